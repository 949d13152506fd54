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
const tracking: Voice = { kind: 'UNNAMED_SOURCE', words: 'a source tracking the matter' };
const official: Voice = { kind: 'UNNAMED_OFFICIAL', words: 'an official' };

const said = (locator: string, slug: string, voice: Voice, ...says: string[]): Row => ({
  locator,
  fact: says[0] ?? '',
  query: claim(`bl-2025-10-28-${slug}`),
  voice,
  says,
  statements: claimStatements,
});

const rows: readonly Row[] = [
  said('caption', '4', paper, 'weapons of mass destruction', 'DESCRIPTION'),
  said(
    '¶1',
    '1',
    { kind: 'UNNAMED_SOURCE', words: 'sources' },
    'importers are to guarantee',
    'the United States',
  ),
  said(
    '¶2',
    '2',
    paper,
    'hit hard by the curbs of China since April 2025',
    'Which elements are meant is not said',
    'EFFECT',
  ),
  said('¶3', '3', tracking, 'India asks Beijing how that is to be put into the certificates'),
  said('¶4', '4', paper, 'first obtains an end-user certificate from the importer'),
  said('¶5', '5', paper, 'not to be re-exported or diverted', 'does not say which instrument'),
  said('¶6', '6', tracking, 'no clarity on how it is to guarantee', 'the embassy of India in Beijing'),
  said('¶7', '7', paper, 'one reason for the strict monitoring', 'Through whom is not said', 'MOTIVE'),
  said('¶8', '8', official, 'from seven rare earths to 12', 'even where no company of China takes part'),
  said(
    '¶9',
    '9a',
    { kind: 'UNNAMED_OFFICIAL', words: 'the official' },
    'no option but to meet all conditions',
    'OPINION',
  ),
  said(
    '¶9',
    '9b',
    { kind: 'UNNAMED_SOURCE', words: 'the source' },
    'imports from China have to resume',
    'OPINION',
  ),
  said('¶10', '10', tracking, 'major impediment', 'EXPECTATION'),
  {
    locator: '¶1',
    fact: 'importers are asked for a guarantee, not the State',
    query: `{ commitment(id: "commitment:cn-in-importers-no-re-export") { kind owedAs content
      owedBy { totalCount } by { nodes { ref } } of { nodes { ref } } citations ${cited} } }`,
    voice: { kind: 'UNNAMED_SOURCE', words: 'sources' },
    says: ['"kind":"DEMAND"', '"owedAs":["IMPORTER"]', '"owedBy":{"totalCount":0}', 'country:in'],
    statements: 6,
  },
  {
    locator: '¶6',
    fact: 'the embassy in Beijing sought clarification',
    query: `{ commitment(id: "commitment:cn-in-importers-no-re-export") { responses { edges {
      kind on node { ref } citations ${cited} } } } }`,
    voice: tracking,
    says: ['SOUGHT_CLARIFICATION', '2025-10-28', 'organization:in-embassy-beijing'],
    statements: relationStatements,
  },
  {
    locator: '¶4',
    fact: 'the certificate of end user and end use',
    query: `{ requirement(id: "requirement:cn-end-user-certificate") { summary citations ${cited} } }`,
    voice: paper,
    says: ['no use for weapons of mass destruction'],
    statements: claimStatements,
  },
  {
    locator: '¶10',
    fact: 'the industry that India builds uses processing equipment',
    query: `{ sector(id: "sector:in-rare-earth-processing") { uses { edges { node { ref } citations ${cited} } } } }`,
    voice: tracking,
    says: ['item:rare-earth-processing-equipment'],
    statements: relationStatements,
  },
];

describe('the article of businessline of 28 October 2025', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(rows)('says at $locator: $fact', (row) => expectFact(api, 'source:businessline-2025-10-28', row));
});
