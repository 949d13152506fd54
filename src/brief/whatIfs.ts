import type { Assumption, BriefOutlineQuery } from '../generated/brief.ts';
import { firstDay, nextDay, type Day } from '../lib/day.ts';

/** A hypothesis that a brief shows as a difference, and the day on which it is looked at. */
export type WhatIf = { readonly day: Day; readonly assumption: Assumption };

type Regulation = BriefOutlineQuery['asOf']['regulations']['nodes'][number];
/** A provision with what it acts on. */
export type ActingProvision = Regulation['provisions']['nodes'][number];
type Commitment = BriefOutlineQuery['asOf']['commitments']['nodes'][number];

/** As many hypotheses as fit a page. */
const most = 3;

function yearAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** How many of the provisions that an act acts on apply to one's own side. */
export function reach({ actsOn }: ActingProvision): number {
  return actsOn.nodes.filter(({ statusReason }) => statusReason !== 'DOES_NOT_APPLY').length;
}

/** That the widest suspension runs on for a year, and that it ends: looked at on the day after its last, or now. */
function ofSuspension(regulations: readonly Regulation[], at: Day): WhatIf[] {
  const acts = regulations
    .flatMap((regulation) => regulation.provisions.nodes.map((provision) => ({ regulation, provision })))
    .filter(({ provision }) => provision.effect === 'SUSPENDS' && reach(provision) > 0)
    .sort((a, b) => reach(b.provision) - reach(a.provision));
  const [act] = acts;
  const until = act?.provision.until;
  if (act === undefined || until == null) return [];
  const after = nextDay(until);
  const day = at > after ? at : after;
  const suspension = act.regulation.ref;
  return [
    { day, assumption: { extend: { suspension, until: yearAfter(until) } } },
    { day, assumption: { revive: { suspension, on: after } } },
  ].filter(({ assumption: { extend } }) => extend === undefined || extend.until >= day);
}

function isSettled({ responses }: Commitment, at: Day): boolean {
  return responses.edges.some(
    ({ kind, on }) => ['GIVEN', 'REJECTED', 'SUPERSEDED'].includes(kind) && firstDay(on) <= at,
  );
}

/** That an open demand from which something would follow is accepted: the latest upon the State, else upon others. */
function ofDemand(commitments: readonly Commitment[], at: Day): WhatIf[] {
  const open = commitments.filter(
    (one) =>
      one.kind === 'DEMAND' &&
      firstDay(one.madeOn) <= at &&
      one.requirements.totalCount > 0 &&
      !isSettled(one, at),
  );
  const uponState = open.filter(({ owedAs }) => owedAs.includes('STATE'));
  return [...uponState, ...open].slice(0, 1).map(({ ref }) => ({ day: at, assumption: { accept: ref } }));
}

/** That the regulation in force that lists the most elements no longer applies. */
function ofControl(regulations: readonly Regulation[], at: Day): WhatIf[] {
  const listed = ({ provisions }: Regulation) =>
    provisions.nodes
      .filter(({ status }) => status === 'IN_FORCE')
      .reduce((sum, { lists }) => sum + lists.totalCount, 0);
  const [widest] = regulations.filter((one) => listed(one) > 0).sort((a, b) => listed(b) - listed(a));
  return widest === undefined ? [] : [{ day: at, assumption: { lift: widest.ref } }];
}

/** The hypotheses of a brief: what may become of a suspension, then of a demand, then of what is in force. */
export function whatIfsOf({ asOf }: BriefOutlineQuery, at: Day): readonly WhatIf[] {
  const { regulations, commitments } = asOf;
  return [
    ...ofSuspension(regulations.nodes, at),
    ...ofDemand(commitments.nodes, at),
    ...ofControl(regulations.nodes, at),
  ].slice(0, most);
}
