import { countriesBy, inSentence, type Country } from '../countries.ts';

/** Names of the summaries that differ from ours, with the code of two letters. */
const ownNames = [
  ['Bolivia', 'BO'],
  ['Burma', 'MM'],
  ['Congo (Brazzaville)', 'CG'],
  ['Congo (Kinshasa)', 'CD'],
  ['Côte d’Ivoire', 'CI'],
  ['Cote d’Ivoire', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Korea, North', 'KP'],
  ['Korea, Republic of', 'KR'],
  ['Macedonia', 'MK'],
  ['Swaziland', 'SZ'],
  ['The Bahamas', 'BS'],
  ['The Gambia', 'GM'],
  ['Turkey', 'TR'],
  ['Vietnam', 'VN'],
] as const;

const byName = countriesBy(({ name }) => name, ownNames);

/** What a row of the summaries is about: a country, the world, or the countries that a table does not name. */
export type UsgsPlace = {
  readonly country: Country | undefined;
  /** As it stands in an id. */
  readonly slug: string;
  /** As it stands in a name. */
  readonly text: string;
  /** What the scope has to say of it. */
  readonly note: string;
  /** The source's own name of a country, where it is not ours. */
  readonly label: string | undefined;
};

/** The place of a label; undefined for a label that nobody has mapped. */
export function placeOf(label: string): UsgsPlace | undefined {
  if (label === 'World total')
    return { country: undefined, slug: 'world', text: 'the world', note: '', label: undefined };
  if (label === 'Other countries')
    return {
      country: undefined,
      slug: 'other',
      text: 'other countries',
      note: ' Countries that the table does not name.',
      label: undefined,
    };
  const country = byName.get(label);
  if (!country) return undefined;
  return {
    country,
    slug: country.alpha2.toLowerCase(),
    text: inSentence(country),
    note: '',
    label: label === country.name ? undefined : label,
  };
}
