import { edgeOfType } from '../model/fields.ts';
import { checked } from './identifier.ts';
import { visible, withRelease } from './statements.ts';

/** The Cypher of root lists: a page of the nodes of a type that meet conditions, and how many there are. */

/** The conditions on a node itself that root lists can be filtered by; each takes the parameter of its own name. */
const conditions = {
  ids: 'n.id IN $ids',
  withoutIds: 'NOT n.id IN $withoutIds',
  properties: 'all(name IN keys($properties) WHERE n[name] IN $properties[name])',
  ranges: `all(name IN keys($ranges) WHERE
    ($ranges[name].from IS NULL OR n[name] + '~' >= $ranges[name].from)
    AND ($ranges[name].until IS NULL OR n[name] <= $ranges[name].until))`,
  memberships: `all(agreement IN $memberships.allOf WHERE EXISTS {
    MATCH (n)<-[r:JOINED_BY]-(:Agreement {id: agreement})
    WHERE ${visible('r')} AND CASE WHEN $memberships.kind IS NULL
      THEN r.kind <> 'NOT_A_MEMBER' ELSE r.kind = $memberships.kind END })`,
};

/** The name of a condition of root lists: on a node itself, or on what it is related to. */
export type Condition = keyof typeof conditions | 'reached';

/** What tells the texts apart that ask for a relationship; its values are in `$reached`, at the same place. */
export type ReachedShape = {
  readonly type: string;
  readonly isOwner: boolean;
  readonly hasIds: boolean;
  readonly hasCountries: boolean;
  /** Names of the fields of the relationship that have to have a value. */
  readonly fields: readonly string[];
  /** Whether the frame assumes such relationships. */
  readonly hasAssumed: boolean;
};

/** What tells the texts of root lists apart. */
export type PageShape = {
  readonly type: string;
  readonly used: readonly Condition[];
  readonly reached: readonly ReachedShape[];
};

/** A relationship asked for, with the parameter that holds its values. */
type Way = ReachedShape & { readonly values: string };

function patternOf({ type, isOwner }: Way, near: string): string {
  const relationship = `[r:${checked(type)}]`;
  return isOwner ? `(${near})-${relationship}->(m)` : `(${near})<-${relationship}-(m)`;
}

/** Whether what the way leads to is a country in any case, so that nothing there can belong to one. */
function leadsToCountries({ type, isOwner }: Way): boolean {
  const { from, to } = edgeOfType(type);
  return (isOwner ? to : from).type === 'Country';
}

function fieldsHold({ fields, values }: Way): string[] {
  return fields.map((name) => `r.${checked(name)} IN ${values}.fields.${checked(name)}`);
}

/** Whether a node has such a relationship, looked for from the node on. */
function has(way: Way): string {
  const { values } = way;
  const belongs = `EXISTS { MATCH (m)-[s:BODY_OF|SEATED_IN]->(c:Country) WHERE c.id IN ${values}.countries AND ${visible('s')} }`;
  const ofCountry = leadsToCountries(way) ? [] : [belongs];
  const all = [
    visible('r'),
    ...(way.hasIds ? [`m.id IN ${values}.ids`] : []),
    ...(way.hasCountries ? [`(${[`m.id IN ${values}.countries`, ...ofCountry].join(' OR ')})`] : []),
    ...fieldsHold(way),
  ];
  const stored = `EXISTS { MATCH ${patternOf(way, 'n')} WHERE ${all.join(' AND ')} }`;
  return way.hasAssumed ? `(n.id IN ${values}.assumed OR ${stored})` : stored;
}

/** What a relationship may lead to, found by the index on ids. */
function farEnds(way: Way): string {
  const { values, hasIds } = way;
  const byId = (list: string) => `MATCH (m:Entity) WHERE m.id IN ${values}.${list}`;
  if (hasIds) return byId('ids');
  if (leadsToCountries(way)) return byId('countries');
  return `CALL () {
    ${byId('countries')} RETURN m
    UNION
    MATCH (c:Entity) WHERE c.id IN ${values}.countries
    MATCH (c:Country)<-[s:BODY_OF|SEATED_IN]-(m) WHERE ${visible('s')} RETURN m
  }`;
}

/** The nodes of a type that have such a relationship, looked for from its other end: the rest of the type is not read. */
function having(way: Way, label: string): string {
  const stored = `${farEnds(way)}
  WITH m
  MATCH ${patternOf(way, `n:${label}`)} WHERE ${[visible('r'), ...fieldsHold(way)].join(' AND ')}`;
  if (!way.hasAssumed) return `${stored}\n  WITH DISTINCT n`;
  return `CALL () {
  ${stored} RETURN n
  UNION
  MATCH (n:Entity:${label}) WHERE n.id IN ${way.values}.assumed RETURN n
  }
  WITH n`;
}

function filtered({ type, used, reached }: PageShape): string {
  const label = checked(type);
  const ways = reached.map((shape, index): Way => ({ ...shape, values: `$reached[${index}]` }));
  // Whatever is named stands behind few relationships, beside all that a country may have.
  const start = ways.find(({ hasIds }) => hasIds) ?? ways.find(({ hasCountries }) => hasCountries);
  const own = used.filter((name) => name !== 'reached').map((name) => conditions[name]);
  const others = ways.filter((way) => way !== start || (way.hasIds && way.hasCountries)).map(has);
  // The index is on the ids of entities.
  const all = used.includes('ids') ? `MATCH (n:Entity:${label})` : `MATCH (n:${label})`;
  const from = start ? having(start, label) : all;
  return `${from} WHERE ${[visible('n'), ...own, ...others].join('\n  AND ')}`;
}

/** What a root list is ordered by. */
export type SortKey = { readonly property: string; readonly descending: boolean };

/** A page of all nodes of a type that meet the conditions, ordered by a property, then by id. */
export function page(shape: PageShape, sort: SortKey): string {
  const value = `coalesce(n.${checked(sort.property)}, '')`;
  const beyond = sort.descending ? '<' : '>';
  return withRelease(`${filtered(shape)}
  AND ($afterId IS NULL OR ${value} ${beyond} $afterValue OR (${value} = $afterValue AND n.id > $afterId))
RETURN {labels: labels(n), properties: properties(n)}
ORDER BY ${value}${sort.descending ? ' DESC' : ''}, n.id LIMIT $limit`);
}

/** How many nodes of a type meet the conditions. */
export function count(shape: PageShape): string {
  return withRelease(`${filtered(shape)} RETURN count(n)`);
}
