import { basename } from 'node:path';

import { settingsFromProcess } from '../config.ts';
import { countChanges } from '../lib/changeCounts.ts';
import { differenceOfRows, keysOf, type RowChange } from '../releases/difference.ts';
import { answersFolder, keptAnswersIn } from '../questions/kept/keptAnswers.ts';
import {
  changedAnswers,
  type AnswerComparison,
  type ChangedAnswer,
} from '../questions/kept/changedAnswers.ts';
import { pathOf } from '../questions/answer.ts';
import type { FieldChange } from '../releases/fieldChange.ts';
import { releasesFolder, rowsOfFile } from '../releases/keptReleases.ts';
import { namedRelease } from '../releases/namedRelease.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { failWith, print } from './output.ts';

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

/** What became of a field, as a line of text. */
export function fieldLine({ field, to, change, before, after }: FieldChange): string {
  const what = to === undefined ? field : `${field} → ${to}`;
  const values = [before, after].map((value) => (value === undefined ? '' : JSON.stringify(value)));
  return `    ${signs[change]} ${what}: ${values.filter(Boolean).join(' → ')}`;
}

function rowLines({ change, id, name, fields }: RowChange): string[] {
  return [`${signs[change]} ${id}  ${name}`, ...fields.map(fieldLine)];
}

/** The release that a file holds, by its name; a file of another name is of a release that nobody asked anything. */
function releaseIn(file: string): string {
  return basename(file, '.jsonl');
}

function answerLine({ after, changes }: ChangedAnswer): string {
  const { added, removed, changed } = countChanges(changes);
  return `  ${pathOf(after.question, after.given)}  +${added} -${removed} ~${changed}  ${after.title}`;
}

function answerLines(answers: AnswerComparison | undefined): string[] {
  if (!answers) return ['Answers: not kept of both releases, so nothing is known of what changed in them'];
  return [
    `Answers: ${answers.changed.length} of ${answers.compared} changed`,
    ...answers.changed.map(answerLine),
  ];
}

function answersAsJson(answers: AnswerComparison | undefined): object | null {
  if (!answers) return null;
  const changed = answers.changed.map(({ after, changes }) => ({
    question: after.question,
    path: pathOf(after.question, after.given),
    counts: countChanges(changes),
    changes,
  }));
  return { compared: answers.compared, changed };
}

async function compare(from: string, to: string, json: boolean): Promise<void> {
  const { home } = settingsFromProcess();
  const folder = releasesFolder(home);
  const [earlier, later] = [namedRelease(folder, from), namedRelease(folder, to)];
  const changes = await differenceOfRows(keysOf(createSchema()), rowsOfFile(earlier), rowsOfFile(later));
  const counts = countChanges(changes);
  const kept = keptAnswersIn(answersFolder(home));
  const answers = await changedAnswers(kept, releaseIn(earlier), releaseIn(later));
  if (json) print(JSON.stringify({ counts, changes, answers: answersAsJson(answers) }, null, 2));
  else {
    for (const line of changes.flatMap(rowLines)) print(line);
    print(`${counts.added} added, ${counts.removed} removed, ${counts.changed} changed`);
    for (const line of answerLines(answers)) print(line);
  }
  process.exitCode = changes.length > 0 ? 1 : 0;
}

/**
 * `monazite diff`: what differs between two releases, field by field. Exit code 0 when nothing does, 1 when anything does,
 * 2 when they cannot be compared, as with diff.
 */
export async function diff(from: string, to: string, { json }: { readonly json?: boolean }): Promise<void> {
  try {
    await compare(from, to, json ?? false);
  } catch (error) {
    failWith(error);
    process.exitCode = 2;
  }
}
