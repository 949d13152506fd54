import type { Edge } from './edge.ts';
import { edges } from './edges.ts';

/** Fields that users know things by, by type. Search finds things by them, whole or in part from the beginning. */
const fields: Readonly<Record<string, readonly string[]>> = {
  Element: ['symbol'],
  Country: ['alpha2', 'alpha3'],
  Regulation: ['number'],
  TariffLine: ['code'],
  Firm: ['lei'],
};

/** The fields of a type that hold codes. */
export function codeFields(type: string): readonly string[] {
  return fields[type] ?? [];
}

/** The kinds of relationships that carry a code. */
export const codedEdges: readonly Edge[] = edges.filter(({ fields: own }) => 'code' in own);

/** A code as it is compared: without dots, hyphens and spaces, in capitals. */
export function codeKey(code: string): string {
  return code
    .normalize('NFKC')
    .replaceAll(/[\s.-]/g, '')
    .toUpperCase();
}
