import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Said = {
  readonly ref: string;
  readonly citations: readonly {
    readonly confidence: string;
    readonly source: { readonly publisher: string };
    readonly attribution: { readonly name: string | null };
  }[];
};
type Spoken = {
  readonly entity: { readonly name: string; readonly claims: { readonly nodes: readonly Said[] } };
};

const said = `query ($id: ID!) { entity(id: $id) { name claims(first: 20) { nodes {
  ref citations { confidence source { publisher } attribution { kind name } } } } } }`;

/** What is said of whom: the claim, who is its origin, and how sure it is, by its first source. */
const reports: Readonly<Record<string, readonly string[]>> = {
  'firm:suzuki-motor': [
    'suzuki-first-of-japan-2025-06, SRN News / Reuters, HIGH',
    'suzuki-swift-2025-06, SRN News / Reuters, HIGH',
  ],
  'firm:maruti-suzuki': [
    'maruti-annual-report-fy25, Maruti Suzuki, HIGH',
    'maruti-e-vitara-2025-06, Automotive World, HIGH',
    'maruti-no-disruption-2025-06-12, Maruti Suzuki, HIGH',
    'maruti-no-disruption-2025-07-31, Maruti Suzuki, HIGH',
    'maruti-no-immediate-impact-2025-06-09, Maruti Suzuki, HIGH',
    'maruti-to-mhi-2025-05, Maruti Suzuki, HIGH',
    'second-wave-2025-12-26, Business Standard, HIGH',
  ],
  'firm:bajaj-auto': [
    'bajaj-2025-08-06, Business Standard, HIGH',
    'bajaj-deliveries-2025-08-20, Rediff, HIGH',
    'bajaj-entry-chetak-2025-08, Business Standard, HIGH',
    'bajaj-zero-month-2025-07, Rajiv Bajaj, HIGH',
    'two-wheeler-cuts-2025-07-04, Cartoq, MEDIUM',
  ],
  'firm:tvs-motor': [
    'et-waitlist-2025-06, The Economic Times, HIGH',
    'tvs-ceo-2025-11, TVS Motor, HIGH',
    'tvs-work-arounds-2025-08, Business Standard, HIGH',
    'two-wheeler-cuts-2025-07-04, Cartoq, MEDIUM',
  ],
  'firm:ather-energy': [
    'ather-options-2025-08, [not shown; copy of a news report], MEDIUM',
    'two-wheeler-cuts-2025-07-04, Cartoq, MEDIUM',
  ],
  'firm:ola-electric': [
    'ola-ferrite-2025-08, MotorBeam, MEDIUM',
    'ola-unaffected-2025-07-04, Cartoq, MEDIUM',
    'two-wheeler-cuts-2025-07-04, Cartoq, MEDIUM',
  ],
  'firm:hero-motocorp': ['hero-2025-08, Business Standard, HIGH'],
  'firm:mahindra': [
    'mahindra-2025, Mahindra, MEDIUM',
    'mahindra-local-magnets-2025-07, Business Standard (Reuters), MEDIUM',
    'second-wave-2025-12-26, Business Standard, HIGH',
  ],
  'firm:tata-motors-passenger-vehicles': [
    'tata-siam-president-2025-09, Society of Indian Automobile Manufacturers, MEDIUM',
  ],
  'firm:sona-comstar': [
    'et-waitlist-2025-06, The Economic Times, HIGH',
    'sona-bid-2025-11, Sona Comstar, HIGH',
    'sona-largest-importer-2025-06, Reuters, HIGH',
    'sona-local-magnets-2025-06, Reuters, HIGH',
  ],
  'firm:uno-minda': [
    'et-waitlist-2025-06, The Economic Times, HIGH',
    'mahindra-local-magnets-2025-07, Business Standard (Reuters), MEDIUM',
  ],
  'firm:bosch-india': [
    'bosch-second-wave-2025-12, investmentavenues.in, LOW',
    'et-waitlist-2025-06, The Economic Times, HIGH',
  ],
  'firm:marelli-powertrain-india': ['et-waitlist-2025-06, The Economic Times, HIGH'],
  'firm:mahle-electric-drives-india': [
    'et-applicants-2025-06-05, The Economic Times, MEDIUM',
    'et-waitlist-2025-06, The Economic Times, HIGH',
  ],
  'firm:continental-india': [
    'et-applicants-2025-06-05, The Economic Times, MEDIUM',
    'four-firms-2025-10-30, Business Standard, HIGH',
    'second-wave-2025-12-26, Business Standard, HIGH',
  ],
  'firm:hitachi-astemo-india': [
    'et-applicants-2025-06-05, The Economic Times, MEDIUM',
    'four-firms-2025-10-30, Business Standard, HIGH',
  ],
  'firm:jay-ushin': [
    'four-firms-2025-10-30, Business Standard, HIGH',
    'second-wave-2025-12-26, Business Standard, HIGH',
  ],
  'firm:de-diamond-electric-india': [
    'four-firms-2025-10-30, Business Standard, HIGH',
    'licences-of-india-2025-10, CNBC-TV18, HIGH',
  ],
  'firm:honda-motorcycle-and-scooter-india': ['second-wave-2025-12-26, Business Standard, HIGH'],
  'firm:foxconn-interconnect-telangana': [
    'foxconn-denial-2025-07, Foxconn, MEDIUM',
    'foxconn-dpiit-2025-07, Firstpost, MEDIUM',
    'foxconn-dysprosium-2025-07, Firstpost, MEDIUM',
  ],
  'firm:irel': [
    'dae-monazite-2012, Department of Atomic Energy of India, HIGH',
    'in-beach-sand-irel-2018, The Hindu, HIGH',
    'irel-asked-to-suspend-2025-06, DataQuest, HIGH',
    'irel-eight-elements-2025-11, IREL, MEDIUM',
    'irel-limited-by-leases-2022-12, Orissa Diary (PIB), MEDIUM',
    'irel-magnets-for-validation-2025, Rare Earth Exchanges, MEDIUM',
    'irel-magnets-supported-2025-12, Energetica India, MEDIUM',
    'irel-mines-2025-06, Reuters, HIGH',
    'irel-not-at-once-2025-06, Reuters, HIGH',
    'irel-plants-2025-11, Business Standard, HIGH',
    'mm-irel-kachin-samples, Rare Earth Exchanges, MEDIUM',
  ],
  'firm:toyotsu-rare-earths-india': [
    'irel-asked-to-suspend-2025-06, DataQuest, HIGH',
    'irel-not-at-once-2025-06, Reuters, HIGH',
  ],
  'firm:midwest-advanced-materials': [
    'midwest-funding-2024, Devdiscourse, HIGH',
    'midwest-monazite-2025-06, Business Standard, HIGH',
    'midwest-technology-2025-06, Business Standard, HIGH',
  ],
  'organization:in-nftdc': ['midwest-technology-2025-06, Business Standard, HIGH'],
  'organization:in-barc': ['irel-magnets-for-validation-2025, Rare Earth Exchanges, MEDIUM'],
  'organization:in-dmrl': ['irel-magnets-for-validation-2025, Rare Earth Exchanges, MEDIUM'],
  'firm:vedanta': [
    'vedanta-blocks-2025-07, Bloomberg, MEDIUM',
    'vedanta-jsw-interest-2025-07, Bloomberg, MEDIUM',
  ],
  'firm:jsw-group': ['vedanta-jsw-interest-2025-07, Bloomberg, MEDIUM'],
  'firm:attero': ['attero-expansion-2025-06, PTI, MEDIUM'],
  'firm:lohum': ['lohum-share-2025-11, Lohum, MEDIUM'],
};

