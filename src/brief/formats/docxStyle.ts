import {
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type FootnoteReferenceRun,
  type Paragraph,
  type IRunOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';

import type { Sentence, Statement } from '../brief.ts';
import { quoteText } from './shared.ts';

export const blue = '1F3A68';
export const grey = '5B6472';
export const green = '1D6B3A';
export const lines = 'C9D0DA';

/** Half points, in which Word counts the size of letters. */
export const normal = 13;
export const small = 11;

/** Twentieths of a point: A4 with narrow margins. */
export const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 454, bottom: 510, left: 624, right: 624, header: 250, footer: 250 },
};

// Fonts that machines with Word have, for each of the scripts.
const font = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Nirmala UI' };

function headingOf(size: number, color: string, before: number) {
  return { run: { font, size, color, bold: true }, paragraph: { spacing: { before, after: 10 } } };
}

/** The styles of the document; headings keep their names, so that Word knows them as such. */
export const headingStyles: IStylesOptions = {
  default: {
    document: { run: { font, size: normal }, paragraph: { spacing: { before: 0, after: 0 } } },
    heading1: headingOf(26, blue, 0),
    heading2: headingOf(15, blue, 50),
    heading3: headingOf(13, grey, 0),
    hyperlink: { run: { color: blue } },
  },
};

/** Footnotes as they come up. */
export type Notes = {
  readonly add: (sentence: Sentence) => FootnoteReferenceRun;
  readonly all: () => Record<string, { readonly children: readonly Paragraph[] }>;
};

/** A run with its looks: a text alone would do for the library, but options say more. */
export function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

const devanagari = /(\p{Script=Devanagari}+(?:\s+\p{Script=Devanagari}+)*)/u;

/** A text in runs; Word shapes a script of its own only where it is told so. */
export function said(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split(devanagari)
    .filter((piece) => piece !== '')
    .map((piece) => run({ ...options, text: piece, ...(devanagari.test(piece) && { complexScript: true }) }));
}

/** A link to an address. */
export function link(text: string, href: string, size = normal): ExternalHyperlink {
  return new ExternalHyperlink({
    link: href,
    children: [run({ text, size, bold: false, style: 'Hyperlink' })],
  });
}

/** The numbers of citations, each a link to its place overleaf. */
export function numbers({ citations }: Statement): ParagraphChild[] {
  return citations.map(
    (number) =>
      new InternalHyperlink({
        anchor: `c${number}`,
        children: [run({ text: `[${number}]`, color: blue })],
      }),
  );
}

/** Whether a statement may be quoted, as it stands behind it. */
export function quote(statement: Statement, text = quoteText(statement)): TextRun {
  return run({ text, italics: true, size: small, color: statement.isQuotable ? green : grey });
}
