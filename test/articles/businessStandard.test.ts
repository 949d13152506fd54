import { afterAll, beforeAll, describe, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import {
  cited,
  claim,
  claimStatements,
  expectFact,
  relationStatements,
  type Row,
  type Voice,
} from './article.ts';

const paper: Voice = { kind: 'PUBLICATION' };
const reportedly: Voice = { kind: 'PUBLICATION', words: 'reportedly' };
const economicTimes: Voice = { kind: 'PUBLICATION', name: 'The Economic Times' };
const official: Voice = { kind: 'UNNAMED_OFFICIAL', words: 'an official', via: 'The Economic Times' };

const said = (locator: string, slug: string, voice: Voice, ...says: string[]): Row => ({
  locator,
  fact: says[0] ?? '',
  query: claim(`bs-2025-10-09-${slug}`),
  voice,
  says,
  statements: claimStatements,
});

const figure = (locator: string, slug: string, ...says: string[]): Row => ({
  locator,
  fact: says[0] ?? '',
  query: `{ observation(id: "observation:${slug}") { name indicator value qualifier unit periodBegins periodEnds
    periodLabel scope citations ${cited} } }`,
  voice: paper,
  says,
  statements: claimStatements,
});

const flow = (locator: string, slug: string, ...says: string[]): Row => ({
  locator,
  fact: says.join(', '),
  query: `{ supplyStatus(id: "supply-status:${slug}") { state asReportedOn item { ref } from { ref } to { ref }
    citations ${cited} } }`,
  voice: paper,
  says,
  // Three relations, all of whose ends are read at once.
  statements: 6,
});

const demand = (locator: string, slug: string, voice: Voice, ...says: string[]): Row => ({
  locator,
  fact: says[0] ?? '',
  query: `{ commitment(id: "commitment:${slug}") { kind content conditionFor owedAs citations ${cited} } }`,
  voice,
  says,
  statements: claimStatements,
});

const rows: readonly Row[] = [
  said('headline', 'headline', paper, 'heavy rare earths', 'not of magnets'),
  said('standfirst', 'standfirst', reportedly, 'in writing', 'use is at home only'),
  figure(
    'caption',
    'cn-heavy-magnet-share-2025',
    'heavy rare earth magnets',
    '"value":90',
    '"qualifier":"nearly"',
  ),
  figure('¶5', 'cn-heavy-magnet-share-2025', 'no share of what India imports', '"unit":"%"'),
  said('¶5', '5a', paper, 'dominates the processing', 'no figure'),
  said('caption', '5a', paper, 'dominates the processing'),
  said('¶1', '1a', economicTimes, 'fresh guarantees before it resumes shipments of heavy rare earth magnets'),
  said('¶1', '1b', paper, 'tighter control', 'MOTIVE'),
  {
    locator: '¶1',
    fact: 'heavy rare earth magnets serve electric vehicles, renewable energy and defence',
    query: `{ item(id: "item:heavy-rare-earth-magnet") { usedBy { edges { node { name } citations ${cited} } } } }`,
    voice: economicTimes,
    says: ['Electric cars', 'Renewable energy', 'Aerospace and defence'],
    statements: relationStatements,
  },
  said('¶2', '2', economicTimes, 'domestic purposes only', 'an arrangement of 42 members'),
  demand('¶2', 'cn-in-no-us-re-export', economicTimes, 'domestic purposes only', '"owedAs":["STATE"]'),
  demand(
    '¶2',
    'cn-in-wassenaar-like-controls',
    economicTimes,
    'like those of the Wassenaar Arrangement',
    'DEMAND',
  ),
  said('¶3', '3a', paper, 'a signatory of the Wassenaar Arrangement'),
  {
    locator: '¶3',
    fact: 'India takes part in Wassenaar, China does not',
    query: `{ country(code: "CN") { memberships(kind: NOT_A_MEMBER) { edges { kind node { ref } citations ${cited} } } } }`,
    voice: paper,
    says: ['NOT_A_MEMBER', 'agreement:wassenaar'],
    statements: relationStatements,
  },
  said('¶3', '3b', reportedly, 'similar rules of end-use certification before shipments resume'),
  demand('¶3', 'cn-in-end-use-certification-rules', reportedly, 'end-use certification', 'DEMAND'),
  said('¶3', '3c', economicTimes, 'already submitted end-user certificates', 'weapons of mass destruction'),
  demand('¶3', 'in-firms-no-wmd-certificates', economicTimes, 'not for the State', '["IMPORTER","END_USER"]'),
  said('¶4', '4', official, 'has not yet accepted'),
  {
    locator: '¶4',
    fact: 'India had not yet accepted the demand for guarantees of export control',
    query: `{ commitment(id: "commitment:cn-in-wassenaar-like-controls") { responses { edges { kind on evidence
      node { ref } citations ${cited} } } } }`,
    voice: official,
    says: ['NOT_YET_ACCEPTED', '"on":"2025-10-09"', '"evidence":"STATED"', 'country:in'],
    statements: relationStatements,
  },
  said('¶5', '5b', paper, 'withholds export data by country'),
  said('¶6', '6a', paper, 'The shortage hits industry in India', 'EFFECT'),
  {
    locator: '¶6',
    fact: 'the magnets serve motors of cars, buses and trucks, and more, in general',
    query: `{ item(id: "item:heavy-rare-earth-magnet") { usedBy { edges { purpose node { name } citations ${cited} } } } }`,
    voice: paper,
    says: ['motors', 'Electric buses and trucks', 'Electronics', 'Aerospace and defence'],
    statements: relationStatements,
  },
  said('¶7', '7a', paper, 'because of the summit is not said', 'heavy ones remain stalled'),
  flow('¶7', 'cn-in-light-magnets-2025-10-09', 'RESUMED', 'item:light-rare-earth-magnet', 'country:in'),
  flow('¶7', 'cn-in-heavy-magnets-2025-10-09', 'STALLED', 'item:heavy-rare-earth-magnet', 'country:in'),
  said(
    '¶7',
    '7b',
    { kind: 'UNNAMED_SOURCE', words: 'industry executives', via: 'The Economic Times' },
    'larger electric vehicles',
  ),
  said('¶8', '8a', paper, 'national security'),
  said(
    '¶8',
    '8b',
    { kind: 'PUBLICATION', name: 'Reuters' },
    'processing technology',
    'recycling equipment under licence',
  ),
  said(
    '¶9',
    '9',
    { kind: 'ORGANIZATION', name: 'Ministry of Commerce of China' },
    'Overseas users in defence',
    'case by case',
  ),
  said('¶10', '10', paper, 'medium and heavy rare earths', 'licences for suppliers of India are pending'),
  flow('¶10', 'cn-in-licences-2025-10-09', 'LICENCE_PENDING', 'country:in'),
  flow('¶10', 'cn-europe-2025-10-09', 'RESUMED', 'bloc:europe'),
  flow('¶10', 'cn-southeast-asia-2025-10-09', 'RESUMED', 'bloc:southeast-asia'),
  {
    locator: '¶10',
    fact: 'licences for suppliers of India are pending',
    query: `{ licence(id: "licence:cn-in-pending-2025-10") { kind holder { ref } states { edges { state on } } citations ${cited} } }`,
    voice: paper,
    says: ['SEVERAL', '"holder":null', 'PENDING'],
    statements: relationStatements,
  },
  figure('¶11', 'in-magnet-imports-fy25-quantity', '870', '"unit":"t"', '2024-04-01', '2025-03-31', 'FY25'),
  figure('¶11', 'in-magnet-imports-fy25-value', '306', 'INR crore', '"qualifier":"about"', 'FY25'),
  said('¶11', '11', economicTimes, 'hamper what India plans in electric mobility', 'EXPECTATION'),
];

describe('the article of Business Standard of 9 October 2025', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(rows)('says at $locator: $fact', (row) =>
    expectFact(api, 'source:business-standard-2025-10-09', row),
  );
});
