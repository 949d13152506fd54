import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';
import { graphUpon } from '../../src/doors/graphUpon.ts';
import { answersFolder } from '../../src/questions/kept/keptAnswers.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { temporaryFolder } from '../graph/embedded/support.ts';
import { openApi, testDay, type Api } from '../api/api.ts';
import { good, writeFiles, type Files } from '../seeding/folder.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';

const terbium = good['elements.yaml']
  .replaceAll('dy', 'tb')
  .replace('Dysprosium', 'Terbium')
  .replace('Dy', 'Tb');

const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

const country = (id: string, name: string, alpha2: string, alpha3: string) =>
  `- { id: 'country:${id}', name: ${name}, alpha2: ${alpha2}, alpha3: ${alpha3}, ${cited} }\n`;

/** The good seed with the two countries that the saved questions ask for. */
const earlier: Files = {
  ...good,
  'countries.yaml': country('cn', 'China', 'CN', 'CHN') + country('in', 'India', 'IN', 'IND'),
  'organizations.yaml': `${good['organizations.yaml']}  country: country:cn
- { id: 'organization:office', name: An office, role: MINISTRY, country: 'country:in', ${cited} }
`,
};

/** The good seed with terbium in the place of a code, and a code that is another one. */
const later: Files = {
  'elements.yaml': good['elements.yaml'] + terbium.replace('66', '65'),
  'provisions.yaml': good['provisions.yaml']
    .replace('code: 1C902', 'code: 1C905')
    .concat('    - { to: element:tb, code: 1C903 }\n'),
};

function folderIn(place: string, name: string, files: Files): string {
  writeFiles(join(place, name), files);
  return join(place, name);
}

const asked = 'at=2026-11-25&knownAt=2026-11-25';

type Written = {
  readonly pinned?: {
    readonly release: string;
    readonly now: string;
    readonly isKept: boolean;
    readonly counts: object;
  };
  readonly pinnedLink: string;
  readonly parts: readonly { readonly rows: readonly Record<string, unknown>[] }[];
};

