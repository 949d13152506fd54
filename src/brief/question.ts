import {
  notOneValue,
  unknownBriefParameter,
  wrongBriefAssumption,
  wrongBriefChoice,
  wrongBriefDay,
  wrongParties,
} from '../briefErrors.ts';
import type { Assumption } from '../generated/brief.ts';
import { assumptionRule, assumptionText, canonicalAssumptions, parseAssumption } from '../law/assumption.ts';
import { assumptionInput } from '../law/assumptionInput.ts';
import { isDay, type Day } from '../lib/day.ts';
import { nearest } from '../lib/nearest.ts';

/** Who is to read a brief: SHAREABLE leaves out what is for one's own side alone. */
export type Audience = (typeof audiences)[number];
/** How much of long lists a brief shows. */
export type Extent = (typeof extents)[number];

const audiences = ['SHAREABLE', 'INTERNAL'] as const;
const extents = ['PAGE', 'FULL'] as const;

/** Everything that can be asked of a brief, in the order in which addresses hold it. */
export const parameters = [
  'parties',
  'sector',
  'at',
  'knownAt',
  'since',
  'assume',
  'audience',
  'extent',
  'release',
] as const;

type Parameter = (typeof parameters)[number];

/** What a brief is asked, as far as it can be checked without the graph. */
export type Asked = {
  /** ISO codes; the first is one's own side. */
  readonly parties: readonly [string, string];
  readonly sector: string | undefined;
  readonly at: Day | undefined;
  readonly knownAt: Day | undefined;
  readonly since: Day | undefined;
  /** In the one form of addresses, and as the API takes them. */
  readonly assume: { readonly text: string; readonly assumptions: readonly Assumption[] };
  readonly audience: Audience;
  readonly extent: Extent;
  readonly release: string | undefined;
};

/** The one of `known` that is not far from what came. */
export function meantBy(got: string, known: readonly string[]): string | undefined {
  return nearest(got, known, Math.max(1, Math.floor(got.length / 3)));
}

function checked(given: Readonly<Record<string, unknown>>): Readonly<Partial<Record<Parameter, string>>> {
  for (const [name, value] of Object.entries(given)) {
    if (!parameters.some((known) => known === name))
      throw unknownBriefParameter(name, parameters, meantBy(name, parameters));
    if (typeof value !== 'string' || value.trim() === '') throw notOneValue(name);
  }
  return given;
}

function day(name: string, text: string | undefined): Day | undefined {
  if (text !== undefined && !isDay(text)) throw wrongBriefDay(name, text);
  return text;
}

function choice<Choice extends string>(
  name: string,
  allowed: readonly [Choice, ...Choice[]],
  text: string | undefined,
): Choice {
  if (text === undefined) return allowed[0];
  const found = allowed.find((one) => one === text.toUpperCase());
  if (found === undefined) throw wrongBriefChoice(name, allowed, text, meantBy(text, allowed));
  return found;
}

function parties(text: string | undefined): readonly [string, string] {
  const [own, other, ...more] = (text ?? '').split(',').map((code) => code.trim());
  if (!own || !other || more.length > 0 || own.toUpperCase() === other.toUpperCase())
    throw wrongParties(text ?? 'nothing');
  return [own, other];
}

/** Hypotheses as saved questions and ids write them: `lift.ID`, `revive.ID.DAY`, several with `~` in between. */
function hypotheses(text: string | undefined): Asked['assume'] {
  const found = (text?.split('~') ?? []).map((one) => {
    const assumption = parseAssumption(one.trim());
    if (assumption === undefined) throw wrongBriefAssumption(assumptionRule, one || 'nothing');
    return assumption;
  });
  const ordered = canonicalAssumptions(found);
  return {
    text: ordered.map(assumptionText).join('~'),
    assumptions: ordered.map(assumptionInput),
  };
}

/**
 * Reads what a brief is asked from the parameters of an address, or from the options of a command. Errors:
 * BAD_USER_INPUT, which says what is meant where something near is known.
 */
export function askedIn(given: Readonly<Record<string, unknown>>): Asked {
  const asked = checked(given);
  return {
    parties: parties(asked.parties),
    sector: asked.sector,
    at: day('at', asked.at),
    knownAt: day('knownAt', asked.knownAt),
    since: day('since', asked.since),
    assume: hypotheses(asked.assume),
    audience: choice('audience', audiences, asked.audience),
    extent: choice('extent', extents, asked.extent),
    release: asked.release,
  };
}
