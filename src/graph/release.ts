/** The value of `Release`. */
export type ReleaseFacts = {
  readonly id: string;
  readonly loadedAt: string;
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly sourceCount: number;
};

/** Ids by the codes that users know things by. */
export type Codes = {
  /** The id of a country by its ISO 3166 code of two or three letters, in any case. */
  readonly country: (code: string) => string | undefined;
  /** The id of an element by its symbol, in any case. */
  readonly element: (symbol: string) => string | undefined;
  /** The ids of all elements. */
  readonly elements: readonly string[];
};

/** What every operation needs to know of a release. */
export type LoadedRelease = {
  readonly facts: ReleaseFacts;
  readonly codes: Codes;
  /** The ids that answer in the place of retired ones. */
  readonly redirects: ReadonlyMap<string, string>;
};

/** The one row of the statement that reads the release without its law. */
export type ReleaseRecord = {
  readonly release: ReleaseFacts;
  readonly countries: readonly { readonly id: string; readonly alpha2: string; readonly alpha3: string }[];
  readonly elements: readonly { readonly id: string; readonly symbol: string }[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
};

function toCodes({ countries, elements }: ReleaseRecord): Codes {
  const countryIds = new Map(
    countries.flatMap(({ id, alpha2, alpha3 }) => [[alpha2, id] as const, [alpha3, id] as const]),
  );
  const elementIds = new Map(elements.map(({ id, symbol }) => [symbol.toUpperCase(), id]));
  return {
    country: (code) => countryIds.get(code.toUpperCase()),
    element: (symbol) => elementIds.get(symbol.toUpperCase()),
    elements: elements.map(({ id }) => id),
  };
}

/** The release that a row of its statement describes. */
export function loadedRelease(record: ReleaseRecord): LoadedRelease {
  return {
    facts: record.release,
    codes: toCodes(record),
    redirects: new Map(record.redirects.map(({ from, to }) => [from, to])),
  };
}
