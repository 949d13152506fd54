import { fileURLToPath } from 'node:url';

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a tool answered: its text, and whether it is an error. */
export type ToolReply = { readonly text: string; readonly isError: boolean };

/** A client of the built program over its standard input and output. */
export type McpClient = {
  readonly client: Client;
  readonly call: (name: string, input?: Readonly<Record<string, unknown>>) => Promise<ToolReply>;
};

/** Starts the program for the server at `url`, as the clients of language models do. */
export async function openMcp(url: string): Promise<McpClient> {
  const client = new Client({ name: 'tests', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp'],
    env: { MONAZITE_URL: url },
    stderr: 'ignore',
  });
  await client.connect(transport);
  return {
    client,
    async call(name, input = {}) {
      const { content, isError } = await client.callTool({ name, arguments: { ...input } });
      const [part] = content as { readonly text: string }[];
      return { text: part?.text ?? '', isError: isError === true };
    },
  };
}
