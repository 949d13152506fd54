import type { Plan, ResultSummary } from 'neo4j-driver';

/** An operator of the plan of a statement. What PROFILE alone can tell is null for EXPLAIN. */
export type PlanStep = {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number | null;
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly inputs: readonly PlanStep[];
};

type Step = Pick<Plan, 'operatorType' | 'arguments'> & {
  readonly rows?: number | null;
  readonly dbHits?: number | null;
  readonly children: readonly Step[];
};

// The driver's types take the arguments of a plan for an object without members, and its numbers for plain ones.
function argument(step: Step, name: string): unknown {
  return (step.arguments as Readonly<Record<string, unknown>>)[name];
}

function numberOf(value: unknown): number | null {
  return value == null ? null : Number(value);
}

function planStep(step: Step): PlanStep {
  const details = argument(step, 'Details');
  const estimated = numberOf(argument(step, 'EstimatedRows'));
  return {
    // The database's name stands behind an @; there is only one.
    operator: step.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    estimatedRows: estimated === null ? null : Math.round(estimated * 10) / 10,
    rows: numberOf(step.rows),
    dbHits: numberOf(step.dbHits),
    inputs: step.children.map(planStep),
  };
}

/** The plan that EXPLAIN or PROFILE asked for; undefined where nobody did. */
export function planOf({ plan, queryProfile }: ResultSummary): PlanStep | undefined {
  const asked = queryProfile === false ? plan : queryProfile;
  return asked === false ? undefined : planStep(asked);
}
