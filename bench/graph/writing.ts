import { join } from 'node:path';

import { CsvFile, type Row } from './csv.ts';
import {
  beginningOfTime,
  blockOf,
  citationOf,
  dayOfSource,
  endOfTime,
  publishedOn,
  source,
  sourceOf,
  thingsPerCitation,
  type Kind,
  type Thing,
} from './kinds.ts';
import { hexadecimal } from './random.ts';
import { idOf } from './shape.ts';

/** A relationship that a thing owns. */
export type Way = {
  readonly type: string;
  readonly to: Thing;
  readonly key?: string;
  /** From when it holds, where that is bounded. */
  readonly validFrom?: string;
  readonly fields?: Row;
};

const nodeColumns = [
  ':LABEL',
  'id:ID',
  ...['name', 'summary', 'hash', 'knownFrom', 'visibleFrom', 'visibleUntil', 'citations:string[]'],
  ...['codes:string[]', 'alpha2', 'alpha3', 'symbol', 'atomicNumber:long', 'kind', 'role', 'number'],
  ...['issuedOn', 'effect', 'reach', 'effectiveOn', 'endsOn', 'publisher', 'title', 'publishedOn'],
  ...['retrievedOn', 'indicator', 'value:double', 'unit', 'periodBegins', 'periodEnds', 'scope'],
];

const citationColumns = [
  ':LABEL',
  'id:ID',
  ...['name', 'hash', 'knownFrom', 'shownFrom', 'place', 'locator', 'confidence', 'attribution'],
  ...['laterCopy:boolean', 'entities:string[]', 'relationships:string[]'],
];

const wayColumns = [
  ...[':START_ID', ':END_ID', ':TYPE', 'key', 'hash', 'evidence', 'knownFrom', 'visibleFrom', 'visibleUntil'],
  ...['citations:string[]', 'grades:string[]', 'validFrom', 'since', 'presence', 'code', 'codeKey', 'stage'],
];

const citesColumns = [':START_ID', ':END_ID', ':TYPE'];

/** The days from which things are known and visible; those of public acts differ from those of their sources. */
type Days = { readonly known: string; readonly visible: string };

/** The end of a relationship that owns it. */
type End = { readonly thing: Thing; readonly id: string; readonly days: Days };

function later(day: string, other: string): string {
  return day > other ? day : other;
}

const rowsBetweenFlushes = 2_000;

/** Writes the graph in the form in which the product stores it, block by block. */
export class GraphFiles {
  readonly nodes: CsvFile;
  readonly citations: CsvFile;
  readonly ways: CsvFile;
  readonly cites: CsvFile;
  readonly #actDays = new Map<string, string>();
  #entities: string[] = [];
  #ways: string[] = [];
  #sinceFlush = 0;

  constructor(folder: string) {
    this.nodes = new CsvFile(join(folder, 'nodes.csv'), nodeColumns);
    this.citations = new CsvFile(join(folder, 'citations.csv'), citationColumns);
    this.ways = new CsvFile(join(folder, 'ways.csv'), wayColumns);
    this.cites = new CsvFile(join(folder, 'cites.csv'), citesColumns);
  }

  /** Everything but what the product does not count as nodes of a release. */
  get counts(): { readonly nodes: number; readonly relationships: number; readonly all: number } {
    const [nodes, citations] = [this.nodes.rows, this.citations.rows];
    return { nodes, relationships: this.ways.rows, all: nodes + citations };
  }

  /** Says from which day a public act is known and holds; before it is added. */
  setActDay(thing: Thing, day: string): void {
    this.#actDays.set(idOf(thing), day);
  }

  #daysOf(id: string, thing: Thing): Days {
    const act = this.#actDays.get(id);
    if (act !== undefined) return { known: act, visible: act };
    const { kind } = thing;
    if (kind === source) return { known: dayOfSource(thing.index), visible: beginningOfTime };
    return {
      known: kind.isAlwaysKnown ? beginningOfTime : publishedOn(kind, blockOf(thing)),
      visible: beginningOfTime,
    };
  }

  /** Adds a thing with the relationships that it owns. Those of a kind have to be added in order, without others between. */
  async add(thing: Thing, fields: Row, ways: readonly Way[] = []): Promise<void> {
    const { kind } = thing;
    const id = idOf(thing);
    const days = this.#daysOf(id, thing);
    const citations = kind === source ? undefined : [citationOf(kind, blockOf(thing))];
    this.nodes.add({
      ':LABEL': kind.labels,
      id,
      hash: hexadecimal(kind.number, thing.index, 3),
      knownFrom: days.known,
      visibleFrom: days.visible,
      visibleUntil: endOfTime,
      citations,
      ...fields,
    });
    const end = { thing, id, days };
    for (const way of ways) this.#addWay(end, way, citations);
    if (kind !== source) this.#entities.push(id);
    this.#sinceFlush += 1 + ways.length;
    if (this.#sinceFlush > rowsBetweenFlushes) await this.#flush();
  }

  #addWay(
    { thing: from, id: fromId, days }: End,
    { type, to, key = '', validFrom, fields }: Way,
    citations: string[] | undefined,
  ): void {
    const toId = idOf(to);
    const daysOfTo = this.#daysOf(toId, to);
    const visible = later(days.visible, daysOfTo.visible);
    this.ways.add({
      ':START_ID': fromId,
      ':END_ID': toId,
      ':TYPE': type,
      key,
      hash: hexadecimal(from.kind.number, from.index, to.kind.number, to.index, 9),
      evidence: 'STATED',
      knownFrom: later(days.known, daysOfTo.known),
      visibleFrom: validFrom === undefined ? visible : later(visible, validFrom),
      visibleUntil: endOfTime,
      citations,
      grades: [`${publishedOn(from.kind, blockOf(from))} HIGH`],
      validFrom,
      ...fields,
    });
    this.#ways.push(JSON.stringify([fromId, type, toId, key]));
  }

  /** Adds the citation on which a block of things of a kind rests, when the last of them has been added. */
  endBlock(kind: Kind, block: number): void {
    const id = citationOf(kind, block);
    const day = publishedOn(kind, block);
    this.citations.add({
      ':LABEL': 'Citation',
      id,
      name: id,
      hash: hexadecimal(kind.number, block, 4),
      knownFrom: day,
      shownFrom: day,
      place: `¶${String(block).padStart(6, '0')}`,
      locator: `¶${block}`,
      confidence: 'HIGH',
      attribution: '{"kind":"PUBLICATION"}',
      laterCopy: false,
      entities: this.#entities,
      relationships: this.#ways,
    });
    this.cites.add({
      ':START_ID': id,
      ':END_ID': idOf({ kind: source, index: sourceOf(kind, block) }),
      ':TYPE': 'CITES',
    });
    this.#entities = [];
    this.#ways = [];
  }

  /** Adds all things of a kind from one index up to another, with their citations. */
  async addAll(
    kind: Kind,
    from: number,
    until: number,
    add: (index: number) => Promise<void>,
  ): Promise<void> {
    for (let index = from; index < until; index += 1) {
      await add(index);
      const isLast = (index + 1) % thingsPerCitation === 0 || index + 1 === until;
      if (isLast) this.endBlock(kind, Math.floor(index / thingsPerCitation));
    }
  }

  async #flush(): Promise<void> {
    this.#sinceFlush = 0;
    for (const file of [this.nodes, this.citations, this.ways, this.cites]) await file.flush();
  }

  /** Ends all files. */
  async close(): Promise<void> {
    for (const file of [this.nodes, this.citations, this.ways, this.cites]) await file.close();
  }
}
