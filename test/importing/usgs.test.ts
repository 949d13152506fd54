import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { countriesOfProduct, fixture, importedUsgs, temporary } from './imported.ts';

const header =
  'MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes';

type Cells = {
  readonly country?: string;
  readonly unit?: string;
  readonly year?: string;
  readonly value?: string;
};

function mined({ country = 'India', unit = 'metric tons', year = '2025', value = '1' }: Cells): string {
  const quoted = [country, 'Production', 'Mine production', unit, year, value].map((cell) => `"${cell}"`);
  return `RARE EARTHS,World Mine Production and Reserves,Rare Earths,${quoted.join(',')},,Yes,`;
}

/** A table in Windows-1252, of whose letters beyond ASCII only dashes are used. */
function table(...lines: string[]): Buffer {
  const text = [header, ...lines].join('\r\n');
  return Buffer.from(text.replaceAll('–', '\x96').replaceAll('—', '\x97'), 'latin1');
}

describe('an import of the Mineral Commodity Summaries', () => {
  it('takes a figure with what it covers, who counted and the line that it stands on', async () => {
    const { row } = await importedUsgs(fixture('mcs.csv'));
    expect(row('mine-production-in-2025')).toEqual({
      id: 'observation:usgs-mcs-2026-mine-production-in-2025',
      name: 'Mine production of India, 2025, in MCS 2026: 2,900 t',
      indicator: 'PRODUCTION',
      value: 2900,
      qualifier: 'estimated',
      unit: 't',
      periodBegins: '2025',
      periodEnds: '2025',
      periodLabel: '2025',
      scope: 'Mine production, as rare-earth oxide; all rare earths together.',
      countedBy: 'US Geological Survey',
      edition: 'MCS 2026',
      stage: 'MINING',
      reporter: 'country:in',
      item: 'item:raw-rare-earths',
      citations: [
        {
          source: 'source:usgs-mcs-2026-commodities-data',
          locator: 'line 3',
          attribution: { kind: 'ORGANIZATION', name: 'US Geological Survey' },
          confidence: 'HIGH',
        },
      ],
    });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a dash as a zero', 'mine-production-ca-2025', { value: 0 }],
    ['thousands without separators', 'mine-production-cd-2025', { value: 1200, reporter: 'country:cd' }],
    ['countries that are not named as nobody', 'mine-production-other-2025', { value: 550 }],
    [
      'more than a figure as its least',
      'reserves-world-2025',
      { minimum: 85_000_000, qualifier: 'estimated, more than' },
    ],
    [
      'a range of figures as bounds',
      'scandium-oxide-price-2021',
      { minimum: 890, maximum: 1000, unit: 'USD a kg' },
    ],
    [
      'a range with spaces as bounds',
      'yttrium-mine-production-world-2025',
      { minimum: 10_000, maximum: 15_000 },
    ],
    [
      'years from one to another as a period',
      'import-share-ee-2021-2024',
      { periodBegins: '2021', periodEnds: '2024', reporter: 'country:us', partner: 'country:ee' },
    ],
    [
      'a price as that of the element and its oxide, and of no country',
      'dysprosium-oxide-price-2025',
      { value: 238.5, element: 'element:dy', item: 'item:dysprosium-oxide' },
    ],
  ])('takes %s', async (_, end, expected) => {
    const { row } = await importedUsgs(fixture('mcs.csv'));
    expect(row(end)).toMatchObject(expected);
  });

  it("has our country for the source's, whose name stays where the figure is found again", async () => {
    const { row } = await importedUsgs(fixture('mcs.csv'));
    expect(row('mine-production-mm-2025')).toMatchObject({
      name: 'Mine production of Myanmar, 2025, in MCS 2026: 21,000 t',
      reporter: 'country:mm',
      citations: [{ locator: 'line 4, there called Burma' }],
    });
  });

  it('counts what it leaves out, by reason', async () => {
    const { leftOut, observations, badRows } = await importedUsgs(fixture('mcs.csv'));
    expect({ leftOut, observations, badRows }).toEqual({
      leftOut: {
        'of a series that is not taken: Employment, mine and mill, annual average, number': 1,
        'of another chapter': 1,
        'of other countries together': 1,
        'without a figure: net exporter': 1,
        'without a figure: not available': 1,
      },
      observations: 10,
      badRows: 0,
    });
  });

  it('proposes rows of the countries that the data lacks', async () => {
    const heldCountries = new Set(['country:in', 'country:mm', 'country:ca', 'country:ee']);
    const { countries, texts } = await importedUsgs(fixture('mcs.csv'), { heldCountries });
    expect(countries).toEqual(['country:cd']);
    expect(texts['countries.yaml']).toContain('name: Democratic Republic of the Congo');
  });

  it('makes a folder with which the data has no problem', async () => {
    const { out } = await importedUsgs(fixture('mcs.csv'), {
      heldCountries: countriesOfProduct(),
    });
    const { problems } = checkSeed(createSchema(), [...seedFolders({ seedFolders: [] }), out]);
    expect(problems).toEqual([]);
  });

  it('writes the same for the same file', async () => {
    const [first, second] = [await importedUsgs(fixture('mcs.csv')), await importedUsgs(fixture('mcs.csv'))];
    expect(first.texts).toEqual(second.texts);
  });
});

