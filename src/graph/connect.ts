import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { packageVersion } from '../lib/packageVersion.ts';

/** Where a Neo4j is, and how to log in. */
export type Login = { readonly uri: string; readonly user: string; readonly password: string };

/** A driver for the Neo4j, set up in another way where `more` says so; nothing is sent before its first use. Whoever connects closes it. */
export function connect({ uri, user, password }: Login, more: Partial<Config> = {}): Driver {
  const config: Partial<Config> = {
    userAgent: `monazite/${packageVersion}`,
    // The graph holds no number beyond 2^53, and GraphQL could not give one.
    disableLosslessIntegers: true,
    // A request that cannot be served in its time is better refused: no wait outlasts the request.
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 4_000,
    telemetryDisabled: true,
    // Nobody reads them: that a property is not there yet, told with each answer, is more than a small answer itself.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    ...more,
  };
  return neo4j.driver(uri, neo4j.auth.basic(user, password), config);
}
