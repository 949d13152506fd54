import { once } from 'node:events';

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

import { settingsFromProcess } from '../config.ts';
import { openDoor, type Door } from '../doors/door.ts';
import { createProgress } from '../lib/progress.ts';
import { askingThrough } from '../mcp/asking.ts';
import { createMcp } from '../mcp/server.ts';
import { tell } from './output.ts';

/** Ends with the client: when it closes its end, or tells this process to stop. */
function clientHasGone(): Promise<unknown> {
  return Promise.race([
    once(process.stdin, 'end'),
    once(process.stdin, 'close'),
    once(process, 'SIGTERM'),
    once(process, 'SIGINT'),
  ]);
}

/** `monazite mcp`: the tools for language models on standard input and output, until the client has gone. */
export async function mcp(): Promise<void> {
  const settings = settingsFromProcess();
  const progress = createProgress();
  let opening: Promise<Door> | undefined;
  // Opened in the background: clients wait for the protocol to begin, not for a database. One that fails is tried again.
  const door = () => {
    opening ??= openDoor(settings, progress).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const gone = clientHasGone();
  const server = createMcp(askingThrough(door));
  await server.connect(new StdioServerTransport());
  door().catch((error: unknown) => {
    tell(error instanceof Error ? error.message : String(error));
  });
  await gone;
  await server.close();
  await (await opening?.catch(() => undefined))?.close();
}
