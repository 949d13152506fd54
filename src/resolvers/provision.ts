import type { ProvisionResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Frame } from '../law/frame.ts';
import { regulationOf } from '../law/knownLaw.ts';
import { statusNote } from '../law/note.ts';
import {
  everApplied,
  statusesOn,
  timelineOf,
  verdictOn,
  type Interval,
  type Verdict,
} from '../law/status.ts';
import { previousDay } from '../lib/day.ts';
import { lawIn, provisionOf, scopeOf } from './law.ts';

type Parent = { readonly frame: Frame; readonly row: { readonly id: string } };
type Question = { readonly for?: string | null | undefined };

async function lawOf({ frame, row }: Parent, context: Context) {
  const { law, release } = await lawIn(frame, context);
  return { law, release, provision: provisionOf(law, row.id) };
}

async function verdictOf(parent: Parent, question: Question, context: Context): Promise<Verdict> {
  const { law, release, provision } = await lawOf(parent, context);
  // A timeline leads to provisions that were issued only after the frame's day.
  const unissued: Verdict = { status: undefined, reason: 'NOT_YET_ISSUED', because: [provision.regulation] };
  return verdictOn(law, provision, parent.frame.at, scopeOf(release, question.for)) ?? unissued;
}

async function intervalsOf(parent: Parent, question: Question, context: Context): Promise<Interval[]> {
  const { law, release, provision } = await lawOf(parent, context);
  return timelineOf(law, provision, scopeOf(release, question.for));
}

export const provision: ProvisionResolvers = {
  async announcedOn(parent, _, context) {
    const found = await lawOf(parent, context);
    return regulationOf(found.law, found.provision).announcedOn;
  },
  status: async (parent, question, context) => (await verdictOf(parent, question, context)).status ?? null,
  statusReason: async (parent, question, context) => (await verdictOf(parent, question, context)).reason,
  async statuses(parent, _, context) {
    const found = await lawOf(parent, context);
    return statusesOn(found.law, found.provision, parent.frame.at);
  },
  async everApplied(parent, _, context) {
    const found = await lawOf(parent, context);
    return everApplied(found.law, found.provision, parent.frame.at) ?? null;
  },
  async statusNote(parent, question, context) {
    const { law } = await lawOf(parent, context);
    const intervals = await intervalsOf(parent, question, context);
    const { at } = parent.frame;
    const interval = intervals.findLast(({ from }) => from <= at);
    if (interval) return statusNote(law, interval);
    const issuedOn = intervals[0]?.from;
    const until = issuedOn === undefined ? undefined : previousDay(issuedOn);
    return statusNote(law, { ...(await verdictOf(parent, question, context)), from: at, until });
  },
  async timeline(parent, question, context) {
    const intervals = await intervalsOf(parent, question, context);
    return intervals.map((interval) => ({ ...interval, frame: parent.frame }));
  },
};
