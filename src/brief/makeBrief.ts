import type { Ask } from '../lib/ask.ts';
import { permalinkOf } from './address.ts';
import { createAdmission } from './admission.ts';
import type { Brief, HeadLine, Part } from './brief.ts';
import { createCiting } from './citing.ts';
import type { Composing } from './composing.ts';
import { contentOf } from './content.ts';
import { limitsAfter, mostCuts, type Limits } from './limits.ts';
import { notesOf } from './notes.ts';
import { outlineOf } from './outline.ts';
import { sidesOf } from './parties.ts';
import { bottomLinePart } from './parts/bottomLine.ts';
import { changesPart } from './parts/changes.ts';
import { datesPart } from './parts/dates.ts';
import { disputesPart } from './parts/disputes.ts';
import { exposuresPart } from './parts/exposures.ts';
import { leveragePart } from './parts/leverage.ts';
import { measuresPart, ownMeasuresPart } from './parts/measures.ts';
import { openQuestionsPart } from './parts/openQuestions.ts';
import { optionsPart } from './parts/options.ts';
import { askedIn } from './question.ts';
import { pageRoom, roomOf } from './room.ts';
import { dateWords, unstopped } from './words.ts';

/** The parts in the order of the page; citations are numbered in it. */
const parts = [
  bottomLinePart,
  measuresPart,
  ownMeasuresPart,
  changesPart,
  datesPart,
  leveragePart,
  exposuresPart,
  optionsPart,
  disputesPart,
  openQuestionsPart,
];

/** The names of the parties in the scripts that are held, in the order of the parties. */
function namesOf({ content }: Composing): string {
  return [content.own, content.other]
    .map((party) => (party?.names ?? []).map(({ text }) => text).join(' · '))
    .join(' – ');
}

function headOf({ asked, sides, outline, content }: Composing, permalink: string): readonly HeadLine[] {
  const { own, other } = sides;
  const sector = content.sectors.nodes.find(({ ref }) => ref === asked.sector);
  return [
    { label: 'Parties', value: `${own.name} (one's own side), ${other.name}` },
    ...(sector ? [{ label: 'Sector', value: sector.name }] : []),
    { label: 'Valid as of', value: dateWords(outline.at) },
    { label: 'As known on', value: dateWords(outline.knownAt) },
    { label: 'Audience', value: asked.audience.toLowerCase() },
    { label: 'Release', value: content.release },
    { label: 'Permalink', value: permalink, href: permalink },
  ];
}

function watermarkOf({ content }: Composing): string | undefined {
  const { assumptions } = content.frame;
  if (assumptions.length === 0) return undefined;
  return `ASSUMPTION ‡ – ${assumptions.map(({ sentence }) => unstopped(sentence)).join('; ')}`;
}

type Composed = { readonly composing: Composing; readonly composed: readonly Part[] };

/** The parts within limits; numbers of citations and counts of what is left out begin anew. */
function composedWithin(about: Omit<Composing, 'admission' | 'citing' | 'limits'>, limits: Limits): Composed {
  const admission = createAdmission(about.asked.audience);
  const composing = { ...about, limits, admission, citing: createCiting() };
  return { composing, composed: parts.map((part) => part(composing)) };
}

function isOnPage({ composing, composed }: Composed): boolean {
  return roomOf({ parts: composed, notes: notesOf(composing) }) <= pageRoom;
}

/** The parts with as many rows as the page holds, fewer where texts are long; all of them where all are asked for. */
function fitting(about: Omit<Composing, 'admission' | 'citing' | 'limits'>): Composed {
  const isWhole = about.asked.extent === 'FULL';
  let found = composedWithin(about, limitsAfter(0));
  for (let cuts = 1; !isWhole && !isOnPage(found) && cuts <= mostCuts; cuts += 1)
    found = composedWithin(about, limitsAfter(cuts));
  return found;
}

/**
 * Makes a brief of what the parameters ask for (see `parameters`): sentences by rule from cited facts of one release.
 * `base` is the address of the server as the reader reached it. Errors: BAD_USER_INPUT, and those of the fields.
 */
export async function makeBrief(
  given: Readonly<Record<string, unknown>>,
  ask: Ask,
  base: string,
): Promise<Brief> {
  const asked = askedIn(given);
  const sides = await sidesOf(asked, ask);
  const outline = await outlineOf(asked, sides, ask);
  const content = await contentOf(asked, sides, outline, ask);
  const { composing, composed } = fitting({ asked, sides, outline, content });
  const address = (extent: typeof asked.extent) =>
    `${base}${permalinkOf(asked, sides, outline, content.release, extent)}`;
  return {
    title: `Brief: ${sides.own.name} – ${sides.other.name}`,
    subtitle: namesOf(composing),
    head: headOf(composing, address(asked.extent)),
    watermark: watermarkOf(composing),
    parts: composed,
    notes: notesOf(composing),
    citations: composing.citing.lines(),
    fullAddress: address('FULL'),
    release: content.release,
    fileName: `brief-${sides.own.alpha2}-${sides.other.alpha2}-${outline.at}`.toLowerCase(),
  };
}
