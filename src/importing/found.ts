import type { Confidence, Indicator, Stage } from '../generated/schema.ts';
import type { Country } from './countries.ts';

/** A figure as an observation holds it: a value, or bounds, and how exact it is said to be. */
export type Figure = {
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly qualifier?: string;
};

/** A citation of the source of an import. */
export type CitationRow = {
  readonly source: string;
  readonly locator: string;
  readonly attribution: { readonly kind: 'ORGANIZATION'; readonly name: string };
  readonly confidence: Confidence;
};

/** A row of `observations/`, its fields in the order in which they are written. */
export type ObservationRow = Figure & {
  readonly id: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly periodBegins: string;
  readonly periodEnds: string;
  readonly periodLabel?: string | undefined;
  readonly scope: string;
  readonly countedBy: string;
  readonly edition?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly item?: string | undefined;
  readonly element?: string | undefined;
  readonly citations: readonly [CitationRow];
};

/** The row of `sources.yaml` that the rows of an import cite. */
export type SourceRow = {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly retrievedOn: string;
};

/** What a row of an imported file becomes, or why it becomes nothing. */
export type Found =
  | {
      readonly kind: 'observation';
      readonly line: number;
      /** The name of the file of `observations/` that it goes into, without its ending. */
      readonly group: string;
      readonly row: ObservationRow;
      readonly countries: readonly Country[];
    }
  /** Wrong in itself. */
  | { readonly kind: 'bad'; readonly line: number; readonly message: string }
  /** Right, and not of this data. */
  | { readonly kind: 'leftOut'; readonly reason: string };

/** A bad row. */
export function bad(line: number, message: string): Found {
  return { kind: 'bad', line, message };
}

/** A row that is not of this data. */
export function leftOut(reason: string): Found {
  return { kind: 'leftOut', reason };
}

/** Reads a file to the end, row by row. Errors: BAD_USER_INPUT for what is wrong with the file as a whole. */
export type Importer = (file: string, chunks: AsyncIterable<Buffer>) => AsyncIterable<Found>;

/** An amount as it stands in a name: "1,386.613". */
export function amount(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
