import { countriesBy, inSentence, type Country } from '../countries.ts';

/** Codes of UN Comtrade that differ from those of the United Nations otherwise, with the code of two letters. */
const ownCodes = [
  [251, 'FR'],
  [381, 'IT'],
  [490, 'TW'],
  [579, 'NO'],
  [699, 'IN'],
  [757, 'CH'],
  [842, 'US'],
] as const;

const byCode = countriesBy<number>(({ number }) => number, ownCodes);

/** The names of areas that are not that of the country. */
const labels = new Map([[490, 'Other Asia, not elsewhere specified']]);

/** Former countries, unions, and what is not elsewhere specified: right, and no country. */
const noCountries = new Set([
  58, 97, 129, 200, 221, 230, 278, 280, 290, 457, 459, 461, 471, 472, 473, 492, 527, 530, 532, 536, 568, 577,
  582, 588, 590, 592, 636, 637, 647, 658, 697, 711, 717, 720, 736, 810, 835, 836, 837, 838, 839, 841, 849,
  866, 868, 879, 886, 890, 891, 899, 918, 975,
]);

/** The code of all partners together. */
const world = 0;

/** Who reports, or with whom the trade is. */
export type Area = {
  /** Undefined for all partners together. */
  readonly country: Country | undefined;
  readonly slug: string;
  readonly text: string;
  /** The source's own name of it, where that is not the country's. */
  readonly label: string | undefined;
};

/** The area of a code: undefined for one that nobody has mapped, `noCountry` for one that is known to be none. */
export function areaOf(code: number, as: 'reporter' | 'partner'): Area | 'noCountry' | undefined {
  if (code === world && as === 'partner')
    return { country: undefined, slug: 'world', text: 'all partners', label: undefined };
  const country = byCode.get(code);
  if (!country) return code === world || noCountries.has(code) ? 'noCountry' : undefined;
  return {
    country,
    slug: country.alpha2.toLowerCase(),
    text: inSentence(country),
    label: labels.get(code),
  };
}
