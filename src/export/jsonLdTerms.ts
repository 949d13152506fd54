/** What the terms of the graph are called in vocabularies that others know. */

/** Everything of ours has an address of this kind: the same on whatever machine it is exported. */
export const ours = 'urn:monazite:';

/** The names that stand for whole addresses. */
export const context = {
  '@version': 1.1,
  monazite: `${ours}vocabulary:`,
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
} as const;

/** The types of other vocabularies that our types are kinds of, besides our own. */
export const typeTerms: Readonly<Record<string, readonly string[]>> = {
  Element: ['skos:Concept'],
  Item: ['skos:Concept'],
  TariffLine: ['skos:Concept'],
  Sector: ['skos:Concept'],
  Country: ['schema:Country', 'prov:Agent'],
  Bloc: ['schema:Organization', 'prov:Agent'],
  Firm: ['schema:Corporation', 'prov:Agent'],
  Organization: ['schema:Organization', 'prov:Agent'],
  Regulation: ['schema:Legislation'],
  Provision: ['schema:Legislation'],
  Observation: ['schema:Observation'],
  Event: ['schema:Event'],
  Claim: ['schema:Claim'],
  Licence: ['schema:Permit'],
  Source: ['schema:CreativeWork'],
};

/** Terms of other vocabularies for stored fields, by type and field; `*` stands for every type. */
export const fieldTerms: Readonly<Record<string, string>> = {
  '*.summary': 'schema:description',
  'TariffLine.code': 'skos:notation',
  'Element.symbol': 'skos:notation',
  'Firm.lei': 'schema:leiCode',
  'Regulation.number': 'schema:legislationIdentifier',
  'Regulation.issuedOn': 'schema:legislationDate',
  'Regulation.publishedOn': 'schema:datePublished',
  'Provision.effectiveOn': 'schema:legislationDateOfApplicability',
  'Observation.value': 'schema:value',
  'Observation.unit': 'schema:unitText',
  'Event.on': 'schema:startDate',
  'Claim.text': 'schema:text',
  'Source.title': 'schema:headline',
  'Source.publisher': 'schema:publisher',
  'Source.publishedOn': 'schema:datePublished',
  'Source.url': 'schema:url',
};

/** Terms of other vocabularies for relationships, by their types. */
export const relationTerms: Readonly<Record<string, string>> = {
  KIND_OF: 'skos:broader',
  LINE_OF: 'skos:broader',
  PART_OF: 'schema:isPartOf',
  BELONGS_TO: 'schema:isPartOf',
  ISSUED_BY: 'schema:legislationPassedBy',
  AMENDS: 'schema:legislationChanges',
  OWNED_BY: 'schema:parentOrganization',
  SEATED_IN: 'schema:location',
  TAKEN_PART_BY: 'schema:participant',
  CLAIM_ABOUT: 'schema:about',
  EVENT_ABOUT: 'schema:about',
  RELAYS: 'prov:wasDerivedFrom',
  SUPERSEDES: 'prov:wasRevisionOf',
};
