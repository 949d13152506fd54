import { searchIndexes } from './searchStatements.ts';

/** All Cypher that the loader runs. Labels and relationship types are parameters, from the schema and the edge table. */

/** Uniqueness of ids, and indexes for what root lists and codes are looked up by. */
export const constraints = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (n:Citation) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT release_one IF NOT EXISTS FOR (n:Release) REQUIRE n.one IS UNIQUE',
  'CREATE CONSTRAINT past_release_id IF NOT EXISTS FOR (n:PastRelease) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT arrival_id IF NOT EXISTS FOR (n:Arrival) REQUIRE n.id IS UNIQUE',
  ...searchIndexes,
  'CREATE CONSTRAINT load_lock_one IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.one IS UNIQUE',
];

/** Takes the lock that lets one load at a time go on; others wait for its transaction to end. */
export const takeLock = 'MERGE (lock:LoadLock {one: true}) SET lock.taken = coalesce(lock.taken, 0) + 1';

/** What is held, by identity and hash. */
export const heldNodes = `MATCH (n) WHERE n:Entity OR n:Citation OR n:Redirect
RETURN n.id AS id, labels(n) AS labels, n.hash AS hash`;

export const heldRelationships = `MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS type, a.id AS from, b.id AS to, r.key AS key, r.hash AS hash`;

export const heldRelease = 'MATCH (release:Release) RETURN release.id AS id';

/** Marks a first fill, from before its first row until its release stands. */
export const beginFill = 'MERGE (fill:FirstFill {one: true})';
export const heldFill = 'MATCH (fill:FirstFill) RETURN fill.one AS one';
export const endFill = 'MATCH (fill:FirstFill) DELETE fill';

/**
 * Writes nodes, each with its labels. The id tells the type, so that a node never changes it. One text serves all types:
 * a database plans each text that is new to it, which took longer than the writing itself.
 */
export const writeEntities = `UNWIND $rows AS row MERGE (n:Entity {id: row.id})
SET n = row.properties, n.hash = row.hash SET n:$(row.labels)`;

/** Writes citations, each with the way to its source at once: a load that is killed leaves none without. */
export const writeCitations = `UNWIND $rows AS row MATCH (s:Entity {id: row.source})
MERGE (n:Citation {id: row.id}) SET n = row.properties, n.hash = row.hash MERGE (n)-[:CITES]->(s)`;

export const writeRedirects = `UNWIND $rows AS row MERGE (n:Redirect {id: row.id})
SET n = row.properties, n.hash = row.hash`;

/** Writes relationships, each of its type. */
export const writeRelationships = `UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {key: row.key}]->(b) SET r = row.properties, r.hash = row.hash`;

export const removeNodes = `UNWIND $rows AS id
CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION MATCH (n:Citation {id: id}) RETURN n
  UNION MATCH (n:Redirect {id: id}) RETURN n }
DETACH DELETE n`;

export const removeRelationships = `UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:$(row.type) {key: row.key}]->(:Entity {id: row.to}) DELETE r`;

/** When things came into the data that had been known for longer. What has arrived once never arrives again. */
export const writeArrivals = `UNWIND $rows AS id
MERGE (arrival:Arrival {id: id}) ON CREATE SET arrival.on = $today`;

/** What goes had arrived when it became known, so that its return is no news. */
export const keepArrivals = `UNWIND $rows AS id
MATCH (n:Entity {id: id})
MERGE (arrival:Arrival {id: id}) ON CREATE SET arrival.on = n.knownFrom`;

/**
 * Marks that the release is about to change, in a transaction of its own: those who read see a commit piece by piece, and
 * have to know of it from before its first piece.
 */
export const beginChange = `MATCH (release:Release)
SET release.changingTo = $id, release.changingSince = timestamp()`;

/** Ends the change to a release, unless another one is under way. */
export const endChange = `MATCH (release:Release {changingTo: $id})
REMOVE release.changingTo, release.changingSince`;

/** The release that stands from now on, and its place among all that were ever loaded. */
export const writeRelease = `MERGE (release:Release {one: true})
SET release.id = $id, release.loadedAt = $loadedAt, release.nodeCount = toInteger($nodeCount),
  release.relationshipCount = toInteger($relationshipCount), release.sourceCount = toInteger($sourceCount)
MERGE (past:PastRelease {id: $id})
SET past += release {.loadedAt, .nodeCount, .relationshipCount, .sourceCount}`;
