import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { problemLine } from '../../src/seeding/place.ts';
import { proposalOf, type Proposal } from '../../src/seeding/proposal/proposal.ts';
import { folderOf, good, seedWith, type Files } from './folder.ts';
import { cited } from './problems.ts';

const schema = createSchema();

/** What a folder would do to the good seed with other files. */
function proposal(files: Files, data: Files = {}): Proposal {
  return proposalOf(schema, [seedWith(data)], folderOf(files));
}

/** Problems without the folders that they are in. */
function lines(problems: Proposal['problems']): string[] {
  return problems.map((problem) => problemLine(problem).replaceAll(/\/\S*\/(?=\w+\.yaml)/g, ''));
}

type Figure = {
  readonly id?: string;
  readonly figure?: string;
  readonly scope?: string;
  readonly more?: string;
};

function observation({ id = 'a', figure = 'value: 7', scope = 'All.', more = '' }: Figure = {}): string {
  return `- id: observation:${id}
  name: A figure
  indicator: PRODUCTION
  ${figure}
  unit: t
  periodBegins: '2024'
  periodEnds: '2024'
  scope: ${scope}
  item: item:magnet
  ${cited}
${more}`;
}

const held = { 'observations.yaml': observation() };

describe('a row of a proposed folder', () => {
  it('is added when the data has no row of its id', () => {
    const { added, isLoadable } = proposal({ 'observations.yaml': observation() });
    expect(added).toEqual([
      expect.objectContaining({ type: 'Observation', id: 'observation:a', name: 'A figure', line: 1 }),
    ]);
    expect(isLoadable).toBe(true);
  });

  it('changes that of its id field by field, and says where both stand', () => {
    const files = { 'observations.yaml': observation({ scope: 'Some.' }) };
    const { changed, added, problems, isLoadable } = proposal(files, {
      'observations.yaml': observation({ id: 'b', scope: 'Others.' }) + observation(),
    });
    expect(changed).toEqual([
      expect.objectContaining({
        id: 'observation:a',
        line: 1,
        heldAt: expect.objectContaining({ line: 11 }) as unknown,
        fields: [{ field: 'scope', to: undefined, change: 'CHANGED', before: 'All.', after: 'Some.' }],
      }),
    ]);
    expect([added, problems, isLoadable]).toEqual([[], [], false]);
  });

  it('is held already when the data has it just so, which a load refuses', () => {
    const { unchanged, changed, isLoadable } = proposal(held, held);
    expect(unchanged.map(({ id }) => id)).toEqual(['observation:a']);
    expect([changed, isLoadable]).toEqual([[], false]);
  });

  it('that names a whole regulation of the data is compared by its provisions', () => {
    const own = `- id: provision:repeal
  name: A repeal
  regulation: regulation:two
  effect: REPEALS
  reach: DOMESTIC
  effectiveOn: '2025-05-01'
  ${cited}
  actsOn: [regulation:one]
`;
    const data = {
      'regulations.yaml':
        good['regulations.yaml'] + good['regulations.yaml'].replace('regulation:one', 'regulation:two'),
      'provisions.yaml': good['provisions.yaml'] + own,
    };
    const { unchanged } = proposal({ 'provisions.yaml': own }, data);
    expect(unchanged.map(({ id }) => id)).toEqual(['provision:repeal']);
  });

  it('that has a problem is named with it and taken for no change', () => {
    const files = { 'observations.yaml': observation().replace('PRODUCTION', 'PRODUCT') };
    const { changed, problems, isLoadable } = proposal(files, held);
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^observations\.yaml:3: indicator must be one of .*, but got: "PRODUCT"/),
    ]);
    expect([changed, isLoadable]).toEqual([[], false]);
  });
});

