import { codedEdges } from '../model/codes.ts';
import { checked } from './identifier.ts';
import { visible, withRelease } from './statements.ts';

/** The full-text indexes of names, with the analyzer of each language and the properties that are in it. */
const nameIndexes = {
  names_en: { analyzer: 'standard-folding', properties: ['name', 'title'] },
  names_zh: { analyzer: 'cjk', properties: ['searchZh'] },
  names_hi: { analyzer: 'hindi', properties: ['searchHi'] },
};

const codedTypes = codedEdges.map(({ type }) => checked(type));

/** Named after the types that it is upon: an index of other types, made by an earlier version, is another index. */
const relationshipCodes = ['codes_of', ...codedTypes].join('_').toLowerCase();

function index(name: string, what: string, properties: readonly string[], analyzer: string): string {
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${what} ON EACH [${properties.join(', ')}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;
}

/**
 * The indexes that search needs: names by language, codes of things, and codes on relationships; and the wait until they
 * can be asked, since a database that is full already takes its time to fill them.
 */
export const searchIndexes = [
  ...Object.entries(nameIndexes).map(([name, { analyzer, properties }]) =>
    index(
      name,
      '(n:Entity)',
      properties.map((property) => `n.${property}`),
      analyzer,
    ),
  ),
  index('codes', '(n:Entity)', ['n.codes'], 'keyword'),
  index(relationshipCodes, `()-[r:${codedTypes.join('|')}]-()`, ['r.codeKey'], 'keyword'),
  'CALL db.awaitIndexes(300)',
];

/** The most things that a search gives. */
export const mostHits = 1_000;

const byName = Object.keys(nameIndexes).map(
  (name) => `CALL db.index.fulltext.queryNodes('${name}', $words) YIELD node AS n, score
  RETURN n, 0 AS rank, score, null AS code, null AS edge`,
);

/**
 * The things that a text leads to, with how: rank 2 for an exact code, 1 for the beginning of one, 0 for names. What
 * a code on a relationship leads to are both its ends; the relationship has to be visible itself. The scores of the
 * indexes order nothing: they depend on all that the indexes hold, what became known later included.
 */
export const search = withRelease(`CALL () {
  ${byName.join('\n  UNION ALL\n  ')}
  UNION ALL
  CALL db.index.fulltext.queryNodes('codes', $code) YIELD node AS n, score
  RETURN n, CASE WHEN $exact IN n.codes THEN 2 ELSE 1 END AS rank, 0.0 AS score, null AS code, null AS edge
  UNION ALL
  CALL db.index.fulltext.queryRelationships('${relationshipCodes}', $code) YIELD relationship AS r, score AS unused
  WITH r WHERE ${visible('r')}
  UNWIND [startNode(r), endNode(r)] AS n
  RETURN n, CASE WHEN r.codeKey = $exact THEN 2 ELSE 1 END AS rank, 0.0 AS score, r.code AS code, type(r) AS edge
}
WITH n, max(rank) AS rank, max(score) > 0 AS byName, collect(DISTINCT {code: code, edge: edge}) AS codes
WHERE ${visible('n')} AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
RETURN {labels: labels(n), properties: properties(n), rank: rank, byName: byName,
  codes: [one IN codes WHERE one.code IS NOT NULL]}
ORDER BY rank DESC, size(n.name), n.id LIMIT ${mostHits}`);
