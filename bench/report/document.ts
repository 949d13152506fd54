import { databaseMemory } from '../graph/database.ts';
import { contenderTitles } from '../servers/contenders.ts';
import { workloads } from '../workloads/all.ts';
import { leastQuestions, type ContenderName } from '../workloads/workload.ts';
import type { Spread } from '../measure/statistics.ts';
import { figure, memoryOf, ratio } from './figures.ts';
import type { Results, SizeResult } from './results.ts';
import { shown, targetsOf } from './targets.ts';

const contenders = Object.keys(contenderTitles) as ContenderName[];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function spread(value: Spread | undefined): string {
  if (!value) return '–';
  return `${shown(value.median)} (${shown(value.least)}–${shown(value.most)})`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function sizeTitle({ nodes }: SizeResult): string {
  return `${count(nodes)} nodes`;
}

/** How often each figure was taken: not all of them as often, where results of several runs are put together. */
function repetitionsIn({ sizes }: Results): string {
  const counts = sizes.flatMap(({ timings }) =>
    Object.values(timings).flatMap(({ monazite }) => monazite?.warm.length ?? []),
  );
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${least} to ${most}`;
}

function targetTable(results: Results): string {
  const verdict = { true: 'yes', false: '**no**', undefined: 'not measured' };
  const rows = targetsOf(results).map(({ what, against, wanted, measured, isMet }) => [
    ...[what, against, wanted, measured],
    verdict[`${isMet}`],
  ]);
  return table(['What', 'Against', 'Target', 'Measured', 'Met'], rows);
}

function ratioTable(size: SizeResult): string {
  const rows = workloads.flatMap(({ name, title }) =>
    size.timings[name] === undefined
      ? []
      : [
          [
            title,
            ...(['peer', 'floor'] as const).flatMap((other) =>
              (['warm', 'cold'] as const).map((state) => spread(ratio(size, name, state, other))),
            ),
          ],
        ],
  );
  const head = ['peer', 'floor'].flatMap((other) => ['warm', 'cold'].map((state) => `${other}, ${state}`));
  return table(['Workload', ...head], rows);
}

function absoluteTable(size: SizeResult): string {
  const rows = workloads.flatMap(({ name }) =>
    contenders.flatMap((contender) => {
      const [timing, cost] = [size.timings[name]?.[contender], size.costs[name]?.[contender]];
      if (!timing) return [];
      return [
        [
          ...[name, contenderTitles[contender]],
          spread(figure(timing, 'warm', 'perSecond')),
          spread(figure(timing, 'cold', 'perSecond')),
          ...(['p50', 'p99'] as const).map((which) => shown(figure(timing, 'warm', which)?.median)),
          ...[cost?.statements, cost && cost.bytes / 1_024, cost?.objects, timing.peakMemory].map(shown),
        ],
      ];
    }),
  );
  const head = ['Workload', 'Server', 'requests/s warm', 'requests/s cold', 'p50 ms', 'p99 ms', 'statements'];
  return table([...head, 'KiB from the database', 'objects', 'peak MiB'], rows);
}

function failures({ failed }: SizeResult): string {
  const lines = Object.entries(failed).map(([name, why]) => `- ${name}: ${why.split('\n')[0] ?? ''}`);
  return lines.length === 0 ? '' : `\nNot measured:\n\n${lines.join('\n')}\n`;
}

function ofSize(size: SizeResult): string {
  const { generated, load } = size;
  const peaks = contenders.map((name) => `${contenderTitles[name]} ${shown(memoryOf(size, name))} MiB`);
  return `## ${sizeTitle(size)}

${count(generated.allNodes)} nodes and ${count(generated.allRelationships)} relationships, citations included; generated in
${shown(load.generate)} s, imported by Neo4j's own importer in ${shown(load.import)} s, indexed in ${shown(load.index)} s. Peak
memory over all workloads: ${peaks.join(', ')}.

How often as fast as the others Monazite is:

${ratioTable(size)}

${absoluteTable(size)}
${failures(size)}`;
}

/** The page of the documentation that shows what was measured. */
export function documentOf(results: Results): string {
  const { measuredOn, machine, versions, effort } = results;
  const versionText = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Performance

Written by \`npm run bench -- --table\`; do not edit. Measured on ${measuredOn} on ${machine}, with ${versionText.join(', ')}: ${repetitionsIn(results)}
repetitions of ${effort.seconds} s for each figure, contender by contender in turn. Figures are medians, with the least and the most in
brackets; a ratio above 1 means that Monazite is faster.

${targetTable(results)}

All servers run on this machine, each in a process of its own, on one Neo4j with ${databaseMemory.heap} of heap and ${count(databaseMemory.pageCache)} MiB of page cache; the
client runs there too. **peer** is \`@neo4j/graphql\` on Apollo Server with the same data, indexes and the equivalent schema; **floor** is one
statement of Cypher, written by hand for the workload, behind a bare Fastify route. Neither knows frames: Monazite looks up
what is known and holds on the day, they do so only in the as-of variant. The answers of all three are compared before
anything is timed. Questions rotate over at least ${leastQuestions} values. **Warm** is after all of them were asked, or as many as a minute allows; **cold** is each of them once
after the release has changed, so that nothing that was kept of it holds. Monazite runs with its limit of nodes raised
for list and deep, whose answers are larger than it gives unasked, and with its deadline at 60 s. Statements and bytes are
counted by a proxy before Neo4j, in a run of their own. The peer cannot ask for exposures; at \`exposure-country\` it is asked the nearest that it can
be, which is another answer.

[Flame graphs](profiles) show where Monazite's process spends its time: for each workload one while it is cold and one while
it is warm, drawn by \`npm run bench -- --profile --table --nodes 25000\`. Opened by themselves in a browser they name each
function, with its share, under the pointer.

${results.sizes.map(ofSize).join('\n')}`;
}
