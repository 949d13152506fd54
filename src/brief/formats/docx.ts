import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';

import type { Brief, CitationLine, Part, Sentence } from '../brief.ts';
import { blockElements } from './docxBlocks.ts';
import { a4, blue, grey, headingStyles, link, run, said, small, type Notes } from './docxStyle.ts';
import { blocksOf, citationText, moreText } from './shared.ts';

/** The sources of the sentences of the bottom line, which are copied elsewhere the most, at the foot of the page. */
function createNotes(brief: Brief): Notes {
  const texts: string[] = [];
  return {
    add({ citations }: Sentence) {
      const cited = brief.citations.filter(({ number }) => citations.includes(number));
      const told = cited.map(
        ({ publisher, published, locator }) =>
          `${publisher}, ${published}${locator === undefined ? '' : `, ${locator}`}`,
      );
      texts.push(`${told.join('; ')}.`);
      return new FootnoteReferenceRun(texts.length);
    },
    all: () =>
      Object.fromEntries(
        texts.map((text, index) => [
          index + 1,
          { children: [new Paragraph({ children: [run({ text, size: small })] })] },
        ]),
      ),
  };
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

function heading(text: string, level: Level, more: readonly ParagraphChild[] = []): Paragraph {
  return new Paragraph({ children: [new TextRun(text), ...more], heading: level, keepNext: true });
}

function section(brief: Brief, part: Part, notes: Notes | undefined) {
  const blocks = blocksOf(part);
  const nothing = new Paragraph({ children: [run({ text: part.nothing, color: grey })] });
  const more = [
    run({ text: `   ${moreText(part.more)} `, color: grey, size: small, bold: false }),
    link('the whole brief', brief.fullAddress, small),
  ];
  return [
    heading(part.heading, HeadingLevel.HEADING_2, part.more > 0 ? more : []),
    ...(blocks.length === 0 ? [nothing] : blocks.flatMap((block) => blockElements(block, notes))),
  ];
}

function head(brief: Brief): Paragraph {
  const children = brief.head.flatMap(({ label, value, href }): ParagraphChild[] => [
    run({ text: `${label}: `, bold: true }),
    href === undefined ? new TextRun(value) : link(value, href),
    new TextRun('   '),
  ]);
  return new Paragraph({ children });
}

function citation(line: CitationLine): Paragraph {
  const { before, url, after } = citationText(line);
  return new Paragraph({
    spacing: { after: 30 },
    children: [
      new Bookmark({
        id: `c${line.number}`,
        children: [run({ text: `[${line.number}] `, color: blue })],
      }),
      new TextRun(before),
      ...(url === undefined ? [] : [new TextRun(' '), link(url, url)]),
      new TextRun(after),
    ],
  });
}

function footer(brief: Brief): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run({
            size: small,
            color: grey,
            children: [
              `${brief.title} · release ${brief.release} · `,
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** A watermark survives editing best as a line at the head of every page. */
function header(watermark: string): Header {
  const text = run({ text: watermark, bold: true, color: 'B00020' });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [text] })] });
}

/** A brief as a file of Word with headings, tables, links and footnotes of its own, so that it can be worked on. */
export async function docxOf(brief: Brief): Promise<Buffer> {
  const notes = createNotes(brief);
  const children = [
    heading(brief.title, HeadingLevel.HEADING_1),
    new Paragraph({ children: said(brief.subtitle, { color: grey }) }),
    head(brief),
    ...brief.parts.flatMap((part, index) => section(brief, part, index === 0 ? notes : undefined)),
    ...brief.notes.map((text) => new Paragraph({ children: [run({ text, color: grey, size: small })] })),
    new Paragraph({ text: 'Citations', heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
    ...brief.citations.map(citation),
  ];
  const document = new Document({
    creator: 'Monazite',
    title: brief.title,
    styles: headingStyles,
    footnotes: notes.all(),
    sections: [
      {
        properties: { page: a4 },
        footers: { default: footer(brief) },
        ...(brief.watermark !== undefined && { headers: { default: header(brief.watermark) } }),
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}
