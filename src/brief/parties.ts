import { distance } from 'fastest-levenshtein';

import { otherRelease, unknownBriefSector, unknownParty } from '../briefErrors.ts';
import {
  BriefNamesDocument,
  BriefPartiesDocument,
  BriefSectorsDocument,
  type BriefNamesQuery,
  type BriefPartiesQuery,
  type BriefSectorsQuery,
} from '../generated/brief.ts';
import type { Ask } from '../lib/ask.ts';
import { meantBy, type Asked } from './question.ts';

/** A country of a brief, as far as questions need it. */
export type Party = { readonly ref: string; readonly alpha2: string; readonly name: string };

/** The two sides of a brief: one's own and the counterpart. */
export type Sides = { readonly own: Party; readonly other: Party };

type Named = BriefNamesQuery['countries']['nodes'][number];

async function countriesKnown(ask: Ask): Promise<readonly Named[]> {
  const all: Named[] = [];
  let after: string | null = null;
  do {
    const { countries }: BriefNamesQuery = await ask<BriefNamesQuery>(BriefNamesDocument, { after });
    all.push(...countries.nodes);
    after = countries.pageInfo.hasNextPage ? countries.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

/** The code of the country that a text means, as `IN (India)`: by its name or longer code, or one that is nearly the same. */
async function meant(got: string, ask: Ask): Promise<string | undefined> {
  const away = (text: string) => distance(text.toLowerCase(), got.toLowerCase());
  const isNear = (text: string) => away(text) <= (text.length > 3 ? Math.ceil(text.length / 3) : 1);
  const nearest = ({ name, alpha3 }: Named) => Math.min(...[name, alpha3].filter(isNear).map(away));
  const [near] = (await countriesKnown(ask))
    .filter(({ name, alpha3 }) => isNear(name) || isNear(alpha3))
    .sort((a, b) => nearest(a) - nearest(b));
  return near && `${near.alpha2} (${near.name})`;
}

/** The party that was found, if its code is written as briefs and questions take it: with two letters. */
async function partyOf(code: string, found: Party | null, ask: Ask): Promise<Party> {
  if (found?.alpha2.toLowerCase() === code.toLowerCase()) return found;
  throw unknownParty(code, await meant(code, ask));
}

async function checkSector(sector: string, own: Party, found: BriefPartiesQuery, ask: Ask): Promise<void> {
  if (found.sector?.country?.ref === own.ref) return;
  const { sectors } = await ask<BriefSectorsQuery>(BriefSectorsDocument, { country: [own.alpha2] });
  const ids = sectors.nodes.map(({ ref }) => ref);
  const named = sectors.nodes.find(({ name }) => name.toLowerCase().startsWith(sector.toLowerCase()));
  throw unknownBriefSector(own.name, sector, named?.ref ?? meantBy(sector, ids));
}

/** The two sides that a brief names. Errors: BAD_USER_INPUT for a party, sector or release that is not there. */
export async function sidesOf(asked: Asked, ask: Ask): Promise<Sides> {
  const { parties, sector, release } = asked;
  const variables = {
    own: parties[0],
    other: parties[1],
    sector: sector ?? '',
    hasSector: sector !== undefined,
  };
  const found = await ask<BriefPartiesQuery>(BriefPartiesDocument, variables);
  const own = await partyOf(parties[0], found.own, ask);
  const other = await partyOf(parties[1], found.other, ask);
  if (release !== undefined && release !== found.release.id) throw otherRelease(found.release.id, release);
  if (sector !== undefined) await checkSector(sector, own, found, ask);
  return { own, other };
}
