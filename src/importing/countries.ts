import { countryTable } from './countryTable.ts';

/** A country or customs territory as the data names it. */
export type Country = {
  readonly id: string;
  readonly alpha2: string;
  readonly alpha3: string;
  /** The number by which the United Nations know it (M49). */
  readonly number: number;
  readonly name: string;
};

/** Names before which English puts an article. */
const withArticle =
  /^(Bahamas|British|Caribbean|Central|Comoros|Cook|Democratic|Dominican|Faroe|Falkland|Gambia|Maldives|Marshall|Netherlands|Northern|Philippines|Republic|Solomon|Turks|United)\b/;

function read(line: string): Country {
  const [alpha2 = '', alpha3 = '', number = '', ...name] = line.split(' ');
  return {
    id: `country:${alpha2.toLowerCase()}`,
    alpha2,
    alpha3,
    number: Number(number),
    name: name.join(' '),
  };
}

/** All countries of ISO 3166, in the order of their codes. */
export const countries: readonly Country[] = countryTable.trim().split('\n').map(read);

/** The country with a code of two letters. */
const byCode = new Map(countries.map((country) => [country.alpha2, country]));

/** Those of the countries that a table names otherwise than by their own key: `keys` gives codes of two letters. */
export function countriesBy<K>(
  own: (country: Country) => K,
  others: Iterable<readonly [K, string]>,
): ReadonlyMap<K, Country> {
  const found = new Map(countries.map((country) => [own(country), country]));
  for (const [key, code] of others) {
    const country = byCode.get(code);
    if (!country) throw new Error(`A table of names has a code that is none: ${code}`);
    found.set(key, country);
  }
  return found;
}

/** The name as it stands within a sentence: "the United States". */
export function inSentence({ name }: Country): string {
  return withArticle.test(name) ? `the ${name}` : name;
}

/** A row of `countries.yaml` for review. */
export function countryRow({ id, name, alpha2, alpha3 }: Country): Readonly<Record<string, unknown>> {
  const citation = {
    source: 'source:cldr',
    attribution: { kind: 'PUBLICATION' },
    paraphrase: 'Textbook knowledge: ISO 3166 codes and names.',
    confidence: 'LOW',
  };
  return { id, name, alpha2, alpha3, citations: [citation] };
}
