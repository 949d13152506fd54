import { spreadOf } from '../measure/statistics.ts';
import type { ContenderName } from '../workloads/workload.ts';
import { figure, memoryOf, ratio, unevenness, type State } from './figures.ts';
import type { Results, SizeResult } from './results.ts';

/** What the product is to reach, and what it does. */
export type Target = {
  readonly what: string;
  readonly against: string;
  readonly wanted: string;
  readonly measured: string;
  /** Undefined where it was not measured. */
  readonly isMet: boolean | undefined;
};

/** Figures with two digits that count. */
export function shown(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

type Bound = { readonly least: number } | { readonly most: number };

function target(
  what: string,
  against: string,
  bound: Bound,
  value: number | undefined,
  unit: string,
): Target {
  const wanted = 'least' in bound ? `≥ ${bound.least}${unit}` : `≤ ${bound.most}${unit}`;
  const isKnown = value !== undefined && !Number.isNaN(value);
  const isMet = isKnown ? ('least' in bound ? value >= bound.least : value <= bound.most) : undefined;
  return { what, against, wanted, measured: isKnown ? `${shown(value)}${unit}` : '–', isMet };
}

const names: Readonly<Record<string, string>> = { peer: '@neo4j/graphql', floor: 'hand-written Cypher' };

type Wish = readonly [workload: string, state: State, other: ContenderName, least: number];

const wishes: readonly Wish[] = [
  ['point', 'warm', 'peer', 2],
  ['point', 'warm', 'floor', 0.8],
  ['list', 'warm', 'peer', 4],
  ['list', 'warm', 'floor', 1.2],
  ['deep', 'warm', 'peer', 5],
  ['deep', 'warm', 'floor', 1],
  ['page', 'warm', 'peer', 3],
  ['page', 'warm', 'floor', 0.8],
  ['exposure-country', 'cold', 'floor', 0.8],
  ['exposure-country', 'warm', 'floor', 5],
];

/** The lowest ratio of all workloads when cold. */
function coldest(size: SizeResult, other: ContenderName): number | undefined {
  const comparable = Object.keys(size.timings).filter(
    (name) => other !== 'peer' || name !== 'exposure-country',
  );
  const ratios = comparable.flatMap((name) => ratio(size, name, 'cold', other)?.median ?? []);
  return ratios.length === 0 ? undefined : Math.min(...ratios);
}

function ratioTargets(size: SizeResult): Target[] {
  const ofWishes = wishes.map(([workload, state, other, least]) =>
    target(
      `${workload}, ${state}`,
      names[other] ?? '',
      { least },
      ratio(size, workload, state, other)?.median,
      '×',
    ),
  );
  return [
    ...ofWishes,
    target('the slowest of all, cold', names['peer'] ?? '', { least: 1 }, coldest(size, 'peer'), '×'),
    target('the slowest of all, cold', names['floor'] ?? '', { least: 0.6 }, coldest(size, 'floor'), '×'),
  ];
}

function evennessTargets({ timings }: SizeResult): Target[] {
  const crowd = timings['point-50'];
  const [ours, theirs] = [unevenness(crowd?.monazite)?.median, unevenness(crowd?.peer)?.median];
  const what = 'p99 / p50 under 50 connections';
  return [
    ...(theirs === undefined
      ? []
      : [target(what, names['peer'] ?? '', { most: Number(theirs.toFixed(2)) }, ours, '')]),
    target(what, 'itself', { most: 3 }, ours, ''),
  ];
}

function trustedTarget({ trusted }: SizeResult): Target {
  const rate = (list: readonly { perSecond: number }[]) =>
    spreadOf(list.map(({ perSecond }) => perSecond)).median;
  const quotient = trusted && rate(trusted.unchanged) / rate(trusted.full);
  return target('a trusted question, unchanged', 'itself in full', { least: 20 }, quotient, '×');
}

function growthTargets(small: SizeResult, large: SizeResult): Target[] {
  const time = (size: SizeResult) =>
    figure(size.timings['exposure-country']?.monazite, 'warm', 'p50')?.median;
  const [few, many] = [time(small), time(large)];
  const quotient = few === undefined || many === undefined ? undefined : many / few;
  const [ours, theirs] = [memoryOf(large, 'monazite'), memoryOf(large, 'peer')];
  const share = ours === undefined || theirs === undefined ? undefined : ours / theirs;
  const sizes = `${large.nodes.toLocaleString('en-US')} nodes`;
  return [
    target(
      `exposure of a country at ${sizes}, time`,
      `itself at ${small.nodes.toLocaleString('en-US')}`,
      { most: 1.5 },
      quotient,
      '×',
    ),
    target(`peak memory at ${sizes}`, names['peer'] ?? '', { most: 0.5 }, share, '×'),
    target(`peak memory at ${sizes}`, '–', { most: 300 }, ours, ' MiB'),
  ];
}

/** What the product is to reach: ratios on the smallest graph, growth from there to the largest. */
export function targetsOf({ sizes, start }: Results): Target[] {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large) return [];
  return [
    ...ratioTargets(small),
    ...evennessTargets(small),
    trustedTarget(small),
    ...(large === small ? [] : growthTargets(small, large)),
    target('start with its own data, database warm', '–', { most: 3 }, spreadOf(start).median, ' s'),
  ];
}
