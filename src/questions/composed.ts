import { Kind, parse, visit } from 'graphql';

function spreadsIn(text: string): Set<string> {
  const names = new Set<string>();
  visit(parse(text), {
    FragmentSpread: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

/** The fragments of texts that hold one each, by name. */
export function fragmentsByName(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap((text) =>
      parse(text).definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, text] as const] : [],
      ),
    ),
  );
}

/** The text of an operation with the shared fragments that it spreads, so that it stands alone. */
export function composed(text: string, fragments: ReadonlyMap<string, string>): string {
  const wanted = new Map<string, string>();
  const add = (of: string): void => {
    for (const name of [...spreadsIn(of)].sort()) {
      const fragment = fragments.get(name);
      if (fragment === undefined || wanted.has(name)) continue;
      wanted.set(name, fragment);
      add(fragment);
    }
  };
  add(text);
  const parts = [text, ...[...wanted].sort(([a], [b]) => a.localeCompare(b)).map(([, fragment]) => fragment)];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}
