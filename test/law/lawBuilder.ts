import type { Effect } from '../../src/generated/schema.ts';
import type { LawProvision, LawRegulation, LawSet, Listing } from '../../src/law/lawSet.ts';
import type { Day, PartialDay } from '../../src/lib/day.ts';

/** A provision in a few words; what is left out is as harmless as it can be. */
export type Sketch = {
  readonly id: string;
  /** The name of its regulation; its own id when it is the only provision. */
  readonly of?: string;
  readonly issuedOn: Day;
  /** The day on which it was made public, and known from; its day of issue when left out. */
  readonly publishedOn?: Day;
  /** Its day of issue when left out; null when it is not known. */
  readonly effectiveOn?: PartialDay | null;
  readonly endsOn?: PartialDay;
  readonly until?: Day;
  readonly suspends?: readonly string[];
  readonly extends?: readonly string[];
  readonly repeals?: readonly string[];
  readonly replaces?: readonly string[];
  readonly targets?: readonly string[];
  readonly exclusions?: readonly string[];
  readonly lists?: readonly string[];
  readonly asListedIn?: readonly string[];
  /** Days on which a source says that it had not begun, each known from the day given or from itself. */
  readonly notInForceAsOf?: readonly (Day | { readonly day: Day; readonly knownFrom: Day })[];
};

function actOf(sketch: Sketch): { readonly effect: Effect; readonly upon: readonly string[] } {
  if (sketch.suspends) return { effect: 'SUSPENDS', upon: sketch.suspends };
  if (sketch.extends) return { effect: 'EXTENDS', upon: sketch.extends };
  if (sketch.repeals) return { effect: 'REPEALS', upon: sketch.repeals };
  if (sketch.replaces) return { effect: 'REPLACES', upon: sketch.replaces };
  return { effect: 'LICENCE_REQUIRED', upon: [] };
}

function provisionOf(sketch: Sketch): LawProvision {
  const { id, issuedOn, publishedOn: knownFrom = issuedOn, effectiveOn = issuedOn } = sketch;
  const references = (ids: readonly string[] = []) => ids.map((to) => ({ id: to, knownFrom }));
  const listing = (thing: string): Listing => {
    return { thing, code: undefined, onAccountOf: undefined, evidence: 'STATED', knownFrom };
  };
  const { effect, upon } = actOf(sketch);
  return {
    id,
    regulation: sketch.of ?? id,
    effect,
    reach: 'DOMESTIC',
    knownFrom,
    effectiveOn: effectiveOn ?? undefined,
    endsOn: sketch.endsOn,
    until: sketch.until,
    targets: references(sketch.targets),
    exclusions: references(sketch.exclusions),
    actsOn: references(upon),
    requirements: [],
    asListedIn: references(sketch.asListedIn).map((one) => ({ ...one, evidence: 'STATED' as const })),
    lists: (sketch.lists ?? []).map(listing),
    controls: [],
    notInForceAsOf: (sketch.notInForceAsOf ?? []).map((report) =>
      typeof report === 'string' ? { day: report, knownFrom: report } : report,
    ),
  };
}

function regulationOf({ id, of = id, issuedOn, publishedOn = issuedOn }: Sketch): LawRegulation {
  return {
    id: of,
    name: `No. ${of}`,
    issuedOn,
    announcedOn: publishedOn,
    publishedOn,
    knownFrom: publishedOn,
    jurisdictions: ['country:cn'],
  };
}

/** The law set of the sketches; provisions of one regulation share the dates that the first of them gives. */
export function lawOf(...sketches: readonly Sketch[]): LawSet {
  const regulations = new Map<string, LawRegulation>();
  for (const regulation of sketches.map(regulationOf))
    if (!regulations.has(regulation.id)) regulations.set(regulation.id, regulation);
  return { regulations: [...regulations.values()], provisions: sketches.map(provisionOf), memberships: [] };
}
