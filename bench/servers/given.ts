import neo4j, { type Driver } from 'neo4j-driver';

/** The Neo4j that is named on the command line of a server of the bench: its address and password. */
export function driverGiven(): Driver {
  const [uri = '', password = ''] = process.argv.slice(2);
  return neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  });
}

/** Says to whoever has started this server where it is. */
export function announce(port: number): void {
  process.stdout.write(`READY http://127.0.0.1:${port}\n`);
}
