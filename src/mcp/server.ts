import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

import { MonaziteError } from '../errors.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import type { Asking } from './asking.ts';
import { boundedJson, boundedText } from './bounded.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { entity } from './entity.ts';
import { exposures } from './exposures.ts';
import { ask, brief, questions } from './saved.ts';
import { search } from './search.ts';
import type { Tool } from './tool.ts';

const tools: readonly Tool[] = [coverage, questions, ask, search, entity, exposures, compare, brief];

const instructions =
  'Rare-earth regulations and actors, every fact cited. Call coverage first. Give the frame (at, knownAt, release) and citations with what you say, and name the gaps.';

async function resultOf(tool: Tool, asking: Asking, input: unknown): Promise<CallToolResult> {
  try {
    const answer = await tool.answer(asking, input);
    const text = typeof answer === 'string' ? boundedText(answer) : boundedJson(answer);
    return { content: [{ type: 'text', text }] };
  } catch (error) {
    if (!(error instanceof MonaziteError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}

/** The server of the Model Context Protocol: tools that only read, and ask through the door alone. */
export function createMcp(asking: Asking): McpServer {
  const server = new McpServer({ name: 'monazite', version: packageVersion }, { instructions });
  for (const tool of tools)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (input: unknown) => resultOf(tool, asking, input),
    );
  return server;
}
