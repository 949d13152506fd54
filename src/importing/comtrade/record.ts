import { importProblems } from '../../dataErrors.ts';
import { isPartialDay } from '../../lib/day.ts';

/** A record of UN Comtrade, as far as it is read. */
export type ComtradeRecord = {
  readonly period: string;
  readonly reporterCode: number;
  readonly partnerCode: number;
  readonly flowCode: string;
  readonly cmdCode: string;
  /** Kilograms; undefined where none are given. */
  readonly weight: number | undefined;
  readonly isWeightEstimated: boolean;
  /** US dollars. */
  readonly value: number;
  /** Whether the value has the cost of the way in it; undefined where the record does not say. */
  readonly valuation: 'CIF' | 'FOB' | undefined;
};

type Given = Readonly<Record<string, unknown>>;

/** A record, what is wrong with it, or undefined for one that is a part of another one. */
export type ReadRecord = { readonly record: ComtradeRecord } | { readonly problem: string } | undefined;

/** The unit of quantities in kilograms. */
const kilograms = 8;

/** Flows that there are; only imports and exports are taken. */
const flows = ['M', 'X', 'RM', 'RX', 'DX', 'FM', 'MIP', 'XIP', 'MOP', 'XOP'];

type Rule = { readonly field: string; readonly rule: string; readonly holds: (value: unknown) => boolean };

const isCode = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A year, or a year and a month without anything between them; a number in some copies. */
function periodOf(value: unknown): string | undefined {
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits !== 'string' || !/^\d{4}(\d{2})?$/.test(digits)) return undefined;
  const period = digits.length === 4 ? digits : `${digits.slice(0, 4)}-${digits.slice(4)}`;
  return isPartialDay(period) ? period : undefined;
}

const rules: readonly Rule[] = [
  {
    field: 'period',
    rule: 'a year or a year and a month (2024, 202405)',
    holds: (value) => periodOf(value) !== undefined,
  },
  { field: 'reporterCode', rule: 'the number of a country', holds: isCode },
  { field: 'partnerCode', rule: 'the number of a country, 0 for all', holds: isCode },
  { field: 'partner2Code', rule: 'the number of a country, 0 for all', holds: isCode },
  { field: 'motCode', rule: 'the number of a mode of transport, 0 for all', holds: isCode },
  {
    field: 'customsCode',
    rule: 'the code of a procedure of customs, C00 for all',
    holds: (value) => typeof value === 'string' && value !== '',
  },
  {
    field: 'flowCode',
    rule: `one of ${flows.join(', ')}`,
    holds: (value) => typeof value === 'string' && flows.includes(value),
  },
  { field: 'primaryValue', rule: 'an amount of 0 or more', holds: isAmount },
  {
    field: 'netWgt',
    rule: 'a weight of 0 or more, or null',
    holds: (value) => value === null || isAmount(value),
  },
];

function weightOf({ netWgt, isNetWgtEstimated, qty, qtyUnitCode, isQtyEstimated }: Given) {
  if (typeof netWgt === 'number' && netWgt > 0)
    return { weight: netWgt, isWeightEstimated: isNetWgtEstimated === true };
  // Zero stands for a weight that nobody has given.
  if (qtyUnitCode === kilograms && typeof qty === 'number' && qty > 0)
    return { weight: qty, isWeightEstimated: isQtyEstimated === true };
  return { weight: undefined, isWeightEstimated: false };
}

function valuationOf({ primaryValue, cifvalue, fobvalue }: Given): ComtradeRecord['valuation'] {
  if (cifvalue === primaryValue) return 'CIF';
  return fobvalue === primaryValue ? 'FOB' : undefined;
}

/** Reads a record of a commodity that is wanted. One of a single procedure, way or second partner is part of another. */
export function readRecord(given: Given, cmdCode: string): ReadRecord {
  const broken = rules.find(({ field, holds }) => !holds(given[field]));
  if (broken) return { problem: importProblems.mustBe(broken.field, broken.rule, given[broken.field]) };
  if (given['partner2Code'] !== 0 || given['motCode'] !== 0 || given['customsCode'] !== 'C00')
    return undefined;
  return {
    record: {
      period: periodOf(given['period']) ?? '',
      reporterCode: given['reporterCode'] as number,
      partnerCode: given['partnerCode'] as number,
      flowCode: given['flowCode'] as string,
      cmdCode,
      ...weightOf(given),
      value: given['primaryValue'] as number,
      valuation: valuationOf(given),
    },
  };
}
