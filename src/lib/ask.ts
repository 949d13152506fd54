import type { DocumentNode } from 'graphql';

/** Runs an operation of our own upon the graph and gives its data, in the shape that the caller asked for. */
export type Ask = <Data>(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Data>;
