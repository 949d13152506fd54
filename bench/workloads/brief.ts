import { askedCountry, core } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

/** A brief on two countries: one document from many questions, which nobody else can be asked for. */
export const brief: Workload = {
  name: 'brief',
  title: 'a brief on two countries',
  questions: core.askedCountries,
  variables: (turn) => ({ own: askedCountry(turn), other: askedCountry(turn + 1) }),
  contenders: {
    monazite: {
      ask: ({ own, other }) => ({ method: 'GET', path: `/brief.md?parties=${String(own)},${String(other)}` }),
    },
  },
};
