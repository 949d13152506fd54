import { resolve } from 'node:path';

import { settingsFromProcess } from '../config.ts';
import { groupBy } from '../lib/multimap.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { problemLine, type Place } from '../seeding/place.ts';
import { proposalOf, type HeldRow, type Proposal, type ProposedRow } from '../seeding/proposal/proposal.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { fieldLine } from './diff.ts';
import { amounts, print } from './output.ts';

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}

function rowLine(row: ProposedRow): string {
  return `  ${at(row)}: ${row.id}  ${row.name}`;
}

function heldLines(row: HeldRow): string[] {
  return [`  ${at(row)}: ${row.id}, held at ${at(row.heldAt)}`, ...row.fields.map(fieldLine)];
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  return count > 0 ? [`${title} (${count}):`, ...lines] : [];
}

/** How many rows there are of each type. */
function countsOf(rows: readonly ProposedRow[]): Record<string, number> {
  return Object.fromEntries([...groupBy(rows, ({ type }) => type)].map(([type, own]) => [type, own.length]));
}

function types(rows: readonly ProposedRow[]): string {
  return Object.entries(countsOf(rows))
    .map(([type, count]) => `${type} ${count}`)
    .join(', ');
}

function lines(proposal: Proposal): string[] {
  const { added, changed, unchanged, repeated, contradictions, dangling, problems, isLoadable } = proposal;
  const problemLines = (list: typeof problems) => list.map((problem) => `  ${problemLine(problem)}`);
  return [
    ...section(`Added, ${types(added)}`, added.length, added.map(rowLine)),
    ...section('Changed, to be edited where they are held', changed.length, changed.flatMap(heldLines)),
    ...section('Held already, to be taken out of the folder', unchanged.length, unchanged.flatMap(heldLines)),
    ...section('Said already under another id', repeated.length, problemLines(repeated)),
    ...section('Contradictions', contradictions.length, problemLines(contradictions)),
    ...section('Dangling', dangling.length, problemLines(dangling)),
    ...section('Problems', problems.length, problemLines(problems)),
    `${isLoadable ? 'A load of the folder would succeed' : 'A load of the folder would be refused'}: ${amounts(
      {
        'added row': added.length,
        'changed row': changed.length,
        'held row': unchanged.length,
        repetition: repeated.length,
        contradiction: contradictions.length,
        'loose end': dangling.length,
        problem: problems.length,
      },
    )}.`,
  ];
}

/**
 * `monazite propose`: what a folder would do to the data, without a database. Exit code 1 when a load of it would be
 * refused, or when it contradicts the data.
 */
export function propose(folder: string, { json }: { readonly json?: boolean }): void {
  const proposed = resolve(folder);
  const others = wholeSeedFolders(settingsFromProcess()).filter((one) => resolve(one) !== proposed);
  const proposal = proposalOf(createSchema(), others, proposed);
  if (json) print(JSON.stringify({ counts: countsOf(proposal.added), ...proposal }, null, 2));
  else print(lines(proposal).join('\n'));
  if (!proposal.isLoadable || proposal.contradictions.length > 0) process.exitCode = 1;
}
