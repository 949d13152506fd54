import type { Indicator } from '../../generated/schema.ts';
import { amount, type Figure, type ObservationRow, type SourceRow } from '../found.ts';
import type { Area } from './areas.ts';
import type { Commodity } from './commodities.ts';
import type { ComtradeRecord } from './record.ts';

const database = 'UN Comtrade';

/** The row of the source of what was taken from UN Comtrade on a day. */
export function sourceOfDay(retrievedOn: string): SourceRow {
  return {
    id: `source:un-comtrade-${retrievedOn}`,
    name: `UN Comtrade, ${retrievedOn}`,
    publisher: 'United Nations Statistics Division',
    title: 'UN Comtrade Database',
    url: 'https://comtradeplus.un.org',
    retrievedOn,
  };
}

/** The flows that become observations. */
export const flows = {
  M: { slug: 'import', done: 'imported', across: 'from', quantity: 'IMPORT_QUANTITY', value: 'IMPORT_VALUE' },
  X: { slug: 'export', done: 'exported', across: 'to', quantity: 'EXPORT_QUANTITY', value: 'EXPORT_VALUE' },
} as const;

/** A record of which all codes are known. */
export type Trade = {
  readonly record: ComtradeRecord;
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly flow: (typeof flows)[keyof typeof flows];
  readonly commodity: Commodity;
  readonly reporter: Area;
  readonly partner: Area;
  readonly source: string;
};

type Measured = {
  readonly what: 'quantity' | 'value';
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly unit: string;
  readonly shown: string;
  readonly scope: string;
  readonly isEstimated: boolean;
};

/** Without the error that dividing binary fractions makes. */
function divided(value: number, by: number, decimals: number): number {
  return Number((value / by).toFixed(decimals));
}

function quantityOf({ record, flow, commodity }: Trade): Measured | undefined {
  if (record.weight === undefined) return undefined;
  const tonnes = divided(record.weight, 1e3, 6);
  const isEstimated = record.isWeightEstimated;
  return {
    what: 'quantity',
    indicator: flow.quantity,
    figure: { value: tonnes, ...(isEstimated ? { qualifier: 'estimated' } : {}) },
    unit: 't',
    shown: `${amount(tonnes)} t`,
    scope: `${commodity.scope}; weight of the goods, not of the oxide in them.`,
    isEstimated,
  };
}

function valueOf({ record, flow, commodity }: Trade): Measured {
  const millions = divided(record.value, 1e6, 8);
  return {
    what: 'value',
    indicator: flow.value,
    figure: { value: millions },
    unit: 'USD million',
    shown: `US$ ${amount(millions)} million`,
    scope: `${commodity.scope}${record.valuation === undefined ? '' : `; value ${record.valuation}`}.`,
    isEstimated: false,
  };
}

function labelled(as: string, { label }: Area): string[] {
  return label === undefined ? [] : [`where the ${as} is called ${label}`];
}

function toRow(trade: Trade, measured: Measured): ObservationRow {
  const { record, index, flow, commodity, reporter, partner, source } = trade;
  const { period } = record;
  const key = [flow.slug, commodity.code, partner.slug, period, measured.what].join('-');
  const with_ = partner.country ? ` ${flow.across} ${partner.text}` : '';
  return {
    id: `observation:comtrade-${reporter.slug}-${key}`,
    name: `${commodity.title} ${flow.done} by ${reporter.text}${with_}, ${period}: ${measured.shown}`,
    indicator: measured.indicator,
    ...measured.figure,
    unit: measured.unit,
    periodBegins: period,
    periodEnds: period,
    periodLabel: period.length === 4 ? period : undefined,
    scope: measured.scope,
    countedBy: `${database}, as reported by ${reporter.text}`,
    reporter: reporter.country?.id,
    partner: partner.country?.id,
    item: commodity.item,
    citations: [
      {
        source,
        locator: [
          `record ${index + 1}`,
          ...labelled('reporter', reporter),
          ...labelled('partner', partner),
        ].join(', '),
        attribution: { kind: 'ORGANIZATION', name: database },
        confidence: measured.isEstimated ? 'MEDIUM' : 'HIGH',
      },
    ],
  };
}

/** The observations of a record: its weight, where one is given, and its value. */
export function rowsOf(trade: Trade): ObservationRow[] {
  const quantity = quantityOf(trade);
  return [...(quantity ? [quantity] : []), valueOf(trade)].map((measured) => toRow(trade, measured));
}
