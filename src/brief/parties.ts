import { distance } from 'fastest-levenshtein';

import { otherRelease, unknownBriefSector, unknownParty, wrongParties } from '../briefErrors.ts';
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

/** As many countries as one page can hold; a name that is not among them is not suggested. */
const mostCountries = 100;

/** The code of the country that a text means, as `IN (India)`: by its name or by a code that is nearly the same. */
async function meant(got: string, ask: Ask): Promise<string | undefined> {
  const { countries } = await ask<BriefNamesQuery>(BriefNamesDocument, { first: mostCountries });
  const away = (text: string) => distance(text.toLowerCase(), got.toLowerCase());
  const isNear = (text: string) => away(text) <= (text.length > 3 ? Math.ceil(text.length / 3) : 1);
  const [near] = countries.nodes
    .filter(({ name, alpha3 }) => isNear(name) || isNear(alpha3))
    .sort((a, b) => away(a.name) - away(b.name));
  return near && `${near.alpha2} (${near.name})`;
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
  const { own, other } = found;
  if (own === null) throw unknownParty(parties[0], await meant(parties[0], ask));
  if (other === null) throw unknownParty(parties[1], await meant(parties[1], ask));
  if (own.ref === other.ref) throw wrongParties(parties.join(','));
  if (release !== undefined && release !== found.release.id) throw otherRelease(found.release.id, release);
  if (sector !== undefined) await checkSector(sector, own, found, ask);
  return { own, other };
}
