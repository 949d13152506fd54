import { importProblems } from '../../dataErrors.ts';
import { bad, leftOut, type Found, type Importer } from '../found.ts';
import { placeOf } from './places.ts';
import { toRow } from './rows.ts';
import { allSeries, type Series } from './series.ts';
import { rowsOfTable, type Cells } from './table.ts';
import { readValue, readYears } from './values.ts';

/** The chapters of rare earths, in capitals. */
const chapters = ['RARE EARTHS', 'RARE EARTHS (HEAVY)', 'SCANDIUM', 'YTTRIUM'];

function seriesOf(cells: Cells, chapter: string): Series | undefined {
  return allSeries.find(
    (series) =>
      series.chapter === chapter &&
      series.section.test(cells('Section')) &&
      series.statistics.test(cells('Statistics')) &&
      series.detail.test(cells('Statistics_detail')),
  );
}

function found(edition: string, line: number, cells: Cells): Found {
  const chapter = cells('MCS chapter').toUpperCase();
  if (!chapters.includes(chapter)) return leftOut('of another chapter');
  const series = seriesOf(cells, chapter);
  if (!series) return leftOut(`of a series that is not taken: ${cells('Statistics_detail')}`);
  if (cells('Unit') !== series.sourceUnit)
    return bad(line, importProblems.mustBe('Unit', series.sourceUnit, cells('Unit')));
  const place = placeOf(cells('Country'));
  if (!place)
    return bad(line, importProblems.mustBe('Country', importProblems.usgsCountry, cells('Country')));
  const years = readYears(cells('Year'));
  if (!years) return bad(line, importProblems.mustBe('Year', importProblems.years, cells('Year')));
  const value = readValue(cells('Value'), cells('Notes').startsWith('Estimated'));
  if (!value) return bad(line, importProblems.mustBe('Value', importProblems.usgsValue, cells('Value')));
  if ('without' in value) return leftOut(`without a figure: ${value.without}`);
  // A share of the countries that are not named is with nobody; to leave out the partner would mean all.
  if (series.country === 'partner' && !place.country) return leftOut('of other countries together');
  const row = toRow(edition, { line, series, place, years, figure: value.figure });
  const countries = series.country === 'none' || !place.country ? [] : [place.country];
  return {
    kind: 'observation',
    line,
    group: series.indicator.toLowerCase().replace('_', '-'),
    row,
    countries,
  };
}

/** Reads the table of an edition. */
export function usgsImporter(edition: string): Importer {
  return async function* (file, chunks) {
    for await (const row of rowsOfTable(file, chunks))
      yield 'problem' in row ? bad(row.line, row.problem) : found(edition, row.line, row.cells);
  };
}
