/** An element as the summaries name it. */
export type NamedElement = { readonly id: string; readonly name: string };

const symbols = {
  Scandium: 'sc',
  Yttrium: 'y',
  Lanthanum: 'la',
  Cerium: 'ce',
  Praseodymium: 'pr',
  Neodymium: 'nd',
  Samarium: 'sm',
  Europium: 'eu',
  Gadolinium: 'gd',
  Terbium: 'tb',
  Dysprosium: 'dy',
  Holmium: 'ho',
  Erbium: 'er',
  Thulium: 'tm',
  Ytterbium: 'yb',
  Lutetium: 'lu',
} as const;

/** The rare earths that the summaries give figures of. */
export const elements: readonly NamedElement[] = Object.entries(symbols).map(([name, symbol]) => ({
  id: `element:${symbol}`,
  name,
}));

/** The element of a name. */
export function elementNamed(name: string): NamedElement {
  const found = elements.find((element) => element.name === name);
  if (!found) throw new Error(`No rare earth has the name ${name}.`);
  return found;
}