/** Who said it by the citation that is first by name, so that the order of storage does not matter. */
function origin({ ref, citations }: Said): string {
  const [first] = citations
    .map(({ confidence, source, attribution }) => `${attribution.name ?? source.publisher}, ${confidence}`)
    .sort();
  return `${ref.replace('claim:', '')}, ${first}`;
}

describe('firms in India', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(Object.entries(reports))('has what is said of %s, by whom and how sure', async (id, expected) => {
    const { data, extensions } = await api.ask<Spoken>(said, { id });
    expect(data.entity.claims.nodes.map(origin).sort()).toEqual(expected);
    expect(extensions.cost.statements).toBe(4);
  });

  it('has what is said of Maruti Suzuki and its denials side by side, and says that they differ', async () => {
    const { data, extensions } = await api.ask<{
      claim: { kind: string; deniedBy: { saidOn: string; asserters: { nodes: { ref: string }[] } }[] };
    }>(`{ claim(id: "claim:maruti-e-vitara-2025-06") { kind
        deniedBy { saidOn asserters { nodes { ref } } } discrepancies { nodes { ref reason } } } }`);
    const { kind, deniedBy } = data.claim;
    expect(kind).toBe('EFFECT');
    expect(deniedBy.map(({ saidOn }) => saidOn).sort()).toEqual([
      '2025',
      '2025-06-09',
      '2025-06-12',
      '2025-07-31',
    ]);
    for (const { asserters } of deniedBy) expect(asserters.nodes).toEqual([{ ref: 'firm:maruti-suzuki' }]);
    expect(data.claim).toMatchObject({
      discrepancies: { nodes: [{ ref: 'discrepancy:maruti-disruption', reason: 'DEFINITION' }] },
    });
    expect(extensions.cost.statements).toBe(6);
  });

  it('has the figures of Attero side by side, and that they speak of different things', async () => {
    const { data, extensions } = await api.ask<{
      firm: {
        figures: { nodes: { value: number; unit: string; discrepancies: { nodes: { ref: string }[] } }[] };
      };
    }>(`{ firm(id: "firm:attero") { figures { nodes { value unit element { symbol }
        discrepancies { nodes { ref reason } } } } } }`);
    const told = data.firm.figures.nodes.map(({ value, unit, discrepancies }) =>
      [`${value} ${unit}`, ...discrepancies.nodes.map(({ ref }) => ref)].join(': '),
    );
    expect(told.sort()).toEqual([
      '1 t a month: discrepancy:attero-expansion',
      '10 t a month: discrepancy:attero-expansion',
      '100 INR crore',
      '300 t a year: discrepancy:attero-expansion',
      '30000 t a year: discrepancy:attero-expansion',
    ]);
    expect(extensions.cost.statements).toBe(6);
  });

  it('has nothing on Entellus, and says that nothing was found', async () => {
    const { data } = await api.ask(
      `{ search(text: "Entellus") { nodes { ref ... on Gap { kind question } } } }`,
    );
    expect(data).toEqual({
      search: {
        nodes: [
          {
            ref: 'gap:entellus',
            kind: 'NOT_FOUND',
            question: expect.stringContaining('nothing was found') as string,
          },
        ],
      },
    });
  });

  it('says of no firm but one that it was turned down, and when it applied again', async () => {
    const { data } = await api.ask(`{ licences(where: { states: [REFUSED] }) { nodes {
      importers { ref } states { edges { state on note } } } } }`);
    expect(data).toMatchObject({
      licences: { nodes: [{ importers: [{ ref: 'firm:sona-comstar' }], states: { edges: { length: 2 } } }] },
    });
  });

  it('has the reagents and ores of No. 56 by the customs codes that it cites, beside their control codes', async () => {
    const { data, extensions } = await api.ask<{
      tariffLines: {
        nodes: {
          code: string;
          items: { nodes: { ref: string }[] };
          provisions: { edges: { code: string; node: { ref: string } }[] };
        }[];
      };
    }>(`{ tariffLines(where: { country: ["CN"], code: ["25309020", "29319000", "29199000", "38249999"] }) { nodes {
        code items { nodes { ref } } provisions { edges { code node { ref } } } } } }`);
    const found = data.tariffLines.nodes.map(({ code, items, provisions }) => [
      code,
      items.nodes.map(({ ref }) => ref.replace('item:', '')).join(),
      provisions.edges.map((edge) => `${edge.code} ${edge.node.ref.replace(/.*-56/, '56')}`).join(),
    ]);
    expect(found).toEqual([
      ['25309020', 'bastnasite,ion-adsorption-ore,monazite', '1C914.a 56-materials'],
      ['29199000', 'extractant-p204', '1C914.c 56-materials'],
      ['29319000', 'extractant-p507', '1C914.c 56-materials'],
      ['38249999', 'extractant-n235,naphthenic-acid-extractant', '1C914.c 56-materials'],
    ]);
    expect(extensions.cost.statements).toBe(4);
  });

  it('has the first general licences with their holders, as granted by China', async () => {
    const { data } = await api.ask(`{ licences(where: { kind: [GENERAL] }) { nodes {
      holder { ref } states { edges { state on node { ref } } } } } }`);
    const granted = {
      states: { edges: [{ state: 'GRANTED', on: '2025-12-02', node: { ref: 'country:cn' } }] },
    };
    expect(data).toEqual({
      licences: {
        nodes: [
          { holder: { ref: 'firm:beijing-zhong-ke-san-huan' }, ...granted },
          { holder: { ref: 'firm:jl-mag' }, ...granted },
          { holder: { ref: 'firm:ningbo-yunsheng' }, ...granted },
        ],
      },
    });
  });
});
