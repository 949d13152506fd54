import type { Database } from '../../src/graph/database.ts';

let releases = 0;

/** Has the database hold a release of another name: what a server keeps of the last one holds no longer. */
export async function beginRelease(driver: Database['driver']): Promise<void> {
  releases += 1;
  const id = `${Date.now().toString(16)}${releases.toString(16)}`.padStart(24, '0');
  await driver.executeQuery('MATCH (release:Release) SET release.id = $id', { id });
}
