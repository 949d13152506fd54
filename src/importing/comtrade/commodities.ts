/** A heading of the Harmonized System, or a part of one, that concerns rare earths. */
export type Commodity = {
  readonly code: string;
  /** The beginning of the names of its rows. */
  readonly title: string;
  readonly scope: string;
  /** Undefined where the code holds too many other things to be a figure of any one item. */
  readonly item: string | undefined;
};

const magnets =
  'with or without rare earths; six digits of the Harmonized System cannot tell those of rare earths apart';

/** All codes that can be taken, by their digits. */
export const commodities: ReadonlyMap<string, Commodity> = new Map(
  [
    {
      code: '280530',
      title: 'Rare-earth metals',
      scope:
        'Subheading 2805.30 of the Harmonized System, metals of rare earths, scandium and yttrium, also mixed or alloyed with each other',
      item: 'item:rare-earth-metal',
    },
    {
      code: '2846',
      title: 'Compounds of rare earths',
      scope: 'Heading 2846 of the Harmonized System, compounds of rare earths',
      item: 'item:rare-earth-compound',
    },
    {
      code: '284610',
      title: 'Compounds of cerium',
      scope: 'Subheading 2846.10 of the Harmonized System, compounds of cerium',
      item: 'item:cerium-compound',
    },
    {
      code: '284690',
      title: 'Compounds of rare earths but cerium',
      scope:
        'Subheading 2846.90 of the Harmonized System, compounds of rare earths, of yttrium and of scandium, without those of cerium',
      item: 'item:rare-earth-compound',
    },
    {
      code: '8505',
      title: 'Goods of heading 8505',
      scope: `Heading 8505 of the Harmonized System: permanent magnets ${magnets}, and electromagnets, magnetic chucks, couplings, brakes and lifting heads`,
      item: undefined,
    },
    {
      code: '850511',
      title: 'Permanent magnets of metal',
      scope: `Subheading 8505.11 of the Harmonized System, permanent magnets of metal, ${magnets}`,
      item: 'item:permanent-magnet',
    },
    {
      code: '850519',
      title: 'Permanent magnets not of metal',
      scope: `Subheading 8505.19 of the Harmonized System, permanent magnets not of metal, ${magnets}`,
      item: 'item:permanent-magnet',
    },
  ].map((commodity) => [commodity.code, commodity]),
);

/** What is taken unless the user chooses: the parts, of which the headings are the sums. */
export const defaultCommodities = ['280530', '284610', '284690', '850511', '850519'];
