import { askedCountry, core } from '../graph/shape.ts';
import { comparedExposures, restricting } from './exposureStatement.ts';
import type { Workload } from './workload.ts';

type Compared = { readonly totalCount: number; readonly counts: object };

function counts({ totalCount, counts: found }: Compared): object {
  return { totalCount, ...found };
}

/** What became of the exposures of a country between two days: one prohibition in six began in between. */
export const compare: Workload = {
  name: 'compare',
  title: 'exposures of a country, compared between two days',
  questions: core.askedCountries,
  variables: (turn) => ({ country: askedCountry(turn), from: '2025-09-01', to: '2025-12-01', restricting }),
  contenders: {
    monazite: {
      text: `query Compare($country: String!, $from: Date!, $to: Date!) {
        compare(from: { at: $from }, to: { at: $to }, where: { countries: [$country] }) { exposures(first: 20) {
          totalCount counts { added removed changed }
          nodes { change after { subject { id name } element { symbol } provision { id name } } } } } }`,
      answer: ({ data }: { data: { compare: { exposures: Compared } } }) => counts(data.compare.exposures),
    },
    floor: { text: comparedExposures, answer: (body: Compared) => counts(body) },
  },
};
