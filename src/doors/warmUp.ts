import { parse } from 'graphql';

import type { Execute } from '../server/gateway.ts';

/** As long as a database that has just started may take; nobody waits for it. */
const patience = 60_000;

/**
 * A few sectors, of which some depend on something, and of their countries the bodies alone, so that it takes no longer
 * however much the graph holds.
 */
const question = parse(`{
  sectors(first: 5) { nodes {
    exposures(first: 1) { nodes { subject { id } weakestHop { verb } path { sentence } } }
    country { exposures(where: { subjectTypes: [ORGANIZATION] }, first: 1) { totalCount } }
  } }
}`);

/**
 * A database that has just started plans each statement when it first meets it, which makes the first exposures take
 * seconds. Asking for some before anybody else does spares the first user that wait. What goes wrong is told to whoever
 * meets it next.
 */
export async function warmUp(execute: Execute, stopping: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(patience)]);
  const asked = { document: question, operationName: undefined, variables: undefined, signal };
  await execute(asked).catch(() => undefined);
}
