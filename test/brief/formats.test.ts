import { XMLParser } from 'fast-xml-parser';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { unzip } from '../export/unzip.ts';
import { onceForEach } from '../lib/onceForEach.ts';
import { audiences, briefDay, days, openBriefs, statementsOf } from './briefs.ts';

let api: Api;
let briefs: ReturnType<typeof openBriefs>;
beforeAll(async () => {
  // Every format is asked for the same few briefs.
  api = await openApi({ today: briefDay, memoryBytes: 64_000_000 });
  briefs = openBriefs();
});
afterAll(async () => {
  await briefs.close();
  await api.close();
});

const get = onceForEach(async (ending: string, search: string) => {
  const response = await fetch(`${api.url}/brief.${ending}?${search}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
});

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#x27': "'",
  amp: '&',
};

const bare = (text: string) => text.replaceAll(/\s/g, '');
const untagged = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);

/** The text of a brief in a format, without spaces, of which each format has its own. */
const readers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  md: (bytes) => Promise.resolve(bare(bytes.toString().replaceAll(/\\(.)/g, '$1'))),
  html: (bytes) => Promise.resolve(bare(untagged(bytes.toString()))),
  docx: async (bytes) => bare(untagged((await unzip(bytes)).get('word/document.xml') ?? '')),
  pdf: async (bytes) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    return bare(text);
  },
};

const asked = days.flatMap((at) => audiences.map((audience) => [at, audience] as const));

describe.each(asked)('the brief of India and China on %s, %s', (at, audience) => {
  const search = `parties=IN,CN&at=${at}&audience=${audience}`;

  it('is as it was recorded', async () => {
    const text = (await get('md', search)).toString().replaceAll(api.url, 'https://example.org');
    const { release } = await briefs.made({ parties: 'IN,CN', at, audience });
    await expect(text.replaceAll(release, 'RELEASE')).toMatchFileSnapshot(
      `recorded/IN-CN-${at}-${audience.toLowerCase()}.md`,
    );
  });

  it.each(Object.keys(readers))('says everything in %s', async (ending) => {
    const brief = await briefs.made({ parties: 'IN,CN', at, audience });
    const text = await readers[ending]?.(await get(ending, search));
    const told = statementsOf(brief).flatMap((one) => one.text.split(' | '));
    const cited = brief.citations.flatMap(({ title, paraphrase }) => [
      title,
      paraphrase?.replace(/\.$/, '') ?? '',
    ]);
    const missing = [brief.title, ...told, ...cited, ...brief.notes].filter(
      (one) => !text?.includes(bare(one)),
    );
    expect(missing).toEqual([]);
  });

  it('has one page of A4 in PDF, and the citations on the next', async () => {
    const document = await getDocumentProxy(new Uint8Array(await get('pdf', search)));
    const [, , width, height] = (await document.getPage(1)).view;
    expect([width, height].map((size) => Math.round(size ?? 0))).toEqual([595, 842]);
    const { text } = await extractText(document, { mergePages: false });
    expect(text[0]).toContain('† inferred');
    expect(text[0]).not.toContain('Asserted by');
    expect(text[1]?.trimStart()).toMatch(/^Citations/);
  });
});

describe('the file of Word', () => {
  let files: Map<string, string>;
  let document = '';
  beforeAll(async () => {
    files = await unzip(await get('docx', `parties=IN,CN&at=2025-12-15`));
    document = files.get('word/document.xml') ?? '';
  });

  it('is XML in each of its parts', () => {
    const parser = new XMLParser();
    const root = (name: string) => Object.keys(parser.parse(files.get(name) ?? '') as object).at(-1);
    expect(['document', 'footnotes', 'styles'].map((name) => root(`word/${name}.xml`))).toEqual([
      'w:document',
      'w:footnotes',
      'w:styles',
    ]);
  });

  it('has headings by style, the title above the parts', () => {
    const headings = [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, style]) => style);
    expect(headings[0]).toBe('Heading1');
    expect(headings.filter((style) => style === 'Heading2')).toHaveLength(11);
  });

  it('has a header row in each table of facts', () => {
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(4);
  });

  it('has links to sources, links to the citations of every statement, and the places that these lead to', async () => {
    const anchors = [...document.matchAll(/<w:hyperlink[^>]* w:anchor="(c\d+)"/g)].map(
      ([, anchor]) => anchor,
    );
    const brief = await briefs.made({ parties: 'IN,CN', at: '2025-12-15' });
    const cited = statementsOf(brief).flatMap(({ citations }) => citations.map((number) => `c${number}`));
    expect(anchors).toEqual(cited);
    const places = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="(c\d+)"/g)].map(([, name]) => name);
    expect(new Set(anchors)).toEqual(new Set(places));
    expect(files.get('word/_rels/document.xml.rels')).toMatch(
      /Target="https:\/\/[^"]+" TargetMode="External"/,
    );
  });

  it('has a footnote with the sources for each sentence of the bottom line', () => {
    expect([...document.matchAll(/<w:footnoteReference /g)]).toHaveLength(3);
    expect(files.get('word/footnotes.xml')).toContain('Business Standard, 9 Oct 2025');
  });
});

describe('names in other scripts', () => {
  it('stand in the PDF', async () => {
    const document = await getDocumentProxy(new Uint8Array(await get('pdf', 'parties=IN,CN')));
    const { text } = await extractText(document, { mergePages: true });
    expect(text).toContain('印度');
    expect(text).toContain('भारत');
  });
});

describe('a watermark', () => {
  it.each(Object.keys(readers))('stands in %s', async (ending) => {
    const bytes = await get(ending, 'parties=IN,CN&assume=lift.regulation:cn-mofcom-gac-2025-18');
    const header = ending === 'docx' ? ((await unzip(bytes)).get('word/header1.xml') ?? '') : '';
    expect(`${(await readers[ending]?.(bytes)) ?? ''}${bare(header)}`).toContain('ASSUMPTION‡');
  });
});
