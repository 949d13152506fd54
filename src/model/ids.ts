/** Prefixes that are shorter than the names of their types. */
const shortPrefixes: Readonly<Record<string, string>> = { TariffLine: 'hs' };

/** What the ids of a type begin with: its name in lower case with hyphens (`supply-status:`), or a shorter one. */
export function idPrefix(type: string): string {
  const words = shortPrefixes[type] ?? type.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
  return `${words}:`;
}
