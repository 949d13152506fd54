import { isUtf8 } from 'node:buffer';

import { importProblems } from '../../dataErrors.ts';
import { bad, leftOut, type Found, type Importer } from '../found.ts';
import { areaOf } from './areas.ts';
import { commodities, type Commodity } from './commodities.ts';
import { readRecord, type ComtradeRecord } from './record.ts';
import { recordsOf, type RecordBytes } from './records.ts';
import { flows, rowsOf } from './rows.ts';

type Place = Pick<RecordBytes, 'index' | 'line'>;

/** The value of a record; a text for what is wrong with it. */
function parsed(bytes: Buffer): Readonly<Record<string, unknown>> | string {
  if (!isUtf8(bytes)) return importProblems.notUtf8();
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
    return importProblems.notAnObject(value);
  } catch (error) {
    return importProblems.notJson(error instanceof Error ? error.message : String(error));
  }
}

function fromRecord(
  { index, line }: Place,
  record: ComtradeRecord,
  commodity: Commodity,
  source: string,
): Found[] {
  const { flowCode, period, reporterCode, partnerCode, weight } = record;
  if (flowCode !== 'M' && flowCode !== 'X') return [leftOut('of flows other than imports and exports')];
  const reporter = areaOf(reporterCode, 'reporter');
  const partner = areaOf(partnerCode, 'partner');
  const wrong = (field: string, code: number) =>
    bad(line, importProblems.ofRecord(index, importProblems.mustBe(field, importProblems.area, code)));
  if (!reporter) return [wrong('reporterCode', reporterCode)];
  if (!partner) return [wrong('partnerCode', partnerCode)];
  if (reporter === 'noCountry' || partner === 'noCountry') return [leftOut('of areas that are no country')];
  const flow = flows[flowCode];
  const group = `${commodity.code}-${flow.slug}s-${period.slice(0, 4)}`;
  const countries = [reporter.country, partner.country].flatMap((country) => country ?? []);
  const rows = rowsOf({ record, index, flow, commodity, reporter, partner, source });
  return [
    ...(weight === undefined ? [leftOut('weights that are not given')] : []),
    ...rows.map((row): Found => ({ kind: 'observation', line, group, row, countries })),
  ];
}

function foundIn({ index, line, bytes }: RecordBytes, wanted: ReadonlySet<string>, source: string): Found[] {
  const value = parsed(bytes);
  const wrong = (problem: string) => [bad(line, importProblems.ofRecord(index, problem))];
  if (typeof value === 'string') return wrong(value);
  const { cmdCode } = value;
  if (typeof cmdCode !== 'string' && typeof cmdCode !== 'number')
    return wrong(importProblems.mustBe('cmdCode', 'the code of a commodity', cmdCode));
  const commodity = commodities.get(String(cmdCode));
  if (!commodity || !wanted.has(commodity.code)) return [leftOut('of other commodities')];
  const read = readRecord(value, commodity.code);
  if (!read) return [leftOut('parts of other records, by procedure, transport or second partner')];
  if ('problem' in read) return wrong(read.problem);
  return fromRecord({ index, line }, read.record, commodity, source);
}

/** Reads a file of UN Comtrade, and takes what is of these commodities. */
export function comtradeImporter(wanted: readonly string[], source: string): Importer {
  const codes = new Set(wanted);
  return async function* (file, chunks) {
    for await (const record of recordsOf(file, chunks)) yield* foundIn(record, codes, source);
  };
}
