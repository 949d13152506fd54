import type { Thing } from './kinds.ts';
import * as kinds from './kinds.ts';

/**
 * How much of everything the core holds: what the workloads ask about. It is the same at every size, so that answers
 * are; all else grows around it, seated in other countries.
 */
export const core = {
  /** Countries whose sectors and firms the workloads ask about. */
  askedCountries: 200,
  /** Countries that make the law. */
  lawmakers: 8,
  /** Countries in which all that grows is seated. */
  otherCountries: 60,
  authorities: 24,
  regulations: 120,
  provisions: 300,
  /** Ends of chains: equipment, technology and compounds that may be controlled themselves. */
  leaves: 600,
  alloys: 600,
  materials: 300,
  magnets: 500,
  motors: 500,
  products: 500,
  sectorsPerCountry: 30,
  firmsPerCountry: 50,
} as const;

/** The elements by symbol, in the order of their numbers. */
export const symbols = 'Sc Ga Ge Y In Sb La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu W Te Bi'.split(' ');

/** How many provisions list each element. */
export const listingsPerElement = 6;

export const countries = core.askedCountries + core.lawmakers + core.otherCountries;

const layerNames = ['leaves', 'alloys', 'materials', 'magnets', 'motors', 'products'] as const;

/** A layer of the chains in which the core's items stand. */
export type Layer = (typeof layerNames)[number];

/** The first index of a layer's items. */
export function startOf(layer: Layer): number {
  return layerNames.slice(0, layerNames.indexOf(layer)).reduce((sum, name) => sum + core[name], 0);
}

/** The layer of a core item. */
export function layerOf(index: number): Layer {
  return layerNames.findLast((layer) => index >= startOf(layer)) ?? 'leaves';
}

export const coreItems = layerNames.reduce((sum, name) => sum + core[name], 0);
export const coreSectors = core.askedCountries * core.sectorsPerCountry;
export const coreFirms = core.askedCountries * core.firmsPerCountry;

/** The two letters of a country's code: no two have the same. */
export function alpha2(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}

/** The id of a thing. */
export function idOf({ kind, index }: Thing): string {
  if (kind === kinds.country) return `country:${alpha2(index).toLowerCase()}`;
  if (kind === kinds.element) return `element:${(symbols[index] ?? '').toLowerCase()}`;
  return `${kind.prefix}:b${String(index).padStart(7, '0')}`;
}

/** A country that a workload asks about. */
export function askedCountry(index: number): string {
  return alpha2(index % core.askedCountries);
}
