import type { KnownRule } from './edge.ts';

/** How the day from which a node counts as known is derived when it is loaded. */
export type NodeRule =
  | KnownRule
  /** By the dates of the publication itself. */
  | 'byPublication'
  /** When all that it lies between is known. */
  | 'byBothSides';

/** The rules of node types; a type that does not stand here is known by its sources. */
const rules: Readonly<Record<string, NodeRule>> = {
  Element: 'always',
  Item: 'always',
  TariffLine: 'always',
  Sector: 'always',
  Country: 'always',
  Bloc: 'always',
  Firm: 'always',
  Organization: 'always',
  Regulation: 'byDay',
  Provision: 'byDay',
  Requirement: 'byDay',
  Agreement: 'byDay',
  Source: 'byPublication',
  Discrepancy: 'byBothSides',
};

/** How the day from which a node of a type counts as known is derived. */
export function knownRuleOf(type: string): NodeRule {
  return rules[type] ?? 'bySource';
}
