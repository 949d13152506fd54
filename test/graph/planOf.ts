import type { ResultSummary } from 'neo4j-driver';

import type { Database } from '../../src/graph/database.ts';

/** How the database went about a statement: what it did, each with what it did it to, and how much of the graph it read. */
export type Plan = { readonly steps: readonly string[]; readonly hits: number };

type Profile = Exclude<ResultSummary['queryProfile'], false>;

function stepsOf({ operatorType, arguments: { Details }, children }: Profile): string[] {
  const name = operatorType.replace('@neo4j', '');
  return [`${name} ${Details ?? ''}`.trim(), ...children.flatMap(stepsOf)];
}

function hitsOf({ dbHits, children }: Profile): number {
  return (dbHits ?? 0) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** Runs a statement and says how the database went about it. */
export async function planOf({ driver }: Database, text: string, parameters: object): Promise<Plan> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database: 'neo4j' });
  if (!summary.queryProfile) throw new Error('The database did not say how it went about the statement.');
  return { steps: stepsOf(summary.queryProfile), hits: hitsOf(summary.queryProfile) };
}

/** The labels whose nodes a plan reads one by one, each once. */
export function scannedIn({ steps }: Plan): string[] {
  return [...new Set(steps.flatMap((step) => /^NodeByLabelScan \w+:(\w+)/.exec(step)?.[1] ?? []))];
}