describe('answers that are pinned to a release', () => {
  const own = new OwnDatabase();
  let api: Api;
  let [first, second] = ['', ''];
  let csvThen = '';

  const text = async (path: string): Promise<string> => (await fetch(api.url + path)).text();
  const json = async (path: string): Promise<Written> => JSON.parse(await text(path)) as Written;
  const upon = () => {
    const settings = { ...readSettings({}), home: dirname(own.releases), today: testDay };
    return graphUpon(settings, own.database, createSchema());
  };

  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    temporary = await temporaryFolder();
    api = await openApi({
      login: own.running,
      releases: own.releases,
      answers: answersFolder(dirname(own.releases)),
    });
    first = (await own.load(folderIn(temporary.path, 'first', earlier))).release;
    csvThen = await text(`/q/elements-under-control.csv?${asked}&release=${first}`);
    await upon().keepAnswers(AbortSignal.timeout(60_000));
    second = (await own.load(folderIn(temporary.path, 'second', { ...earlier, ...later }))).release;
  });
  afterAll(async () => {
    await api.close();
    await temporary.remove();
  });

  const answers = (from: string, to: string) =>
    api.ask<{
      compareReleases: { answers: object | null };
    }>(`{ compareReleases(from: "${from}", to: "${to}") {
      answers(first: 20) { comparedCount totalCount nodes { question path at knownAt rowsBefore rowsAfter
        counts { added removed changed } rows { change part row fields { field before after } } } } } }`);

  it('are unknown to a comparison with a release that was asked nothing', async () => {
    expect((await answers(first, second)).data.compareReleases.answers).toBeNull();
  });

  it('have an address that names the days and the release', async () => {
    const { pinnedLink } = await json('/q/elements-under-control.json?by=CN');
    expect(pinnedLink).toBe(
      `/q/elements-under-control?by=CN&at=2025-11-08&knownAt=2025-10-28&release=${second}`,
    );
  });

  it('give the same rows as CSV when the data has changed', async () => {
    expect(csvThen).toContain('1C902');
    expect(await text(`/q/elements-under-control.csv?${asked}&release=${first}`)).toBe(csvThen);
    expect(await text(`/q/elements-under-control.csv?${asked}`)).toContain('1C905');
  });

  it('say as JSON what differs in the answer of now', async () => {
    const { pinned } = await json(`/q/elements-under-control.json?${asked}&release=${first}`);
    expect(pinned).toMatchObject({
      release: first,
      now: second,
      isKept: true,
      live: `/q/elements-under-control?${asked}`,
      counts: { added: 1, removed: 0, changed: 1 },
    });
  });

  it.each(['', '.md'])('say so to people, with a table of what differs%s', async (ending) => {
    const page = await text(`/q/elements-under-control${ending}?${asked}&release=${first}`);
    expect(page).toContain(`release ${second} adds 1 row, removes 0 and changes 1.`);
    expect(page).toContain('1C902, STATED → Announcement 1, item 1,');
  });

  it('say that nothing has changed while the release is the one that answers', async () => {
    const page = await text(`/q/elements-under-control?${asked}&release=${second}`);
    expect(page).toContain(`Pinned to release ${second}, which answers now.`);
  });

  it('tell which of the things they name have changed when the answer was not kept', async () => {
    const path = `/q/elements-under-control.json?${asked}&assume=lift.regulation:one&release=${first}`;
    expect((await json(path)).pinned).toMatchObject({
      isKept: false,
      counts: { added: 0, removed: 0, changed: 0 },
      data: [{ change: 'CHANGED', ref: 'provision:one-1', name: 'Announcement 1, item 1' }],
    });
  });

  it('are refused as bare rows when the answer was not kept', async () => {
    const response = await fetch(
      `${api.url}/q/elements-under-control.csv?${asked}&assume=lift.regulation:one&release=${first}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`or ${second}, which answers now, but got: ${first}`);
  });

  it.each([
    ['nowhere', 'release must be the id of a release (24 hexadecimal digits), but got: \\"nowhere\\"'],
    ['0123456789abcdef01234567', 'release must be the id of a release that the database has held'],
  ])('are refused for what is no release: %s', async (release, sentence) => {
    const response = await fetch(`${api.url}/q/elements-under-control.json?release=${release}`);
    expect([response.status, (await response.text()).includes(sentence)]).toEqual([400, true]);
  });

  it('are asked again of the next release, so that a comparison lists those that changed', async () => {
    // The tests above asked for the one with the release that answers now.
    const pinnedBefore = 1;
    const asAsked = { at: '2025-10-20', knownAt: testDay, release: second };
    await text(`/q/elements-under-control.json?${new URLSearchParams(asAsked).toString()}`);
    const count = await upon().keepAnswers(AbortSignal.timeout(60_000));
    expect(count).toBeGreaterThan(30);
    expect(await upon().keepAnswers(AbortSignal.timeout(60_000))).toBe(0);
    const { data, extensions } = await answers(first, second);
    expect(data.compareReleases.answers).toMatchObject({ comparedCount: count + pinnedBefore });
    expect(data.compareReleases.answers).toHaveProperty(
      'nodes',
      expect.arrayContaining([
        {
          question: 'elements-under-control',
          path: `/q/elements-under-control?${asked}`,
          at: '2026-11-25',
          knownAt: '2026-11-25',
          rowsBefore: 1,
          rowsAfter: 2,
          counts: { added: 1, removed: 0, changed: 1 },
          rows: [
            {
              change: 'CHANGED',
              part: 'inForce',
              row: 'Dy, Dysprosium',
              fields: [
                {
                  field: 'controls',
                  before: '"Announcement 1, item 1, IN_FORCE, 1C902, STATED"',
                  after: '"Announcement 1, item 1, IN_FORCE, 1C905, STATED"',
                },
              ],
            },
            { change: 'ADDED', part: 'inForce', row: 'Tb, Terbium', fields: [] },
          ],
        },
      ]),
    );
    expect(extensions.cost.statements).toBe(2);
  });
});
