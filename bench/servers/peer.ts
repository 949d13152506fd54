import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';

import { announce, driverGiven } from './given.ts';
import { peerTypes } from './peerTypes.ts';

/** The peer: @neo4j/graphql on Apollo Server, as its documentation sets it up; the filters let it ask for days. */
const driver = driverGiven();
const neoSchema = new Neo4jGraphQL({
  typeDefs: peerTypes,
  driver,
  features: { filters: { String: { LTE: true, GTE: true } } },
});
const server = new ApolloServer({
  schema: await neoSchema.getSchema(),
  includeStacktraceInErrorResponses: false,
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
});
announce(Number(new URL(url).port));
