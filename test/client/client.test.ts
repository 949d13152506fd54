import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSchema, validate } from 'graphql';
import * as client from 'monazite/client';
import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openApi } from '../api/api.ts';
import { folderOf } from '../seeding/folder.ts';
import { ask, underControl } from './example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** What the compiler says of a program of somebody who has installed the package; empty when it is content. */
function compiled(program: string): string {
  const folder = folderOf({ 'package.json': '{ "type": "module" }', 'program.ts': program });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/monazite'));
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
  try {
    execFileSync(process.execPath, [resolve('typescript/bin/tsc'), ...options, 'program.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout.trim();
  }
}

const reading = (field: string) => `import type { ElementsUnderControlQuery } from 'monazite/client';
export const read = ({ asOf }: ElementsUnderControlQuery): string => asOf.inForce.nodes[0]!.${field};
`;

describe('the package for clients', () => {
  it('asks a saved question and reads its answer with types', async () => {
    const api = await openApi();
    try {
      expect(await underControl(api.url, '2025-04-04')).toEqual(['Sc', 'Y', 'Sm', 'Gd', 'Tb', 'Dy', 'Lu']);
      // @ts-expect-error The question has no variable of this name.
      const wrong = ask(api.url, client.ElementsUnderControlDocument, { day: '2025-04-04' });
      await expect(wrong).resolves.toBeDefined();
    } finally {
      await api.close();
    }
  });

  it('compiles where the answer has the field that is read', () => {
    expect(compiled(reading('symbol'))).toBe('');
  });

  it('does not compile where the answer lacks the field that is read', () => {
    expect(compiled(reading('weight'))).toMatch(/TS2339: Property 'weight' does not exist/);
  });

  it('ships the whole schema as one document, to which all its documents conform', () => {
    const text = readFileSync(resolve('monazite/schema.graphql'), 'utf8');
    const shipped = buildSchema(text);
    expect(Object.keys(shipped.getTypeMap()).sort()).toEqual(Object.keys(createSchema().getTypeMap()).sort());
    const questions = Object.entries(client).filter(([name]) => !name.endsWith('FragmentDoc'));
    const problems = questions.flatMap(([, document]) => validate(shipped, document));
    expect(problems).toEqual([]);
  });
});
