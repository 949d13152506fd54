/** What a statement rests on beside what sources state: † inferred, ‡ assumed. */
export type Mark = '†' | '‡';

/** A figure with what makes it one. */
export type Figure = { readonly value: string; readonly unit: string; readonly period: string };

/** What every statement of a brief carries. */
export type Statement = {
  /** Numbers of the citations that it rests on; at least one. */
  readonly citations: readonly number[];
  readonly marks: readonly Mark[];
  /** Whether it may be quoted outside. */
  readonly isQuotable: boolean;
  readonly figures: readonly Figure[];
};

/** A sentence by rule from facts; its marks stand in the text, where they belong. */
export type Sentence = Statement & { readonly text: string };

/** A row of a table, a text for each column. */
export type Row = Statement & { readonly cells: readonly string[] };

/** Sentences one below the other, with what they have in common above them. */
export type SentencesBlock = { readonly kind: 'SENTENCES'; readonly sentences: readonly Sentence[] };

/** A table; the columns of quotability and citations are added by each format. */
export type TableBlock = {
  readonly kind: 'TABLE';
  readonly columns: readonly string[];
  /** What share of the width each column takes. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
};

/** Two lists beside each other. */
export type SidesBlock = {
  readonly kind: 'SIDES';
  readonly sides: readonly { readonly heading: string; readonly sentences: readonly Sentence[] }[];
};

/** What a part of a brief is made of. */
export type Block = SentencesBlock | TableBlock | SidesBlock;

/** A part of the layout, with its heading. */
export type Part = {
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** What is said where there is nothing to show. */
  readonly nothing: string;
  /** How many more there are than the page shows. */
  readonly more: number;
};

/** A citation of the list overleaf. */
export type CitationLine = {
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | undefined;
  /** The day of publication in words, or that none is known. */
  readonly published: string;
  readonly locator: string | undefined;
  readonly paraphrase: string | undefined;
  readonly assertedBy: string;
  readonly confidence: string;
};

/** A line of the head. */
export type HeadLine = { readonly label: string; readonly value: string; readonly href?: string };

/** A brief: one content for all formats. */
export type Brief = {
  readonly title: string;
  /** Names of the parties in the scripts of all languages that are held. */
  readonly subtitle: string;
  readonly head: readonly HeadLine[];
  /** Said over every page when the frame of the brief assumes something. */
  readonly watermark: string | undefined;
  readonly parts: readonly Part[];
  /** How to read it, and what was left out for whom. */
  readonly notes: readonly string[];
  readonly citations: readonly CitationLine[];
  /** The address of the whole brief, without cuts, on the same server. */
  readonly fullAddress: string;
  readonly release: string;
  /** The name of a file of it, without ending. */
  readonly fileName: string;
};
