import { reference, value } from './edge.ts';

/** The fields of relationships, by what the relationship says. */
export const content = {
  presence: value('Presence!', 'How surely the item contains the element.'),
  massPercentMinimum: value('Float', 'The least share of the mass, in percent.'),
  massPercentMaximum: value('Float', 'The greatest share of the mass, in percent.'),
};

export const classification = {
  scheme: value('String!', 'The scheme by which it is classified: a series, a report, a law.'),
  group: value('ElementGroup!', 'The group that the scheme puts it in.'),
};

export const purpose = { purpose: value('String', 'What the sector uses it for.') };

export const activity = {
  stage: value('Stage', 'The stage of the chain that the firm works in there; null when no source says.'),
};

export const period = {
  since: value('PartialDate', 'Since when, as precisely as is known.'),
  until: value('PartialDate', 'Until when it was so; null while it is.'),
};

export const ownership = {
  sharePercent: value('Float', 'The share of the capital, in percent; null when it is not stated.'),
  ...period,
};

export const listing = {
  code: value('String', 'The control code that the provision gives it: `1C905.a`.'),
};

export const control = {
  ...listing,
  onAccountOf: reference(
    'Element',
    'The element on whose account the item is controlled; null for equipment and technology.',
  ),
};

export const citedLine = {
  code: value('String', 'The control code beside which the provision cites the line: `1C905.a`.'),
};

export const notBegun = { day: value('Date!', 'The day on which it had not begun to apply.') };

export const party = {
  kind: value('PartyKind!', 'What kind of party it is.'),
  since: value('PartialDate', 'Since when it is party, as precisely as is known.'),
  until: value('PartialDate', 'Until when it was party; null while it is.'),
};

export const response = {
  kind: value('ResponseKind!', 'What the answer was.'),
  on: value(
    'PartialDate!',
    'The day of the answer or, where none is told, the day as of which it is reported.',
  ),
};

export const licenceState = {
  state: value('LicenceState!', 'The state that the licence or application came into.'),
  on: value('PartialDate!', 'Since when or, where that is not told, the day as of which it is reported.'),
};
