import type { Block, CitationLine, Part, Statement } from '../brief.ts';

/** The numbers of citations as they stand behind a statement: `[1][2]`. */
export function numbersText(citations: readonly number[]): string {
  return citations.map((number) => `[${number}]`).join('');
}

/** Whether a statement may be quoted, in words that stand behind it. */
export function quoteText({ isQuotable }: Statement): string {
  return isQuotable ? 'may be quoted' : 'not for quoting';
}

/** That a part has more than the page shows; the address of the whole stands behind it. */
export function moreText(more: number): string {
  return `${more} more in full:`;
}

/** Whether a block has anything to show. */
export function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'SENTENCES':
      return block.sentences.length === 0;
    case 'TABLE':
      return block.rows.length === 0;
    case 'SIDES':
      return block.sides.every(({ sentences }) => sentences.length === 0);
  }
}

/** The blocks of a part that have anything to show. */
export function blocksOf(part: Part): readonly Block[] {
  return part.blocks.filter((block) => !isEmpty(block));
}

/** A citation in three pieces, so that its address can be a link between the two others. */
export function citationText(citation: CitationLine): {
  readonly before: string;
  readonly url: string | undefined;
  readonly after: string;
} {
  const { publisher, title, published, url, locator, paraphrase, assertedBy, confidence } = citation;
  const where = locator === undefined ? '' : ` ${locator}:`;
  const what = paraphrase === undefined ? '' : ` ${paraphrase.replace(/\.$/, '')}.`;
  return {
    before: `${publisher}: ${title}, ${published}.`,
    url,
    after: `${where}${what} Asserted by: ${assertedBy}; graded ${confidence}.`,
  };
}
