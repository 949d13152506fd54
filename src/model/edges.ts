import { edge } from './edge.ts';
import * as fields from './edgeFields.ts';

const period = { from: 'since', until: 'until' };

/**
 * The edge table: one row for each kind of relationship, with its owning end first. Everything else about relationships
 * derives from it.
 */
export const edges = [
  // Things
  edge('CONTAINS', 'Item.contains', 'contains', 'Element.containedIn', 'is contained in', 'always', {
    fields: fields.content,
  }),
  edge('CLASSIFIED_BY', 'Element.classifications', 'is classified by', 'Actor', 'classifies', 'bySource', {
    key: 'scheme',
    fields: fields.classification,
  }),
  edge('MADE_OF', 'Item.madeOf', 'is made of', 'Item.componentOf', 'becomes part of', 'always'),
  edge('MADE_WITH', 'Item.madeWith', 'is made with', 'Item.neededFor', 'is needed for making', 'always'),
  edge('KIND_OF', 'Item.kindOf', 'is a kind of', 'Item.kinds', 'has the kind', 'always'),
  edge('CLASSED_AS', 'Item.tariffLines', 'is classed as', 'TariffLine.items', 'covers', 'bySource'),
  edge('TARIFF_OF', 'TariffLine.country', 'is of the tariff of', 'Country', 'has the tariff line', 'always'),
  edge('LINE_OF', 'TariffLine.parent', 'is part of', 'TariffLine.lines', 'has the line', 'always'),

  // Who depends, makes and trades
  edge('PART_OF', 'Sector.partOf', 'is part of', 'Sector.parts', 'has the part', 'always'),
  edge('SECTOR_OF', 'Sector.country', 'is a sector of', 'Country.sectors', 'has the sector', 'always'),
  edge('USES', 'Sector.uses', 'uses', 'Item.usedBy', 'is used by', 'bySource', {
    key: 'purpose',
    fields: fields.purpose,
  }),
  edge('MAKES', 'Sector.makes', 'makes', 'Item.madeBy', 'is made by', 'bySource'),
  edge('SELLS_ON', 'Exposed.sellsOn', 'sells on abroad', 'Item.soldOnBy', 'is sold on abroad by', 'bySource'),
  edge('ACTIVE_IN', 'Firm.sectors', 'is active in', 'Sector.firms', 'has the firm', 'bySource', {
    key: 'stage',
    fields: fields.activity,
  }),
  edge('PRODUCES', 'Firm.products', 'produces', 'Item.producers', 'is produced by', 'bySource', {
    key: 'since',
    fields: fields.period,
    validity: period,
  }),
  edge('OWNED_BY', 'Firm.parents', 'is owned by', 'Firm.subsidiaries', 'owns', 'bySource', {
    key: 'since',
    fields: fields.ownership,
    validity: period,
  }),
  edge('SEATED_IN', 'Firm.headquarters', 'has its seat in', 'Country.firms', 'is the seat of', 'always'),
  edge('BODY_OF', 'Organization.country', 'is a body of', 'Country.organizations', 'has the body', 'always'),
  edge('HAS_MEMBER', 'Bloc.members', 'has the member', 'Country.blocs', 'is a member of', 'byDay', {
    key: 'since',
    fields: fields.period,
    validity: period,
  }),

  // Law
  edge('ISSUED_BY', 'Regulation.issuers', 'was issued by', 'Actor.regulations', 'issued', 'byDay'),
  edge(
    'BASED_ON',
    'Regulation.legalBasis',
    'is based on',
    'Regulation.basisFor',
    'is the basis for',
    'byDay',
  ),
  edge('AMENDS', 'Regulation.amends', 'amends', 'Regulation.amendedBy', 'is amended by', 'byDay'),
  edge(
    'IMPLEMENTS',
    'Regulation.implements',
    'implements',
    'Regulation.implementedBy',
    'is implemented by',
    'byDay',
  ),
  edge(
    'SUPPORTS',
    'Regulation.supports',
    'supports the making of',
    'Item.supportedBy',
    'is made with the support of',
    'byDay',
  ),
  edge(
    'BELONGS_TO',
    'Provision.regulation',
    'belongs to',
    'Regulation.provisions',
    'has the provision',
    'byDay',
  ),
  edge('LISTS', 'Provision.lists', 'lists', 'Element.controls', 'is listed by', 'byDay', {
    key: 'code',
    fields: fields.listing,
  }),
  edge('CONTROLS', 'Provision.controls', 'controls', 'Item.controls', 'is controlled by', 'byDay', {
    key: 'code',
    fields: fields.control,
  }),
  edge(
    'CONTROLS_AS_LISTED_IN',
    'Provision.controlsAsListedIn',
    'controls what is controlled by',
    'Provision.takenUpBy',
    'lends its list to',
    'byDay',
  ),
  edge(
    'CITES_LINE',
    'Provision.tariffLines',
    'cites for reference',
    'TariffLine.provisions',
    'is cited for reference by',
    'byDay',
    { key: 'code', fields: fields.citedLine },
  ),
  edge('REQUIRES', 'Provision.requirements', 'requires', 'Requirement.provisions', 'is required by', 'byDay'),
  edge('OWED_TO', 'Requirement.owedTo', 'is owed to', 'Actor', 'is owed', 'byDay'),
  edge('TARGETS', 'Provision.targets', 'is aimed at', 'Actor', 'is the target of', 'byDay'),
  edge('EXCLUDES', 'Provision.exclusions', 'leaves out', 'Actor', 'is left out by', 'byDay'),
  edge('ACTS_ON', 'Provision.actsOn', 'acts on', 'Provision.actedOnBy', 'is acted on by', 'byDay'),
  edge(
    'NOT_BEGUN_SAYS',
    'Provision.notInForceAsOf',
    'had not begun to apply, says',
    'Source',
    'says that it had not begun to apply:',
    'bySource',
    { key: 'day', fields: fields.notBegun },
  ),

  // Agreements and what is asked and promised
  edge('JOINED_BY', 'Agreement.parties', 'has the party', 'Actor.memberships', 'is party to', 'byDay', {
    key: 'since',
    fields: fields.party,
    validity: period,
  }),
  edge('SUCCEEDS', 'Agreement.succeeds', 'succeeds', 'Agreement.succeededBy', 'is succeeded by', 'byDay'),
  edge('MADE_BY', 'Commitment.by', 'was made by', 'Actor.commitments', 'made', 'bySource'),
  edge(
    'ADDRESSED_TO',
    'Commitment.of',
    'is addressed to',
    'Actor.commitmentsAsked',
    'was addressed by',
    'bySource',
  ),
  edge('OWED_BY', 'Commitment.owedBy', 'is owed by', 'Actor.commitmentsOwed', 'owes', 'bySource'),
  edge(
    'WOULD_REQUIRE',
    'Commitment.requirements',
    'would require',
    'Requirement.commitments',
    'would follow from',
    'bySource',
  ),
  edge(
    'COMMITMENT_ABOUT',
    'Commitment.about',
    'is about',
    'Entity.commitmentsAbout',
    'is the matter of',
    'bySource',
  ),
  edge('ANSWERED_BY', 'Commitment.responses', 'was answered by', 'Actor.responses', 'answered', 'bySource', {
    key: 'on',
    fields: fields.response,
  }),

  // Dated records
  edge(
    'STATUS_OF',
    'SupplyStatus.item',
    'is the status of',
    'Item.supplyStatuses',
    'has the status',
    'bySource',
  ),
  edge('FLOWS_FROM', 'SupplyStatus.from', 'flows from', 'Actor', 'is where it flows from:', 'bySource'),
  edge('FLOWS_TO', 'SupplyStatus.to', 'flows to', 'Actor', 'is where it flows to:', 'bySource'),
  edge('HELD_BY', 'Licence.holder', 'is held by', 'Actor.licences', 'holds', 'bySource'),
  edge(
    'FOR_IMPORTER',
    'Licence.importers',
    'is for imports by',
    'Firm.importLicences',
    'imports under',
    'bySource',
  ),
  edge('LICENSES', 'Licence.item', 'licenses', 'Item.licences', 'is licensed by', 'bySource'),
  edge(
    'LICENSED_UNDER',
    'Licence.provision',
    'is granted under',
    'Provision.licences',
    'is the ground of',
    'bySource',
  ),
  edge('STEP_BY', 'Licence.states', 'was moved on by', 'Actor', 'moved on', 'bySource', {
    key: 'on',
    fields: fields.licenceState,
  }),
  edge('REPORTED_FOR', 'Observation.reporter', 'is reported for', 'Actor', 'is reported on by', 'bySource'),
  edge('WITH_PARTNER', 'Observation.partner', 'is of trade with', 'Actor', 'is the partner in', 'bySource'),
  edge('MEASURES_ITEM', 'Observation.item', 'measures', 'Item.observations', 'is measured by', 'bySource'),
  edge(
    'MEASURES_ELEMENT',
    'Observation.element',
    'measures',
    'Element.observations',
    'is measured by',
    'bySource',
  ),
  edge(
    'OBSERVED_OF',
    'Observation.subject',
    'is a figure of',
    'Exposed.figures',
    'has the figure',
    'bySource',
  ),
  edge(
    'SUPERSEDES',
    'Observation.supersedes',
    'supersedes',
    'Observation.supersededBy',
    'is superseded by',
    'bySource',
  ),
  edge(
    'TAKEN_PART_BY',
    'Event.participants',
    'was taken part in by',
    'Actor.participations',
    'took part in',
    'bySource',
  ),
  edge('EVENT_ABOUT', 'Event.about', 'is about', 'Entity.events', 'is the matter of', 'bySource'),
  edge('CLAIM_ABOUT', 'Claim.about', 'is about', 'Entity.claims', 'is the matter of', 'bySource'),
  edge('ASSERTED_BY', 'Claim.asserters', 'is asserted by', 'Actor.assertions', 'asserts', 'bySource'),
  edge('DENIES', 'Claim.denies', 'denies', 'Claim.deniedBy', 'is denied by', 'bySource'),
  edge('DIFFER', 'Discrepancy.between', 'lies between', 'Entity.discrepancies', 'differs by', 'bySource'),
  edge('GAP_ABOUT', 'Gap.about', 'is about', 'Entity.gaps', 'has the gap', 'bySource'),
  edge('COULD_ANSWER', 'Gap.couldBeAnsweredBy', 'could be answered by', 'Actor', 'could answer', 'bySource'),
  edge('RELAYS', 'Source.relays', 'relays', 'Source.relayedBy', 'is relayed by', 'bySource'),
];
