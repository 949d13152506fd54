import type {
  ControlStatusFilter,
  InForceFilter,
  LegalStatus,
  MembershipFilter,
} from '../generated/schema.ts';
import { issuedBy, regulationOf } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { statusesOn, verdictOn } from '../law/status.ts';
import { listingStatuses } from './element.ts';
import { refsOf } from './ids.ts';
import { countryIds, lawIn, scopeOf } from './law.ts';
import { dutiesIn } from './requirement.ts';
import type { Compile } from './list.ts';

/** The ids, taken from provisions, of those with one of these statuses for any destination. */
function withStatus(idOf: (provision: LawProvision) => string): Compile<readonly LegalStatus[]> {
  return async (wanted, frame, context) => {
    const { law } = await lawIn(frame, context);
    const found = issuedBy(law, frame.at).filter((provision) =>
      statusesOn(law, provision, frame.at).some((status) => wanted.includes(status)),
    );
    return { ids: [...new Set(found.map(idOf))] };
  };
}

const controlStatuses: Compile<ControlStatusFilter> = async ({ any, ...question }, frame, context) => {
  const { law, release } = await lawIn(frame, context);
  const statuses = listingStatuses(law, release, frame, question);
  return {
    ids: [...statuses].flatMap(([id, own]) => (own.some((status) => any.includes(status)) ? [id] : [])),
  };
};

const inForce: Compile<InForceFilter> = async ({ is, ...question }, frame, context) => {
  const { law, release } = await lawIn(frame, context);
  const statuses = listingStatuses(law, release, frame, question);
  const ids = release.codes.elements.filter((id) => (statuses.get(id) ?? []).includes('IN_FORCE') === is);
  return { ids };
};

const symbols: Compile<readonly string[]> = async (given, _, context) => {
  const { codes } = await context.release();
  return { ids: given.flatMap((symbol) => codes.element(symbol) ?? []) };
};

/** Of the law that countries have issued. */
function issuedIn(idOf: (provision: LawProvision) => string): Compile<readonly string[]> {
  return async (given, frame, context) => {
    const { law, release } = await lawIn(frame, context);
    const countries = countryIds(release, given);
    const found = issuedBy(law, frame.at).filter((provision) =>
      regulationOf(law, provision).jurisdictions.some((country) => countries.includes(country)),
    );
    return { ids: [...new Set(found.map(idOf))] };
  };
}

const appliesTo: Compile<string> = async (destination, frame, context) => {
  const { law, release } = await lawIn(frame, context);
  const scope = scopeOf(release, destination);
  const found = issuedBy(law, frame.at).filter(
    (provision) => verdictOn(law, provision, frame.at, scope)?.status !== undefined,
  );
  return { ids: found.map(({ id }) => id) };
};

const memberships: Compile<MembershipFilter> = async ({ allOf, kind }, _, context) => ({
  memberships: { allOf: await refsOf(allOf, context), kind: kind ?? null },
});

const alpha2: Compile<readonly string[]> = (codes) => ({
  properties: { alpha2: codes.map((code) => code.toUpperCase()) },
});

const owed: Compile<boolean> = async (wanted, frame, context) => {
  const duties = await dutiesIn(frame, context);
  return wanted ? { ids: [...duties.keys()] } : { withoutIds: [...duties.keys()] };
};

/** What the fields of filters come to, by type, where the SDL and the edge table do not say it. */
export const filters: Readonly<Record<string, Readonly<Record<string, Compile<never>>>>> = {
  Element: { symbol: symbols, controlStatuses, inForce },
  Country: { alpha2, memberships },
  Regulation: {
    jurisdiction: issuedIn(({ regulation }) => regulation),
    statuses: withStatus(({ regulation }) => regulation),
  },
  Requirement: { owed },
  Provision: {
    jurisdiction: issuedIn(({ id }) => id),
    status: withStatus(({ id }) => id),
    for: appliesTo,
  },
};
