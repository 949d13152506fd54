/** What is selected of a citation; `Cited` in the documents of the tools. */
export const cited = `fragment Cited on Citation {
  source { publisher title publishedOn url }
  locator
  attribution { kind name via }
  paraphrase
  confidence
}`;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A citation in one level, as answers list it. */
function flat(citation: Json): JsonObject {
  if (!isObject(citation)) return {};
  const { source = null, attribution = null, ...others } = citation;
  const said = isObject(attribution)
    ? {
        attribution: Object.values(attribution)
          .filter((part) => typeof part === 'string')
          .join(', '),
      }
    : {};
  return { ...(isObject(source) ? source : {}), ...others, ...said };
}

/** Without nulls and what is empty: what is not there takes no room. */
function compact(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(compact);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, compact(inner)] as const);
  return Object.fromEntries(
    entries.filter(
      ([, inner]) => inner !== null && !(typeof inner === 'object' && Object.keys(inner).length === 0),
    ),
  );
}

/**
 * The data with each list of citations as numbers, and the citations once each at the end. Lists that are numbered
 * already, as those of saved questions, stay as they are.
 */
export function withNumberedCitations(data: object): object {
  const numbers = new Map<string, number>();
  const listed: JsonObject[] = [];
  const numberOf = (citation: Json): number => {
    const entry = compact(flat(citation));
    const key = JSON.stringify(entry);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, listed.length + 1);
    listed.push({ number: listed.length + 1, ...(entry as JsonObject) });
    return listed.length;
  };
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(walk);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'citations' &&
        Array.isArray(inner) &&
        !inner.some((one) => isObject(one as Json) && 'number' in one)
          ? [...new Set(inner.map((one: Json) => (typeof one === 'number' ? one : numberOf(one))))]
          : walk(inner),
      ]),
    );
  };
  const numbered = compact(walk(data as Json)) as JsonObject;
  return listed.length === 0 ? numbered : { ...numbered, citations: listed };
}
