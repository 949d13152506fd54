import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Kind, parse, type DocumentNode } from 'graphql';

import { composed, fragmentsByName } from './composed.ts';
import { headOf, type Head } from './head.ts';

/** A saved question: one operation that the product knows by name and answers at every door. */
export type Question = Head & {
  /** The name of its file, as it stands in addresses. */
  readonly name: string;
  readonly operationName: string;
  /** The whole text, with the shared fragments that it spreads. */
  readonly query: string;
  /** The SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string;
  readonly document: DocumentNode;
};

// Both src/questions and dist/questions lie two levels below the product's folder.
const folder = fileURLToPath(new URL('../../questions', import.meta.url));

const ending = '.graphql';

function textsIn(place: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(place)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(place, file), 'utf8') }));
}

function operationNameOf(document: DocumentNode): string {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
  return names.join(' ');
}

/** The saved questions of the product, in the order of their names. */
export function readQuestions(): readonly Question[] {
  const fragments = fragmentsByName(textsIn(join(folder, 'fragments')).map(({ text }) => text));
  return textsIn(folder).map(({ name, text }) => {
    const query = composed(text, fragments);
    const document = parse(query);
    const hash = createHash('sha256').update(query).digest('hex');
    return { name, ...headOf(text), operationName: operationNameOf(document), query, hash, document };
  });
}
