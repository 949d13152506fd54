import { profiledPlan, type Plan } from '../../bench/measure/plan.ts';
import type { Database } from '../../src/graph/database.ts';

/** Runs a statement and says how the database went about it. */
export async function planOf({ driver }: Database, text: string, parameters: object): Promise<Plan> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database: 'neo4j' });
  return profiledPlan(summary);
}
