import { allOf } from '../lib/promiseOrValue.ts';
import type { RegulationResolvers, StatusIntervalResolvers } from '../generated/schema.ts';
import { issuedBy } from '../law/knownLaw.ts';
import { statusesOn } from '../law/status.ts';
import { endOfTime } from '../lib/day.ts';
import { lawIn } from './law.ts';

export const regulation: RegulationResolvers = {
  async statuses({ frame, row }, _, context) {
    const { law } = await lawIn(frame, context);
    const own = issuedBy(law, frame.at).filter(({ regulation }) => regulation === row.id);
    return [...new Set(own.flatMap((provision) => statusesOn(law, provision, frame.at)))].sort();
  },
};

export const statusInterval: StatusIntervalResolvers = {
  status: ({ status }) => status ?? null,
  until: ({ until }) => until ?? null,
  /** A timeline looks beyond the frame's day, so what it names may have been issued later. */
  async because({ frame, because }, _, { reader }) {
    const found = await allOf(because.map((id) => reader.entity({ ...frame, at: endOfTime }, id)));
    return found.filter((node) => node !== undefined).map(({ row }) => ({ frame, row })) as never;
  },
};
