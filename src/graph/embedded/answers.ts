import { withDeadline } from '../../lib/deadline.ts';
import { connect } from '../connect.ts';

const timeout = 5_000;

/** The address of a private database. */
export function addressOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Whether a Neo4j answers at `port` of 127.0.0.1 and lets the user neo4j in with `password`. */
export async function answersWith(port: number, password: string): Promise<boolean> {
  const driver = connect({ uri: addressOf(port), user: 'neo4j', password });
  try {
    await withDeadline(driver.verifyConnectivity(), timeout, () => new Error('no answer'));
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
