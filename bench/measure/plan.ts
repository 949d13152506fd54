import { planOf, type PlanStep } from '../../src/graph/cypherPlan.ts';

/** How the database went about a statement: all that it did, and how often it accessed the store for it. */
export type Plan = { readonly steps: readonly PlanStep[]; readonly hits: number };

function stepsIn(step: PlanStep): PlanStep[] {
  return [step, ...step.inputs.flatMap(stepsIn)];
}

/** The plan of a statement that was profiled. Errors: one where it was not. */
export function profiledPlan(summary: Parameters<typeof planOf>[0]): Plan {
  const plan = planOf(summary);
  if (!plan) throw new Error('The database did not say how it went about the statement.');
  const steps = stepsIn(plan);
  return { steps, hits: steps.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0) };
}

function scannedBy({ operator, details }: PlanStep): string[] {
  if (!operator.includes('Scan')) return [];
  const labels = /^\w+:([\w|]+)$/.exec(details)?.[1];
  return labels?.split('|') ?? [`${operator} ${details}`];
}

/** What a plan looks at one by one, each once: labels with all their nodes, and in the plan's words whatever else it scans. */
export function scannedIn({ steps }: Plan): string[] {
  return [...new Set(steps.flatMap(scannedBy))];
}
