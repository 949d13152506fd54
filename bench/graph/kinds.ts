import { chance, hexadecimal, mixed } from './random.ts';

/** A kind of thing in the generated graph, with how its ids begin and the labels that it is stored under. */
export type Kind = {
  readonly number: number;
  readonly prefix: string;
  readonly labels: string;
  /** Things of nature or identity are known at all times. */
  readonly isAlwaysKnown: boolean;
};

function kind(number: number, prefix: string, labels: string, isAlwaysKnown = false): Kind {
  return { number, prefix, labels, isAlwaysKnown };
}

export const country = kind(1, 'country', 'Country;Actor;Entity', true);
export const element = kind(2, 'element', 'Element;Entity', true);
export const organization = kind(3, 'organization', 'Organization;Actor;Entity;Exposed');
export const regulation = kind(4, 'regulation', 'Regulation;Entity;Exposed');
export const provision = kind(5, 'provision', 'Provision;Entity');
export const item = kind(6, 'item', 'Item;Entity');
export const sector = kind(7, 'sector', 'Sector;Entity;Exposed');
export const firm = kind(8, 'firm', 'Firm;Actor;Entity;Exposed');
export const source = kind(9, 'source', 'Source;Entity');
export const observation = kind(10, 'observation', 'Observation;Entity');

/** A thing of the generated graph: the how manieth of its kind. */
export type Thing = { readonly kind: Kind; readonly index: number };

/** How many things share a citation. */
export const thingsPerCitation = 5;

/** Before and after every day, as the product stores bounds that are not set. */
export const beginningOfTime = '0000-01-01';
export const endOfTime = '9999-12-31';

/** The day that counts as today in all measurements. Everything is visible by then. */
export const benchDay = '2026-11-25';

/** The day of the as-of variants; what is late is not known by then. */
export const earlierDay = '2026-01-15';

const early = '2024-03-01';
const late = '2026-06-15';

/** Which sources a block of things may rest on: late ones come in the second half. */
export const coreSources = 300;

/** The block of things that share a citation. */
export function blockOf({ index }: Thing): number {
  return Math.floor(index / thingsPerCitation);
}

/** Whether a block of things has become known only lately, as a fifth of them have. */
export function isLate(of: Kind, block: number): boolean {
  return !of.isAlwaysKnown && chance(20, of.number, block);
}

/** The day on which the publication behind a block came out. */
export function publishedOn(of: Kind, block: number): string {
  return isLate(of, block) ? late : early;
}

/** Which source a block cites: hubs, since all blocks share few. */
export function sourceOf(of: Kind, block: number): number {
  const half = coreSources / 2;
  return (mixed(of.number, block, 5) % half) + (publishedOn(of, block) === late ? half : 0);
}

/** When a source came out. */
export function dayOfSource(index: number): string {
  return index % coreSources < coreSources / 2 ? early : late;
}

/** The id of the citation that a block of things shares. */
export function citationOf({ number }: Kind, block: number): string {
  return `citation:${hexadecimal(number, block)}`;
}
