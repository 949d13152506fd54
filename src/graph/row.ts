import type { Attribution, Confidence } from '../generated/schema.ts';
import type { Assumption } from '../law/assumption.ts';
import type { Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { PageEnds } from '../paging/page.ts';
import type { Way } from './way.ts';

/** What every row holds besides the stored fields of its type. */
export type RowBase = {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly citations: readonly string[];
  readonly knownFrom: Day;
};

/** A row of the graph; it belongs to a release and is free of frames. */
export type Row = RowBase & Readonly<Record<string, unknown>>;

/** A parent of resolvers: a row, seen in a frame. */
export type InFrame<Fields> = { readonly frame: Frame; readonly row: Readonly<Fields> & RowBase };

/** An entity or citation of whatever type, seen in a frame. */
export type NodeInFrame = InFrame<Readonly<Record<string, unknown>>>;

/** The parent of the fields of `Query` and `View`. */
export type Root = { readonly frame: Frame };

/** The parent of the fields of `FrameAssumption`. */
export type AssumptionInFrame = { readonly frame: Frame; readonly assumption: Assumption };

/** A relationship as read: the id at its other end and what the relationship itself holds. */
export type EdgeRow = {
  readonly other: string;
  readonly key: string;
  readonly knownFrom: Day;
  readonly citations: readonly string[];
} & Readonly<Record<string, unknown>>;

/** A relationship as statements return it; the database does not keep empty lists. */
export function edgeRow(properties: Omit<EdgeRow, 'other'>, other: string): EdgeRow {
  return {
    ...properties,
    citations: (properties.citations as EdgeRow['citations'] | undefined) ?? [],
    other,
  } as EdgeRow;
}

/** What the fields of a connection are resolved from; nothing is read before a field asks for it. */
export type Connection = {
  readonly edges: () => PromiseOrValue<readonly unknown[]>;
  readonly nodes: () => PromiseOrValue<readonly unknown[]>;
  readonly pageInfo: () => PromiseOrValue<PageEnds>;
  readonly totalCount: () => PromiseOrValue<number>;
};

/** A citation in a frame, with the row of its source. */
export type CitationInFrame = InFrame<{
  readonly locator?: string | null;
  readonly paraphrase?: string | null;
  readonly confidence: Confidence;
  readonly attribution: Attribution;
  readonly laterCopy: boolean;
}> & {
  readonly source: Row;
  /** Ids of the sources that its source relays. */
  readonly relays: readonly string[];
};

/** A citation of a source, with the ids and identities of what rests on it. */
export type StatementInFrame = {
  readonly frame: Frame;
  readonly citation: CitationInFrame;
  readonly entities: readonly string[];
  readonly relationships: readonly Way[];
};
