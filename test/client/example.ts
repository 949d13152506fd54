/** How a program asks a saved question: with the documents and types that the package ships, and plain fetch. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { ElementsUnderControlDocument } from 'monazite/client';

/** Asks a question; the types of its variables and of its answer come with the document. */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Data | null;
    errors?: { readonly message: string }[];
  };
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}

/** The symbols of the elements that China has under control on a day, as known on that day. */
export async function underControl(url: string, day: string): Promise<string[]> {
  const { asOf } = await ask(url, ElementsUnderControlDocument, { at: day, knownAt: day });
  return asOf.inForce.nodes.map(({ symbol }) => symbol);
}
