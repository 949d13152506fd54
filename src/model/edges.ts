import { edge } from './edge.ts';

const code = {
  code: { type: 'String', description: 'The control code that the provision gives it: `1C905.a`.' },
};
const period = { from: 'since', until: 'until' };

/** The edge table: one row for each kind of relationship. Everything else about relationships derives from it. */
export const edges = [
  edge(
    'CONTAINS',
    { Item: 'contains' },
    { Element: 'containedIn' },
    {
      known: 'always',
      verb: 'contains',
      inverse: 'is contained in',
      fields: {
        presence: { type: 'Presence!', description: 'How surely the item contains the element.' },
        massPercentMinimum: { type: 'Float', description: 'The least share of the mass, in percent.' },
        massPercentMaximum: { type: 'Float', description: 'The greatest share of the mass, in percent.' },
      },
    },
  ),
  edge(
    'MADE_OF',
    { Item: 'madeOf' },
    { Item: 'componentOf' },
    {
      known: 'always',
      verb: 'is made of',
      inverse: 'becomes part of',
    },
  ),
  edge(
    'MADE_WITH',
    { Item: 'madeWith' },
    { Item: 'neededFor' },
    {
      known: 'always',
      verb: 'is made with',
      inverse: 'is needed for making',
    },
  ),
  edge(
    'KIND_OF',
    { Item: 'kindOf' },
    { Item: 'kinds' },
    {
      known: 'always',
      verb: 'is a kind of',
      inverse: 'has the kind',
    },
  ),
  edge(
    'PART_OF',
    { Sector: 'partOf' },
    { Sector: 'parts' },
    {
      known: 'always',
      verb: 'is part of',
      inverse: 'has the part',
    },
  ),
  edge(
    'SECTOR_OF',
    { Sector: 'country' },
    { Country: 'sectors' },
    {
      known: 'always',
      verb: 'is a sector of',
      inverse: 'has the sector',
    },
  ),
  edge(
    'USES',
    { Sector: 'uses' },
    { Item: 'usedBy' },
    {
      known: 'bySource',
      verb: 'uses',
      inverse: 'is used by',
      key: 'purpose',
      fields: { purpose: { type: 'String', description: 'What the sector uses it for.' } },
    },
  ),
  edge(
    'MAKES',
    { Sector: 'makes' },
    { Item: 'madeBy' },
    {
      known: 'bySource',
      verb: 'makes',
      inverse: 'is made by',
    },
  ),
  edge(
    'ACTIVE_IN',
    { Firm: 'sectors' },
    { Sector: 'firms' },
    {
      known: 'bySource',
      verb: 'is active in',
      inverse: 'has the firm',
    },
  ),
  edge(
    'SEATED_IN',
    { Firm: 'headquarters' },
    { Country: 'firms' },
    {
      known: 'always',
      verb: 'has its seat in',
      inverse: 'is the seat of',
    },
  ),
  edge(
    'BODY_OF',
    { Organization: 'country' },
    { Country: 'organizations' },
    {
      known: 'always',
      verb: 'is a body of',
      inverse: 'has the body',
    },
  ),
  edge(
    'ISSUED_BY',
    { Regulation: 'issuers' },
    { Actor: 'regulations' },
    {
      known: 'byDay',
      verb: 'was issued by',
      inverse: 'issued',
    },
  ),
  edge(
    'BASED_ON',
    { Regulation: 'legalBasis' },
    { Regulation: 'basisFor' },
    {
      known: 'byDay',
      verb: 'is based on',
      inverse: 'is the basis for',
    },
  ),
  edge(
    'BELONGS_TO',
    { Provision: 'regulation' },
    { Regulation: 'provisions' },
    {
      known: 'byDay',
      verb: 'belongs to',
      inverse: 'has the provision',
    },
  ),
  edge(
    'LISTS',
    { Provision: 'lists' },
    { Element: 'controls' },
    {
      known: 'byDay',
      verb: 'lists',
      inverse: 'is listed by',
      key: 'code',
      fields: code,
    },
  ),
  edge(
    'CONTROLS',
    { Provision: 'controls' },
    { Item: 'controls' },
    {
      known: 'byDay',
      verb: 'controls',
      inverse: 'is controlled by',
      key: 'code',
      fields: {
        ...code,
        onAccountOf: {
          type: 'Element',
          description:
            'The element on whose account the item is controlled; null for equipment and technology.',
        },
      },
    },
  ),
  edge(
    'REQUIRES',
    { Provision: 'requirements' },
    { Requirement: 'provisions' },
    {
      known: 'byDay',
      verb: 'requires',
      inverse: 'is required by',
    },
  ),
  edge(
    'OWED_TO',
    { Requirement: 'owedTo' },
    { Actor: null },
    {
      known: 'byDay',
      verb: 'is owed to',
      inverse: 'is owed',
    },
  ),
  edge(
    'TARGETS',
    { Provision: 'targets' },
    { Actor: null },
    {
      known: 'byDay',
      verb: 'is aimed at',
      inverse: 'is the target of',
    },
  ),
  edge(
    'EXCLUDES',
    { Provision: 'exclusions' },
    { Actor: null },
    {
      known: 'byDay',
      verb: 'leaves out',
      inverse: 'is left out by',
    },
  ),
  edge(
    'ACTS_ON',
    { Provision: 'actsOn' },
    { Provision: 'actedOnBy' },
    {
      known: 'byDay',
      verb: 'acts on',
      inverse: 'is acted on by',
    },
  ),
  edge(
    'NOT_BEGUN_SAYS',
    { Provision: 'notInForceAsOf' },
    { Source: null },
    {
      known: 'bySource',
      verb: 'had not begun to apply, says',
      inverse: 'says that it had not begun to apply:',
      key: 'day',
      fields: { day: { type: 'Date!', description: 'The day on which it had not begun to apply.' } },
    },
  ),
  edge(
    'JOINED_BY',
    { Agreement: 'parties' },
    { Actor: 'memberships' },
    {
      known: 'byDay',
      verb: 'has the party',
      inverse: 'is party to',
      key: 'since',
      fields: {
        kind: { type: 'PartyKind!', description: 'What kind of party it is.' },
        since: { type: 'PartialDate', description: 'Since when it is party, as precisely as is known.' },
        until: { type: 'PartialDate', description: 'Until when it was party; null while it is.' },
      },
      validity: period,
    },
  ),
  edge(
    'RELAYS',
    { Source: 'relays' },
    { Source: 'relayedBy' },
    {
      known: 'bySource',
      verb: 'relays',
      inverse: 'is relayed by',
    },
  ),
];
