import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkStatement } from '../../src/graph/cypherRules.ts';

function refusal(statement: string): string | undefined {
  try {
    checkStatement(statement);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What reaches beyond reading, each with what its refusal names. Words are parted by one space each. */
const attacks: readonly (readonly [statement: string, named: string])[] = [
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD CSV'],
  ["MATCH (n) LOAD CSV FROM 'http://127.0.0.1' AS line RETURN line", 'LOAD CSV'],
  ['SHOW USERS', 'SHOW'],
  ['SHOW TRANSACTIONS YIELD *', 'SHOW'],
  ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'TERMINATE'],
  ['CYPHER 5 SHOW USERS', 'SHOW'],
  ['CYPHER runtime=slotted planner=cost EXPLAIN SHOW USERS', 'SHOW'],
  ['EXPLAIN SHOW USERS', 'SHOW'],
  ["CREATE USER eve SET PASSWORD 'secret-secret'", 'CREATE USER'],
  ['CREATE OR REPLACE DATABASE neo4j', 'CREATE OR'],
  ['CREATE INDEX one FOR (n:Entity) ON (n.id)', 'CREATE INDEX'],
  ["ALTER USER neo4j SET PASSWORD 'secret-secret'", 'ALTER'],
  ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", 'ALTER'],
  ['DROP DATABASE neo4j', 'DROP'],
  ['GRANT ROLE admin TO eve', 'GRANT'],
  ['DENY READ {*} ON GRAPH * TO eve', 'DENY'],
  ['REVOKE ROLE admin FROM eve', 'REVOKE'],
  ['RENAME USER neo4j TO eve', 'RENAME'],
  ['ENABLE SERVER `one`', 'ENABLE'],
  ['STOP DATABASE neo4j', 'STOP'],
  ['START DATABASE neo4j', 'START'],
  ['USE system RETURN 1', 'USE'],
  ['CALL { USE system RETURN 1 AS x } RETURN x', 'USE'],
  ['RETURN 1 AS x UNION USE system RETURN 2 AS x', 'USE'],
  ['CALL { MATCH (n) RETURN n } IN TRANSACTIONS', 'CALL … IN TRANSACTIONS'],
  ['CALL (n) { RETURN 1 AS x } IN 5 CONCURRENT TRANSACTIONS OF 10 ROWS RETURN x', 'CALL … IN TRANSACTIONS'],
  ['CALL { RETURN 1 AS x } IN $many CONCURRENT TRANSACTIONS RETURN x', 'CALL … IN TRANSACTIONS'],
  ['CALL dbms.listConfig()', 'dbms.listConfig'],
  ['CALL dbms.listConfig', 'dbms.listConfig'],
  ["CALL apoc.load.json('http://127.0.0.1') YIELD value RETURN value", 'apoc.load.json'],
  ["OPTIONAL CALL apoc.cypher.run('CREATE (n)', {}) YIELD value RETURN value", 'apoc.cypher.run'],
  ['MATCH (n) CALL shutdown() RETURN n', 'shutdown'],
  ["CALL `apoc`.`load`.json('http://127.0.0.1')", 'apoc.load.json'],
  ['MATCH (n) WHERE n.x > 1. CALL shutdown() RETURN n', 'shutdown'],
  ["RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {})", 'apoc.cypher.runFirstColumnSingle'],
  ["RETURN [1, 2][0..apoc.cypher.run('RETURN 1', {})]", 'apoc.cypher.run'],
  ["RETURN genai.vector.encode('text', 'OpenAI', {})", 'genai.vector.encode'],
  ['RETURN 1; RETURN 2', 'several'],
  ['; SHOW USERS', 'several'],
];

/** What looks like an attack and is none. */
const readings = [
  "RETURN 'LOAD CSV FROM' AS text",
  'RETURN "SHOW USERS; CALL apoc.load.json()" AS text',
  "RETURN 'it\\'s; LOAD CSV' AS text",
  'RETURN `LOAD CSV` FROM `SHOW`',
  'MATCH (n) // LOAD CSV\nRETURN n',
  'MATCH (n) /* SHOW USERS; */ RETURN n;',
  'MATCH (n) RETURN n.show, n.use, n.call, n.load AS load, n.csv',
  'MATCH (show:SHOW {use: 1, call: 2})-[:CALL|USE]->() RETURN show',
  'WITH 1 AS call, 2 AS use RETURN call AS x, use ORDER BY use DESC',
  'RETURN $show, $use, $call',
  'CALL { MATCH (n) RETURN n } RETURN n',
  'MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x',
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.labels',
  "CALL db.index.fulltext.queryNodes('names', 'dysprosium') YIELD node RETURN node",
  'EXPLAIN MATCH (n) RETURN n',
  'profile match (n) return n',
  'CYPHER runtime=slotted MATCH (n) RETURN n',
  "RETURN date.truncate('month', date('2025-10-09')), duration.between(date(), date()), point.distance($a, $b)",
  "MATCH (n) WHERE n.id IN ['a'] AND n.transactions IN transactions RETURN n.list[1..2]",
  "RETURN '\\u4e2d' AS text",
  'CREATE (n:Entity) RETURN n',
  'CREATE path = (a)-[:KNOWS]->(b)',
];

describe('a Cypher statement', () => {
  it.each(attacks)('is refused before it is sent: %s', (statement, named) => {
    expect(refusal(statement)).toContain(named);
  });

  it.each(readings)('is sent: %s', (statement) => {
    expect(refusal(statement)).toBeUndefined();
  });

  it.each(['', '  ', ';', '// nothing', '/* nothing */', 'EXPLAIN'])(
    'is refused when it is %j',
    (statement) => {
      expect(refusal(statement)).toBe('A Cypher statement must say what to read, but is empty');
    },
  );

  it('says what was found and why not', () => {
    expect(refusal("LOAD /* */ CSV FROM 'x' AS l RETURN l")).toBe(
      'A Cypher statement must only read the graph, but got: LOAD CSV, which reads files and addresses; `monazite load` changes the data',
    );
    expect(refusal('CALL dbms.listConfig()')).toMatch(
      /^A procedure must be one of db\.labels, .*, but got: dbms\.listConfig; a variable called CALL needs backticks$/,
    );
  });
});

/** What may stand between two words without parting anything else. */
const between = fc
  .array(
    fc.constantFrom(
      ' ',
      '\n',
      '\t',
      '\r\n',
      '\u00a0',
      '/**/',
      '/* a;b */',
      "/* ' */",
      '// "\n',
      '// `\r',
      '\u2003',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** A text with any of its letters in the other case. */
function inAnyCase(text: string): fc.Arbitrary<string> {
  return fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((flips) => {
    const letter = (upper: boolean, place: number) =>
      upper ? text.charAt(place).toUpperCase() : text.charAt(place).toLowerCase();
    return flips.map(letter).join('');
  });
}

/** A statement written in another way: what stands in quotes or backticks stays as it is. */
function disguised(statement: string): fc.Arbitrary<string> {
  const words = statement
    .split(' ')
    .map((word) => (/['"`$]/.test(word) ? fc.constant(word) : inAnyCase(word)));
  const parts = words.flatMap((word, place) => (place === 0 ? [word] : [between, word]));
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

const withoutLiterals = attacks.filter(([statement]) => !/'[^']* /.test(statement));

describe('an attack', () => {
  it('is refused in any case, with any comments and white space between its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withoutLiterals).chain(([statement]) => disguised(statement)),
        (statement) => refusal(statement) !== undefined,
      ),
      { numRuns: 2_000 },
    );
  });

  it('is refused with any of its characters outside of literals as a Unicode escape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withoutLiterals),
        fc.nat(),
        fc.constantFrom('\\u', '\\U', '\\uu'),
        ([statement], nat, backslash) => {
          const place = nat % statement.length;
          const hex = statement.charCodeAt(place).toString(16).padStart(4, '0');
          const hidden = statement.slice(0, place) + backslash + hex + statement.slice(place + 1);
          return refusal(hidden) !== undefined;
        },
      ),
    );
  });

  it('is refused behind an escape that ends the literal in which it seems to be', () => {
    expect(refusal("RETURN '\\u0027 AS x LOAD CSV FROM \\u0027file:///x' AS l RETURN l")).toContain(
      'but got: \\u0027; write the character itself',
    );
    expect(refusal('RETURN `a\\u0060 AS x CALL dbms.listConfig() //`')).toContain('\\u0060');
    expect(refusal('RETURN 1 // \\u000a LOAD CSV')).toContain('\\u000a');
  });

  it('is harmless in a literal, a comment or backticks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...attacks).map(([statement]) => statement),
        fc.constantFrom<(text: string) => string>(
          (text) => `RETURN ${JSON.stringify(text)} AS text`,
          (text) => `RETURN '${text.replaceAll("'", "\\'")}' AS text`,
          (text) => `RETURN 1 AS \`${text.replaceAll('`', '``')}\``,
          (text) => `RETURN 1 /* ${text} */ AS one`,
          (text) => `RETURN 1 // ${text}\nAS one`,
        ),
        (attack, quoted) => refusal(quoted(attack)) === undefined,
      ),
      { numRuns: 500 },
    );
  });
});