describe('a figure of a proposed folder', () => {
  const other = { 'observations.yaml': observation({ id: 'b', figure: 'value: 8' }) };

  it('contradicts another one of the same thing, period and scope', () => {
    const { contradictions, isLoadable } = proposal(other, held);
    expect(lines(contradictions)).toEqual([
      'observations.yaml:1: a figure must be the one that is held, supersede it, or stand beside it in a discrepancy, but observation:b says 8 t, and observation:a (observations.yaml:1) says 7 t',
    ]);
    expect(isLoadable).toBe(true);
  });

  it('contradicts another one of the folder', () => {
    const both = { 'observations.yaml': observation() + other['observations.yaml'] };
    expect(lines(proposal(both).contradictions)).toHaveLength(1);
  });

  it('with bounds contradicts one without', () => {
    const bounds = { 'observations.yaml': observation({ id: 'b', figure: 'minimum: 7' }) };
    expect(lines(proposal(bounds, held).contradictions)).toEqual([
      expect.stringContaining('observation:b says at least 7, at most nothing t, and observation:a'),
    ]);
  });

  it.each<[string, Figure]>([
    ['of another scope', { scope: 'Some.' }],
    ['that supersedes it', { more: '  supersedes: [observation:a]\n' }],
  ])('does not contradict one %s', (_, figure) => {
    const files = { 'observations.yaml': observation({ id: 'b', figure: 'value: 8', ...figure }) };
    const { contradictions, repeated, isLoadable } = proposal(files, held);
    expect([contradictions, repeated, isLoadable]).toEqual([[], [], true]);
  });

  it('does not contradict one from which it is known to differ', () => {
    const discrepancy = `- id: discrepancy:a-and-b
  name: Two figures
  reason: TRUE_DISPUTE
  note: Nothing explains it.
  between: [observation:a, observation:b]
  ${cited}
`;
    expect(proposal({ ...other, 'discrepancies.yaml': discrepancy }, held).contradictions).toEqual([]);
  });

  it('does not contradict one that another has superseded', () => {
    const data =
      observation() + observation({ id: 'c', figure: 'value: 8', more: '  supersedes: [observation:a]\n' });
    const { contradictions, repeated } = proposal(other, { 'observations.yaml': data });
    expect([contradictions, lines(repeated)]).toEqual([
      [],
      [
        'observations.yaml:1: a figure must be stated once, but observation:b says what observation:c (observations.yaml:11) says',
      ],
    ]);
  });

  it('says the same as the one that it rounds to', () => {
    const exact = { 'observations.yaml': observation({ id: 'b', figure: 'value: 7.4' }) };
    const { contradictions, repeated } = proposal(exact, held);
    expect([contradictions.length, repeated.length]).toEqual([0, 1]);
  });
});

describe('what else a proposed folder contradicts', () => {
  it('are codes that other rows have', () => {
    const files = {
      'elements.yaml': good['elements.yaml'].replace('element:dy', 'element:dysprosium'),
    };
    const { contradictions, problems } = proposal(files);
    expect(lines(contradictions)).toEqual([
      'elements.yaml:3: symbol must be that of one row alone, but "Dy" is that of element:dy already',
    ]);
    expect(problems).toEqual([]);
  });

  it('are instruments that have another id', () => {
    const numbered = good['regulations.yaml'].replace('  kind:', "  number: '1'\n  kind:");
    const files = { 'regulations.yaml': numbered.replace('regulation:one', 'regulation:first') };
    const { contradictions } = proposal(files, { 'regulations.yaml': numbered });
    expect(lines(contradictions)).toEqual([
      'regulations.yaml:1: an instrument must have one id, but regulation:first has the issuers, number and year of regulation:one (regulations.yaml:1)',
    ]);
  });

  it('are states of supply on the same day', () => {
    const status = (id: string, state: string) => `- id: supply-status:${id}
  name: A status
  item: item:magnet
  from: [organization:ministry]
  to: [organization:ministry]
  state: ${state}
  asReportedOn: '2025-10-09'
  ${cited}
`;
    const { contradictions } = proposal(
      { 'supplyStatuses.yaml': status('b', 'NORMAL') },
      { 'supplyStatuses.yaml': status('a', 'STALLED') },
    );
    expect(lines(contradictions)).toEqual([
      'supplyStatuses.yaml:1: a supply status must be the one that is held, or stand beside it in a discrepancy, but supply-status:b says NORMAL, and supply-status:a (supplyStatuses.yaml:1) says STALLED',
    ]);
  });
});

describe('what a proposed folder leaves dangling', () => {
  it('are ids that neither it nor the data has', () => {
    const files = { 'observations.yaml': observation().replace('item:magnet', 'item:wheel') };
    const { dangling, problems, isLoadable } = proposal(files);
    expect(lines(dangling)).toEqual([
      'observations.yaml:9: an id must be that of a row, but there is none with the id: item:wheel',
    ]);
    expect([problems, isLoadable]).toEqual([[], false]);
  });

  it('are rows that nothing leads to', () => {
    const source = good['sources.yaml'].replace('source:paper', 'source:book');
    const { dangling, isLoadable } = proposal({ 'sources.yaml': source });
    expect(lines(dangling)).toEqual([
      'sources.yaml:1: a row must be related to another, or be cited if it is a source, but nothing is related to source:book',
    ]);
    expect(isLoadable).toBe(false);
  });

  it('is nothing while files of it cannot be read', () => {
    const files = {
      'observations.yaml': observation().replace('item:magnet', 'item:wheel'),
      'items.yaml': '- [',
    };
    const { dangling, problems } = proposal(files);
    expect(dangling).toEqual([]);
    expect(lines(problems)).toEqual([expect.stringContaining('a seed file must be valid YAML')]);
  });
});

describe('a proposal', () => {
  it('is refused for data that has problems itself', () => {
    expect(() => proposal(held, { 'elements.yaml': '- id: element:dy\n' })).toThrow('The seed has');
  });

  it('is refused for a folder that is not there', () => {
    expect(() => proposalOf(schema, [seedWith({})], '/nowhere')).toThrow('A seed must be a folder');
  });
});
