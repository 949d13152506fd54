import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { countriesOfProduct, fixture, importedComtrade } from './imported.ts';

const record = {
  period: '2024',
  reporterCode: 699,
  flowCode: 'M',
  partnerCode: 156,
  partner2Code: 0,
  cmdCode: '850511',
  customsCode: 'C00',
  motCode: 0,
  netWgt: 1000,
  isNetWgtEstimated: false,
  primaryValue: 2_000_000,
};

/** Each record on a line of its own, from line 2 on. */
function listOf(...records: object[]): string {
  return `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}

describe('an import from UN Comtrade', () => {
  it('takes the weight of a record with its number, and says what six digits cannot tell apart', async () => {
    const { row } = await importedComtrade(fixture('comtrade.json'));
    expect(row('cn-2024-quantity')).toEqual({
      id: 'observation:comtrade-in-import-850511-cn-2024-quantity',
      name: 'Permanent magnets of metal imported by India from China, 2024: 1,234.568 t',
      indicator: 'IMPORT_QUANTITY',
      value: 1234.5675,
      unit: 't',
      periodBegins: '2024',
      periodEnds: '2024',
      periodLabel: '2024',
      scope:
        'Subheading 8505.11 of the Harmonized System, permanent magnets of metal, with or without rare earths; six digits of the Harmonized System cannot tell those of rare earths apart; weight of the goods, not of the oxide in them.',
      countedBy: 'UN Comtrade, as reported by India',
      reporter: 'country:in',
      partner: 'country:cn',
      item: 'item:permanent-magnet',
      citations: [
        {
          source: 'source:un-comtrade-2026-11-22',
          locator: 'record 1',
          attribution: { kind: 'ORGANIZATION', name: 'UN Comtrade' },
          confidence: 'HIGH',
        },
      ],
    });
  });

  it('takes the value of a record, and says how it is counted', async () => {
    const { row } = await importedComtrade(fixture('comtrade.json'));
    expect(row('cn-2024-value')).toMatchObject({
      name: 'Permanent magnets of metal imported by India from China, 2024: US$ 12.346 million',
      value: 12.3456789,
      unit: 'USD million',
      scope: expect.stringMatching(/; value CIF\.$/) as string,
    });
  });

  it('marks a weight that UN Comtrade has estimated', async () => {
    const { row } = await importedComtrade(fixture('comtrade.json'));
    expect(row('world-2024-quantity')).toMatchObject({
      value: 2000.000001,
      qualifier: 'estimated',
      citations: [{ confidence: 'MEDIUM' }],
    });
  });

  it('names no partner for trade with all', async () => {
    const { row } = await importedComtrade(fixture('comtrade.json'));
    expect(row('world-2024-value')).not.toHaveProperty('partner');
  });

  it('takes a month, a code that is not that of the United Nations, and keeps the label', async () => {
    const { row } = await importedComtrade(fixture('comtrade.json'));
    expect(row('tw-2024-05-value')).toMatchObject({
      name: 'Compounds of cerium exported by the United States to Taiwan, 2024-05: US$ 0.001 million',
      indicator: 'EXPORT_VALUE',
      periodBegins: '2024-05',
      reporter: 'country:us',
      partner: 'country:tw',
      citations: [{ locator: 'record 5, where the partner is called Other Asia, not elsewhere specified' }],
    });
  });

  it('counts what it leaves out, by reason', async () => {
    const { leftOut, observations } = await importedComtrade(fixture('comtrade.json'));
    expect([leftOut, observations]).toEqual([
      {
        'of areas that are no country': 1,
        'of flows other than imports and exports': 1,
        'of other commodities': 1,
        'parts of other records, by procedure, transport or second partner': 1,
        'weights that are not given': 1,
      },
      5,
    ]);
  });

  it('makes a folder with which the data has no problem', async () => {
    const { out, countries } = await importedComtrade(fixture('comtrade.json'), {
      heldCountries: countriesOfProduct(),
    });
    expect(countries).toEqual([]);
    const { problems } = checkSeed(createSchema(), [...seedFolders({ seedFolders: [] }), out]);
    expect(problems).toEqual([]);
  });

  it('makes a row of a country that the data lacks', async () => {
    const heldCountries = new Set(['country:in', 'country:cn', 'country:us']);
    const { countries } = await importedComtrade(fixture('comtrade.json'), { heldCountries });
    expect(countries).toEqual(['country:tw']);
  });

  it('writes the same for the same file', async () => {
    const twice = [
      await importedComtrade(fixture('comtrade.json')),
      await importedComtrade(fixture('comtrade.json')),
    ];
    expect(twice[0]?.texts).toEqual(twice[1]?.texts);
  });

  it('reads a bare list as well, and a period that is a number', async () => {
    const { observations } = await importedComtrade(listOf({ ...record, period: 2024 }));
    expect(observations).toBe(2);
  });
});

describe('a bad record of UN Comtrade', () => {
  it.each<[string, object | string, string]>([
    [
      'of a month that is none',
      { ...record, period: '202413' },
      'period must be a year or a year and a month (2024, 202405), but got: "202413"',
    ],
    [
      'of an area that nobody has mapped',
      { ...record, partnerCode: 999 },
      'partnerCode must be a code of UN Comtrade that the table of areas has, but got: 999',
    ],
    [
      'without a field',
      { ...record, motCode: undefined },
      'motCode must be the number of a mode of transport, 0 for all, but got: nothing',
    ],
    [
      'with a weight that is no number',
      { ...record, netWgt: '12' },
      'netWgt must be a weight of 0 or more, or null, but got: "12"',
    ],
    [
      'with a value below zero',
      { ...record, primaryValue: -1 },
      'primaryValue must be an amount of 0 or more, but got: -1',
    ],
    [
      'of a flow that there is not',
      { ...record, flowCode: 'Z' },
      'flowCode must be one of M, X, RM, RX, DX, FM, MIP, XIP, MOP, XOP, but got: "Z"',
    ],
    ['without a commodity', { period: '2024' }, 'cmdCode must be the code of a commodity, but got: nothing'],
    ['that is no object', [1], 'a record must be an object, but got: [ 1 ]'],
  ])('%s is named by its line, and nothing is written', async (_, wrong, problem) => {
    const { problems, folder } = await importedComtrade(listOf(record, wrong as object));
    expect([problems, folder]).toEqual([[`3: record 2: ${problem}`], undefined]);
  });

  it('that is no JSON spoils no other', async () => {
    const content = `[\n{"cmdCode":},\n${JSON.stringify(record)}]`;
    const { problems, observations } = await importedComtrade(content, { skipBad: true });
    expect([problems, observations]).toEqual([
      [expect.stringMatching(/^2: record 1: a record must be valid JSON: /)],
      2,
    ]);
  });

  it('that is there twice is named with the line of the first', async () => {
    const { problems, badRows } = await importedComtrade(listOf(record, record));
    expect(badRows).toBe(2);
    expect(problems[0]).toBe(
      '3: a figure must be given once, but observation:comtrade-in-import-850511-cn-2024-quantity comes from line 2 already',
    );
  });

  it('that lacks a bracket takes the file with it', async () => {
    const content = `{"data":[${JSON.stringify(record)},{"cmdCode":1,${JSON.stringify(record)}]}`;
    await expect(importedComtrade(content, { skipBad: true })).rejects.toThrow(
      ':1: the file must be valid JSON',
    );
  });
});