describe('a bad row of the Mineral Commodity Summaries', () => {
  it.each<[string, string, string]>([
    [
      'without a number',
      mined({ value: '12,34' }),
      'Value must be a number, a range, >, < or —, or one of NA, W, E, XX, but got: "12,34"',
    ],
    [
      'of a year that is none',
      mined({ year: '2025–20' }),
      'Year must be a year, or years from one to another (2025, 2021–24), but got: "2025–20"',
    ],
    ['of another unit', mined({ unit: 'kilograms' }), 'Unit must be metric tons, but got: "kilograms"'],
    [
      'of a country that nobody has mapped',
      mined({ country: 'Atlantis' }),
      'Country must be a name of a country that the table of names has, World total or Other countries, but got: "Atlantis"',
    ],
    ['with a cell less', 'RARE EARTHS,World', 'a row must have 12 cells, but has: 2'],
    ['with a quote that is not closed', 'RARE EARTHS,"World', 'the quotes of a row must match, but do not'],
    [
      'that is there twice',
      mined({ value: '2' }),
      'a figure must be given once, but observation:usgs-mcs-2026-mine-production-in-2025 comes from line 2 already',
    ],
  ])('%s is named by its line, and nothing is written', async (_, line, problem) => {
    const { problems, folder, out } = await importedUsgs(table(mined({}), line, mined({ year: '2024' })));
    expect(problems).toEqual([`3: ${problem}`]);
    expect([folder, existsSync(out), readdirSync(dirname(out))]).toEqual([undefined, false, ['file']]);
  });

  it('is left out and counted when bad rows are skipped', async () => {
    const content = table(mined({}), mined({ value: 'many' }), mined({ year: '2024' }));
    const { observations, badRows } = await importedUsgs(content, { skipBad: true });
    expect([observations, badRows]).toEqual([2, 1]);
  });

  it('is counted beyond the first hundred as well', async () => {
    const content = table(...Array.from({ length: 150 }, () => mined({ value: 'many' })));
    const { problems, badRows } = await importedUsgs(content);
    expect([problems.length, badRows]).toEqual([100, 150]);
  });
});

describe('a file that is no table of the Mineral Commodity Summaries', () => {
  it('is refused in UTF-8, at the first line that shows it', async () => {
    const content = Buffer.from([header, mined({}), mined({ value: '—' })].join('\n'));
    await expect(importedUsgs(content, { skipBad: true })).rejects.toThrow(
      /:3: the file must be text in Windows-1252, .* another encoding; nothing was written$/,
    );
  });

  it('is refused with a byte that has no meaning', async () => {
    const content = Buffer.concat([table(mined({})), Buffer.from([0x0a, 0x81])]);
    await expect(importedUsgs(content)).rejects.toThrow(':3: the file must be text in Windows-1252');
  });

  it('is refused with other columns', async () => {
    await expect(importedUsgs('Country,Year\nIndia,2025\n')).rejects.toThrow(
      /:1: the columns must include MCS chapter, Section, .*, but got: "Country, Year"/,
    );
  });

  it('is refused when none of its figures is wanted', async () => {
    await expect(importedUsgs(table())).rejects.toThrow('must hold at least one figure that is wanted');
  });

  it('is refused when it is not there', async () => {
    const { importFile } = await import('../../src/importing/importFile.ts');
    const { usgsImporter } = await import('../../src/importing/usgs/importer.ts');
    const source = { id: 'source:a', name: 'A', publisher: 'A', title: 'A', retrievedOn: '2026-11-22' };
    const request = { importer: usgsImporter('2026'), source, heldCountries: new Set<string>() };
    const out = join(temporary(), 'out');
    await expect(
      importFile({ ...request, path: '/nowhere', out, skipBad: false, update: () => undefined }),
    ).rejects.toThrow('A file to import must be readable, but reading /nowhere failed: ENOENT');
  });
});

describe('the folder of an import', () => {
  it('is not touched when something is in it', async () => {
    const out = join(temporary(), 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'reviewed.yaml'), '[]');
    await expect(importedUsgs(fixture('mcs.csv'), { out })).rejects.toThrow(
      '--out must be a folder that is empty or not there yet',
    );
    expect(readdirSync(out)).toEqual(['reviewed.yaml']);
  });

  it('may be there, empty', async () => {
    const out = join(temporary(), 'out');
    mkdirSync(out);
    expect((await importedUsgs(fixture('mcs.csv'), { out })).folder).toBe(out);
  });

  it('has no file of more rows than somebody reads through', async () => {
    const rows = Array.from({ length: 2_100 }, (_, index) =>
      mined({ year: String(1000 + (index % 2000)), country: index < 2000 ? 'India' : 'China' }),
    );
    const { files } = await importedUsgs(table(...rows));
    expect(files).toEqual([
      'countries.yaml',
      'observations/production-2.yaml',
      'observations/production.yaml',
      'sources.yaml',
    ]);
  });
});
