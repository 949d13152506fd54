import type { Frame } from '../law/frame.ts';
import type { PartialDay } from '../lib/day.ts';
import { groupBy } from '../lib/multimap.ts';
import { inFrame } from './inFrame.ts';
import { effects, figures, gapsAbout } from './besideStatements.ts';
import type { Operation } from './operation.ts';

/** A report that a control did something to a subject, with the instruments that it names. */
export type Effect = {
  readonly subject: string;
  readonly id: string;
  readonly saidOn: PartialDay;
  readonly names: readonly string[];
};

/** Whose figures are asked for: those of a subject, and those of its country about some things. */
export type FigureQuestion = {
  readonly subject: string;
  readonly country: string;
  readonly things: readonly string[];
};

/** The reported effects on a subject, the latest first. One statement for all of a level. */
export async function readEffects(operation: Operation, frame: Frame, subject: string): Promise<Effect[]> {
  const found = await operation.load<Effect[]>('effects', frame, subject, async (ids) => {
    const rows = (await operation.run('effects', effects, { ...inFrame(frame), ids })) as Effect[];
    return groupBy(rows, (row) => row.subject);
  });
  return found ?? [];
}

/** The ids of figures, the latest period first, those of a time to come last. One statement for all of a level. */
export async function readFigures(
  operation: Operation,
  frame: Frame,
  question: FigureQuestion,
): Promise<string[]> {
  const found = await operation.load<string[]>('figures', frame, JSON.stringify(question), async (keys) => {
    const questions = keys.map((key) => ({ ...(JSON.parse(key) as FigureQuestion), key }));
    const rows = await operation.run('figures', figures, { ...inFrame(frame), questions });
    const grouped = groupBy(rows as readonly { key: string; id: string }[], ({ key }) => key);
    return new Map([...grouped].map(([key, own]) => [key, own.map(({ id }) => id)]));
  });
  return found ?? [];
}

/** The ids of the gaps about any of these things, by name. */
export async function readGapsAbout(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
): Promise<string[]> {
  return (await operation.read('gaps about', gapsAbout, { ...inFrame(frame), ids })) as string[];
}
