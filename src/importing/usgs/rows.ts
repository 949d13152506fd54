import { amount, type Figure, type ObservationRow, type SourceRow } from '../found.ts';
import type { UsgsPlace } from './places.ts';
import type { Series } from './series.ts';
import type { Years } from './values.ts';

const agency = 'US Geological Survey';

/** Which edition of the summaries is read, and when it came out and was read. */
export type Edition = {
  readonly year: string;
  readonly publishedOn: string | undefined;
  readonly retrievedOn: string;
};

/** The row of the source of an edition. */
export function sourceOfEdition({ year, publishedOn, retrievedOn }: Edition): SourceRow {
  return {
    id: `source:usgs-mcs-${year}-commodities-data`,
    name: `USGS, Mineral Commodity Summaries ${year} (data)`,
    publisher: agency,
    title: `Mineral Commodity Summaries ${year} Data Release`,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    retrievedOn,
  };
}

function figureText({ value, minimum, maximum, qualifier = '' }: Figure, unit: string): string {
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [amount(bound)]));
  const text = value === undefined ? bounds.join(' to ') : amount(value);
  const measured = unit.startsWith('USD ') ? `US$ ${text} ${unit.slice(4)}` : `${text} ${unit}`;
  const bound = /more than|less than/.exec(qualifier)?.[0];
  return bound === undefined ? measured : `${bound} ${measured}`;
}

/** A row of the table of which all cells are understood. */
type Read = {
  readonly line: number;
  readonly series: Series;
  readonly place: UsgsPlace;
  readonly years: Years;
  readonly figure: Figure;
};

/** The observation of a row. */
export function toRow(edition: string, { line, series, place, years, figure }: Read): ObservationRow {
  const { slug, title, country, indicator, unit, scope, stage, item, element } = series;
  const isPriced = country === 'none';
  const period = years.begins === years.ends ? years.begins : `${years.begins}-${years.ends}`;
  return {
    id: ['observation:usgs-mcs', edition, slug, ...(isPriced ? [] : [place.slug]), period].join('-'),
    name: `${title.replace('*', place.text)}, ${years.label}, in MCS ${edition}: ${figureText(figure, unit)}`,
    indicator,
    ...figure,
    unit,
    periodBegins: years.begins,
    periodEnds: years.ends,
    periodLabel: years.label,
    scope: isPriced ? scope : scope + place.note,
    countedBy: agency,
    edition: `MCS ${edition}`,
    stage,
    reporter: country === 'reporter' ? place.country?.id : country === 'partner' ? 'country:us' : undefined,
    partner: country === 'partner' ? place.country?.id : undefined,
    item,
    element,
    citations: [
      {
        source: `source:usgs-mcs-${edition}-commodities-data`,
        locator: place.label === undefined ? `line ${line}` : `line ${line}, there called ${place.label}`,
        attribution: { kind: 'ORGANIZATION', name: agency },
        confidence: 'HIGH',
      },
    ],
  };
}
