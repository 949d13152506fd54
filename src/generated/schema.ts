import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../graph/operation.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, in the issuing authority's own calendar; there is no order within a day. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601 with milliseconds. */
  DateTime: { input: string; output: string; }
  /** A calendar day, month or year, as precise as its source: YYYY-MM-DD, YYYY-MM or YYYY. */
  PartialDate: { input: string; output: string; }
};

/** Who can issue, join, demand, promise or be targeted: a country, a firm or an organization. */
export type Actor = {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a firm or an organization. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a firm or an organization. */
export type ActorNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a firm or an organization. */
export type ActorRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Actor.memberships`. */
export type ActorMembershipsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorMembershipsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.memberships`: what the Actor is party to. */
export type ActorMembershipsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What kind of party it is. */
  readonly kind: PartyKind;
  /** The thing at the other end. */
  readonly node: Agreement;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it is party, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was party; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Actor.regulations`. */
export type ActorRegulationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorRegulationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.regulations`: what the Actor issued. */
export type ActorRegulationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Regulation;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type Agreement = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** When it began. */
  readonly establishedOn: Scalars['PartialDate']['output'];
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** What kind of arrangement it is. */
  readonly kind: AgreementKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Who is party to it on the frame's day, with the kind of party and since when; also who is said not to be (kind NOT_A_MEMBER). */
  readonly parties: AgreementPartiesConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};

/** A page of the type Agreement. */
export type AgreementConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Agreement. */
export type AgreementEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Agreement;
};

/** Which agreements are wanted: all conditions hold together. */
export type AgreementFilter = {
  /** Kinds of arrangements. */
  readonly kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

/** The kinds of arrangements. */
export type AgreementKind =
  /** A dispute before an international body. */
  | 'DISPUTE'
  /** A common initiative. */
  | 'INITIATIVE'
  /** An organization of states. */
  | 'ORGANIZATION'
  /** A regime that coordinates controls, not a treaty. */
  | 'REGIME'
  /** What a summit settled for a time. */
  | 'SUMMIT_TRUCE'
  /** A deal on supply. */
  | 'SUPPLY_DEAL';

/** An order of agreements. */
export type AgreementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AgreementOrderField;
};

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** By when it began. */
  | 'ESTABLISHED_ON'
  /** By the English name. */
  | 'NAME';

/** A page of `Agreement.parties`. */
export type AgreementPartiesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementPartiesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Agreement.parties`: what the Agreement has the party. */
export type AgreementPartiesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What kind of party it is. */
  readonly kind: PartyKind;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it is party, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was party; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** Who says something in a source. */
export type Attribution = {
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** Who, as far as it is named. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Through whom the source heard it, when it relays somebody. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** The source's own label for the voice ("a source tracking the matter"), when it gives no name. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** The kinds of voice. The first three may be quoted. */
export type AttributionKind =
  /** The curators of this graph. */
  | 'CURATOR'
  /** The legal instrument's own text. */
  | 'INSTRUMENT'
  /** A person who is named. */
  | 'NAMED_PERSON'
  /** An organization that is named. */
  | 'ORGANIZATION'
  /** The publication itself. */
  | 'PUBLICATION'
  /** An official who is not named. */
  | 'UNNAMED_OFFICIAL'
  /** Another source that is not named. */
  | 'UNNAMED_SOURCE';

/** How a control reaches a subject. */
export type Channel =
  /** The subject buys the thing. */
  | 'IMPORT'
  /** The subject needs the technology. */
  | 'KNOW_HOW'
  /** The subject sells on what contains the thing. */
  | 'REEXPORT';

/** Where a fact is written: a place in a source, in our own words, with who says so there. */
export type Citation = Node & {
  /** Who says so in the source. */
  readonly attribution: Attribution;
  /** How far the citation can be relied on. */
  readonly confidence: Confidence;
  /** Names the citation in a frame; the bare part is a hash of what it says. */
  readonly id: Scalars['ID']['output'];
  /** Whether the source was published after the day from which the fact counts as known: a public act is known from its own day, even when the copy that we hold is later. */
  readonly laterCopy: Scalars['Boolean']['output'];
  /** Where in it: paragraph, article, page, table. Null when the source is one short page. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What is said there, in our own words; null when the fact itself says it fully. */
  readonly paraphrase?: Maybe<Scalars['String']['output']>;
  /** The publication. */
  readonly source: Source;
};

/** How a value compares with a figure. */
export type Comparison =
  /** Equal or more. */
  | 'AT_LEAST'
  /** Equal or less. */
  | 'AT_MOST'
  /** Less. */
  | 'LESS_THAN'
  /** More. */
  | 'MORE_THAN';

/** How far a citation can be relied on. */
export type Confidence =
  /** Official text, a filing, two independent sources, or one established outlet on a dated public act. */
  | 'HIGH'
  /** One weak source, an address not kept, or textbook knowledge without a source of its own. */
  | 'LOW'
  /** One weaker source, or a detail that was not cross-checked. */
  | 'MEDIUM';

/** Elements by the status of the provisions that list them. */
export type ControlStatusFilter = {
  /** Statuses of which at least one has to be there. */
  readonly any: ReadonlyArray<LegalStatus>;
  /** ISO codes of the countries whose provisions count. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO code of a destination; any when left out. */
  readonly for?: InputMaybe<Scalars['String']['input']>;
};

/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type Country = Actor & Entity & Node & {
  /** The ISO 3166 code of two letters: `IN`. */
  readonly alpha2: Scalars['String']['output'];
  /** The ISO 3166 code of three letters: `IND`. */
  readonly alpha3: Scalars['String']['output'];
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The firms that have their seat in it. */
  readonly firms: CountryFirmsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Its ministries, agencies and other bodies. */
  readonly organizations: CountryOrganizationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** The sectors of its economy. */
  readonly sectors: CountrySectorsConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountrySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Country. */
export type CountryConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Country. */
export type CountryEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Country;
};

/** Which countries are wanted: all conditions hold together. */
export type CountryFilter = {
  /** ISO 3166 codes of two letters. */
  readonly alpha2?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Countries that are party to agreements. */
  readonly memberships?: InputMaybe<MembershipFilter>;
};

/** A page of `Country.firms`. */
export type CountryFirmsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryFirmsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Country.firms`: what the Country is the seat of. */
export type CountryFirmsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of countries. */
export type CountryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CountryOrderField;
};

/** What countries can be ordered by. */
export type CountryOrderField =
  /** By the ISO 3166 code of two letters. */
  | 'ALPHA2'
  /** By the English name. */
  | 'NAME';

/** A page of `Country.organizations`. */
export type CountryOrganizationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryOrganizationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Country.organizations`: what the Country has the body. */
export type CountryOrganizationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Organization;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Country.sectors`. */
export type CountrySectorsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountrySectorsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Country.sectors`: what the Country has the sector. */
export type CountrySectorsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** What a provision does. */
export type Effect =
  /** A licence is decided case by case. */
  | 'CASE_BY_CASE'
  /** The users named may not be supplied. */
  | 'CONTROL_LIST'
  /** A licence is in principle not granted. */
  | 'DENIED_IN_PRINCIPLE'
  /** No licence is needed. */
  | 'EXEMPT'
  /** Prolongs a suspension. */
  | 'EXTENDS'
  /** Export needs a licence. */
  | 'LICENCE_REQUIRED'
  /** Public buyers may not buy. */
  | 'PROCUREMENT_BAR'
  /** Export is not allowed. */
  | 'PROHIBITED'
  /** Quantities are limited. */
  | 'QUOTA'
  /** Ends other provisions. */
  | 'REPEALS'
  /** Ends other provisions and takes their place. */
  | 'REPLACES'
  /** Support is given. */
  | 'SUPPORT'
  /** Suspends other provisions. */
  | 'SUSPENDS'
  /** A goal is set. */
  | 'TARGET'
  /** The users named are watched: lighter procedures are closed to them. */
  | 'WATCH_LIST';

/** One of the 17 rare-earth elements. */
export type Element = Entity & Node & {
  /** The number of protons. */
  readonly atomicNumber: Scalars['Int']['output'];
  /** The registry number of the metal at the Chemical Abstracts Service. */
  readonly casNumber?: Maybe<Scalars['String']['output']>;
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The items that contain the element, always or at times. */
  readonly containedIn: ElementContainedInConnection;
  /** The distinct statuses, on the frame's day, of the provisions that list the element itself (not of those that control an item containing it). */
  readonly controlStatuses: ReadonlyArray<LegalStatus>;
  /** The provisions that list the element, with the control code that each gives it. Whether one is in force is its `status`. */
  readonly controls: ElementControlsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** Whether any provision that lists the element is in force on the frame's day. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The chemical symbol: `Dy`. */
  readonly symbol: Scalars['String']['output'];
};


/** One of the 17 rare-earth elements. */
export type ElementContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementControlStatusesArgs = {
  by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  for?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementInForceArgs = {
  by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  for?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of the type Element. */
export type ElementConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ElementEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Element>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of `Element.containedIn`. */
export type ElementContainedInConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ElementContainedInEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Element.containedIn`: what the Element is contained in. */
export type ElementContainedInEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The greatest share of the mass, in percent. */
  readonly massPercentMaximum?: Maybe<Scalars['Float']['output']>;
  /** The least share of the mass, in percent. */
  readonly massPercentMinimum?: Maybe<Scalars['Float']['output']>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How surely the item contains the element. */
  readonly presence: Presence;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Element.controls`. */
export type ElementControlsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ElementControlsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Element.controls`: what the Element is listed by. */
export type ElementControlsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An entry of a page of the type Element. */
export type ElementEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Element;
};

/** Which elements are wanted: all conditions hold together. */
export type ElementFilter = {
  /** Elements with a listing of one of these statuses. */
  readonly controlStatuses?: InputMaybe<ControlStatusFilter>;
  /** Elements that are, or are not, listed in force. */
  readonly inForce?: InputMaybe<InForceFilter>;
  /** Chemical symbols. */
  readonly symbol?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of elements. */
export type ElementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ElementOrderField;
};

/** What elements can be ordered by. */
export type ElementOrderField =
  /** By the atomic number. */
  | 'ATOMIC_NUMBER'
  /** By the English name. */
  | 'NAME';

/** A thing that the graph is about. Everything but a citation is one. */
export type Entity = {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** How well a statement is supported. */
export type Evidence =
  /** It is a hypothesis of the question that was asked. */
  | 'ASSUMED'
  /** It follows from what sources say, by the inference that is named. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type Exposed = {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A subject that depends on a controlled thing, and how we know. */
export type Exposure = {
  /** How the control reaches the subject. */
  readonly channel: Channel;
  /** The element or item in the provision's own words; null when the subject itself is the target. */
  readonly controlled?: Maybe<Entity>;
  /** The controlled element, or the one on whose account the item is controlled; null for equipment and technology. */
  readonly element?: Maybe<Element>;
  /** STATED when every hop is stated by a source, otherwise what the weakest hop is. */
  readonly evidence: Evidence;
  /** What the subject buys or makes, nearest to it. */
  readonly item?: Maybe<Item>;
  /** Whether no earlier provision of the same country had listed or controlled the thing. */
  readonly newlyControlled: Scalars['Boolean']['output'];
  /** From the subject to the provision: the best-evidenced way, then the shortest. */
  readonly path: Path;
  /** The provision that controls. */
  readonly provision: Provision;
  /** The provision's status for the subject's country on the frame's day. */
  readonly status: LegalStatus;
  /** Who depends. */
  readonly subject: Exposed;
  /** The hop that the row can least rely on. */
  readonly weakestHop: Hop;
};

/** A page of exposures. An empty page is no proof of no exposure: see `leftOut`. */
export type ExposureConnection = {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExposureEdge>;
  /** How many rows match everything but `status`, by status: an empty list must never look like no exposure. */
  readonly leftOut: ReadonlyArray<StatusCount>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Exposure>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of exposures. */
export type ExposureEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Exposure;
};

/** Which exposures are wanted: all conditions hold together. */
export type ExposureFilter = {
  /** Channels through which the exposure runs. */
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  /** ISO codes of the controlling countries. */
  readonly controlledBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes of the countries of the exposed. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Symbols of the elements that are controlled, or on whose account an item is. */
  readonly elements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Provisions announced on or after this day. */
  readonly newSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only things that no earlier provision of the same country had listed or controlled. */
  readonly newlyControlledOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the regulations whose provisions control. */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sectors that are exposed. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statuses of the provision on the frame's day; rows of other statuses are counted in `leftOut`. */
  readonly status?: InputMaybe<ReadonlyArray<LegalStatus>>;
};

/** A company. */
export type Firm = Actor & Entity & Exposed & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Where it has its seat; null when that was not found. */
  readonly headquarters?: Maybe<Country>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** The sectors in which it is active. */
  readonly sectors: FirmSectorsConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A company. */
export type FirmMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** A company. */
export type FirmNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A company. */
export type FirmRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Firm. */
export type FirmConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Firm. */
export type FirmEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Firm;
};

/** Which firms are wanted: all conditions hold together. */
export type FirmFilter = {
  /** ISO codes of the countries of the seats. */
  readonly headquarters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of firms. */
export type FirmOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: FirmOrderField;
};

/** What firms can be ordered by. */
export type FirmOrderField =
  /** By the English name. */
  | 'NAME';

/** A page of `Firm.sectors`. */
export type FirmSectorsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmSectorsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Firm.sectors`: what the Firm is active in. */
export type FirmSectorsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** The frame that an answer is given in: the day asked about and what had been published by when. */
export type Frame = {
  /** The day that the question is about. */
  readonly at: Scalars['Date']['output'];
  /** Only what had become known by this day counts. */
  readonly knownAt: Scalars['Date']['output'];
  /** The release of the data that the answer is drawn from. */
  readonly release: Scalars['ID']['output'];
  /** What `Node.id` carries after `@` in this frame; null in the default frame. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** One relationship on a way, read in the direction of the way. */
export type Hop = {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The confidence of its best citation; null when it cites nothing. */
  readonly confidence?: Maybe<Confidence>;
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** Where the hop starts. */
  readonly from: Entity;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What a reader has to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the hop ends. */
  readonly to: Entity;
  /** What connects the two, as a verb: "uses", "is controlled by". */
  readonly verb: Scalars['String']['output'];
};

/** Elements by whether they are listed in force. */
export type InForceFilter = {
  /** ISO codes of the countries whose provisions count. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO code of a destination; any when left out. */
  readonly for?: InputMaybe<Scalars['String']['input']>;
  /** True for the elements in force, false for the others. */
  readonly is?: Scalars['Boolean']['input'];
};

/** The kinds of inference that the graph makes. */
export type Inference =
  /** A source's mention of an act is taken to mean this instrument. */
  | 'ACT_IDENTIFIED'
  /** It is computed from cited figures; the note gives the formula. */
  | 'CALCULATED'
  /** What is said in general, or of the world, is taken to hold for the country's own. */
  | 'GENERAL_TO_COUNTRY'
  /** What is said of a kind is taken to hold for a thing of that kind, at times if not always. */
  | 'KIND_OF'
  /** A source's term is taken to mean this thing (which magnets the "heavy" ones are). */
  | 'TERM_IDENTIFIED';

/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type Item = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The items that it becomes part of. */
  readonly componentOf: ItemComponentOfConnection;
  /** The elements in it, with how surely and how much. */
  readonly contains: ItemContainsConnection;
  /** The provisions that control the item, with the control code that each gives it. Whether one is in force is its `status`. */
  readonly controls: ItemControlsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: ItemKind;
  /** The broader items that it is a kind of. */
  readonly kindOf: ItemKindOfConnection;
  /** The narrower items that are kinds of it. */
  readonly kinds: ItemKindsConnection;
  /** The sectors that make it. */
  readonly madeBy: ItemMadeByConnection;
  /** The items that become part of it. */
  readonly madeOf: ItemMadeOfConnection;
  /** The equipment, reagents and technology that its making needs. */
  readonly madeWith: ItemMadeWithConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The items whose making needs it. */
  readonly neededFor: ItemNeededForConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The sectors that buy it. */
  readonly usedBy: ItemUsedByConnection;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemKindOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemKindsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemMadeByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemMadeOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemMadeWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemNeededForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Item.componentOf`. */
export type ItemComponentOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemComponentOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.componentOf`: what the Item becomes part of. */
export type ItemComponentOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the type Item. */
export type ItemConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of `Item.contains`. */
export type ItemContainsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemContainsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Element>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.contains`: what the Item contains. */
export type ItemContainsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The greatest share of the mass, in percent. */
  readonly massPercentMaximum?: Maybe<Scalars['Float']['output']>;
  /** The least share of the mass, in percent. */
  readonly massPercentMinimum?: Maybe<Scalars['Float']['output']>;
  /** The thing at the other end. */
  readonly node: Element;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How surely the item contains the element. */
  readonly presence: Presence;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.controls`. */
export type ItemControlsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemControlsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.controls`: what the Item is controlled by. */
export type ItemControlsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The element on whose account the item is controlled; null for equipment and technology. */
  readonly onAccountOf?: Maybe<Element>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An entry of a page of the type Item. */
export type ItemEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Item;
};

/** Which items are wanted: all conditions hold together. */
export type ItemFilter = {
  /** Kinds of items. */
  readonly kind?: InputMaybe<ReadonlyArray<ItemKind>>;
};

/** The kinds of items. */
export type ItemKind =
  /** An alloy. */
  | 'ALLOY'
  /** A part that goes into other goods: a motor, a generator, a sensor. */
  | 'COMPONENT'
  /** Another compound, or a mixture with one. */
  | 'COMPOUND'
  /** A machine or a part of one. */
  | 'EQUIPMENT'
  /** A permanent magnet or magnet material. */
  | 'MAGNET'
  /** Another worked material: crystal, fibre, phosphor, ceramic. */
  | 'MATERIAL'
  /** A metal. */
  | 'METAL'
  /** Ore, or a concentrate of it. */
  | 'ORE'
  /** An oxide or a mixture of oxides. */
  | 'OXIDE'
  /** A finished good. */
  | 'PRODUCT'
  /** An auxiliary material that is used up in processing. */
  | 'REAGENT'
  /** A sputtering target. */
  | 'TARGET'
  /** Knowledge and its carriers: processes, drawings, parameters, data. */
  | 'TECHNOLOGY';

/** A page of `Item.kindOf`. */
export type ItemKindOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemKindOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.kindOf`: what the Item is a kind of. */
export type ItemKindOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.kinds`. */
export type ItemKindsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemKindsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.kinds`: what the Item has the kind. */
export type ItemKindsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.madeBy`. */
export type ItemMadeByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemMadeByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.madeBy`: what the Item is made by. */
export type ItemMadeByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.madeOf`. */
export type ItemMadeOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemMadeOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.madeOf`: what the Item is made of. */
export type ItemMadeOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.madeWith`. */
export type ItemMadeWithConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemMadeWithEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.madeWith`: what the Item is made with. */
export type ItemMadeWithEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.neededFor`. */
export type ItemNeededForConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemNeededForEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.neededFor`: what the Item is needed for making. */
export type ItemNeededForEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of items. */
export type ItemOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ItemOrderField;
};

/** What items can be ordered by. */
export type ItemOrderField =
  /** By the English name. */
  | 'NAME';

/** A page of `Item.usedBy`. */
export type ItemUsedByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemUsedByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.usedBy`: what the Item is used by. */
export type ItemUsedByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the sector uses it for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** The languages that names are kept in. */
export type Lang =
  /** English. */
  | 'EN'
  /** Hindi, in Devanagari. */
  | 'HI'
  /** Chinese, in simplified characters. */
  | 'ZH';

/** Where a provision stands on a day. */
export type LegalStatus =
  /** Issued, not yet in effect. */
  | 'ANNOUNCED'
  /** Past its own last day. */
  | 'EXPIRED'
  /** In effect. */
  | 'IN_FORCE'
  /** Ended by another instrument. */
  | 'REPEALED'
  /** Kept from having effect by a suspension. */
  | 'SUSPENDED'
  /** No known instrument says where it stands: never to be read as in force. */
  | 'UNCONFIRMED';

/** Who is party to agreements on the frame's day. */
export type MembershipFilter = {
  /** Ids of agreements: party to every one of them. */
  readonly allOf: ReadonlyArray<Scalars['ID']['input']>;
  /** Only parties of this kind; any kind but NOT_A_MEMBER when left out. */
  readonly kind?: InputMaybe<PartyKind>;
};

/** A name in a language. */
export type Name = {
  /** The language of the name. */
  readonly lang: Lang;
  /** The name itself. */
  readonly text: Scalars['String']['output'];
};

/** A thing with an identity that can be fetched again by `Query.node`. */
export type Node = {
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
};

/** Who owes a requirement. */
export type Obligor =
  /** Who uses the thing in the end. */
  | 'END_USER'
  /** Who exports from the territory of the issuer. */
  | 'EXPORTER'
  /** An organization or person outside the territory of the issuer who exports or passes on. */
  | 'FOREIGN_EXPORTER'
  /** Who imports. */
  | 'IMPORTER'
  /** Who brokers, carries, finances or otherwise serves a deal. */
  | 'INTERMEDIARY';

/** How the direction of an order runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A body that is not a company: a ministry, a customs service, an industry body. */
export type Organization = Actor & Entity & Exposed & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country whose body it is; null for an international one. */
  readonly country?: Maybe<Country>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What kind of body it is. */
  readonly role: OrganizationRole;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Organization. */
export type OrganizationConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Organization. */
export type OrganizationEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Organization;
};

/** Which organizations are wanted: all conditions hold together. */
export type OrganizationFilter = {
  /** ISO codes of countries. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of bodies. */
  readonly role?: InputMaybe<ReadonlyArray<OrganizationRole>>;
};

/** An order of organizations. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** By the English name. */
  | 'NAME';

/** The kinds of bodies. */
export type OrganizationRole =
  /** Another public agency, or a public research body. */
  | 'AGENCY'
  /** An armed group that controls an area; never a regulator. */
  | 'ARMED_GROUP'
  /** A customs service. */
  | 'CUSTOMS'
  /** An embassy or consulate. */
  | 'EMBASSY'
  /** A cabinet or its head. */
  | 'GOVERNMENT'
  /** An association of firms. */
  | 'INDUSTRY_BODY'
  /** A body that makes laws. */
  | 'LEGISLATURE'
  /** A ministry. */
  | 'MINISTRY'
  /** A university. */
  | 'UNIVERSITY';

/** Where a page of a connection stands. Paging runs forward only. */
export type PageInfo = {
  /** The cursor of the last entry of the page, to be given as `after` for the next; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, so that others stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The kinds of parties. */
export type PartyKind =
  /** A full member or participating state. */
  | 'MEMBER'
  /** Explicitly not a member, as a source says. */
  | 'NOT_A_MEMBER'
  /** An observer. */
  | 'OBSERVER'
  /** A partner without a member's rights. */
  | 'PARTNER'
  /** A party to a deal or dispute. */
  | 'PARTY';

/** A way through the graph. */
export type Path = {
  /** The hops in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** The way as one sentence; an inferred hop is marked with †. */
  readonly sentence: Scalars['String']['output'];
};

/** How surely an item contains an element. */
export type Presence =
  /** Every example of it does, or it would be another thing. */
  | 'ALWAYS'
  /** No example does, or it would be another thing. */
  | 'NEVER'
  /** Some examples do and some do not. */
  | 'SOMETIMES';

/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type Provision = Entity & Node & {
  /** The acts of other instruments on it. */
  readonly actedOnBy: ProvisionActedOnByConnection;
  /** For acts (SUSPENDS, EXTENDS, REPEALS, REPLACES): the provisions that it acts on. */
  readonly actsOn: ProvisionActsOnConnection;
  /** The day on which its regulation was made public; the last day that an imprecise date allows. */
  readonly announcedOn: Scalars['Date']['output'];
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The items that it controls, with the control code of each. */
  readonly controls: ProvisionControlsConnection;
  /** What it does. */
  readonly effect: Effect;
  /** The day from which it applies by its own words; null when that is not known. */
  readonly effectiveOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it applies by its own words; null when it sets none. */
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it applied on any day up to the frame's day; null when that cannot be known. */
  readonly everApplied?: Maybe<Scalars['Boolean']['output']>;
  /** The destinations or users that it leaves out. */
  readonly exclusions: ReadonlyArray<Actor>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the instrument: article, item, limb. Null when it is the whole of it. */
  readonly limb?: Maybe<Scalars['String']['output']>;
  /** The elements that it lists, with the control code of each. */
  readonly lists: ProvisionListsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The sources that say of a day that it had not begun to apply, where it sets no effective day itself. */
  readonly notInForceAsOf: ProvisionNotInForceAsOfConnection;
  /** Whose conduct it reaches. */
  readonly reach: Reach;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instrument that it is part of. */
  readonly regulation: Regulation;
  /** What it requires. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** Its status on the frame's day. Null when it does not reach the destination (`statusReason` DOES_NOT_APPLY), or when no destination is given and its destinations differ (TARGETS_DIFFER: see `statuses`). */
  readonly status?: Maybe<LegalStatus>;
  /** The status and what it rests on, as a sentence. */
  readonly statusNote: Scalars['String']['output'];
  /** The rule that the status rests on. */
  readonly statusReason: StatusReason;
  /** The distinct statuses over all its destinations on the frame's day. */
  readonly statuses: ReadonlyArray<LegalStatus>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The destinations or users that it is aimed at; empty when it is aimed at all. */
  readonly targets: ReadonlyArray<Actor>;
  /** The figures that decide whether it applies. */
  readonly thresholds: ReadonlyArray<Threshold>;
  /** All its statuses from the day of issue on, in order and without gaps, each day judged by what had been issued by that day. */
  readonly timeline: ReadonlyArray<StatusInterval>;
  /** For SUSPENDS and EXTENDS: the last suspended day. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionActedOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionActsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionNotInForceAsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionStatusArgs = {
  for?: InputMaybe<Scalars['String']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionStatusNoteArgs = {
  for?: InputMaybe<Scalars['String']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionStatusReasonArgs = {
  for?: InputMaybe<Scalars['String']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionTimelineArgs = {
  for?: InputMaybe<Scalars['String']['input']>;
};

/** A page of `Provision.actedOnBy`. */
export type ProvisionActedOnByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionActedOnByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.actedOnBy`: what the Provision is acted on by. */
export type ProvisionActedOnByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Provision.actsOn`. */
export type ProvisionActsOnConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionActsOnEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.actsOn`: what the Provision acts on. */
export type ProvisionActsOnEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the type Provision. */
export type ProvisionConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of `Provision.controls`. */
export type ProvisionControlsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionControlsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.controls`: what the Provision controls. */
export type ProvisionControlsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The element on whose account the item is controlled; null for equipment and technology. */
  readonly onAccountOf?: Maybe<Element>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An entry of a page of the type Provision. */
export type ProvisionEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Provision;
};

/** Which provisions are wanted: all conditions hold together. */
export type ProvisionFilter = {
  /** What provisions do. */
  readonly effect?: InputMaybe<ReadonlyArray<Effect>>;
  /** Ids of regulations. */
  readonly regulation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses on the frame's day, for any destination. */
  readonly status?: InputMaybe<ReadonlyArray<LegalStatus>>;
};

/** A page of `Provision.lists`. */
export type ProvisionListsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionListsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Element>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.lists`: what the Provision lists. */
export type ProvisionListsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Element;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Provision.notInForceAsOf`. */
export type ProvisionNotInForceAsOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionNotInForceAsOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.notInForceAsOf`: what the Provision had not begun to apply, says. */
export type ProvisionNotInForceAsOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The day on which it had not begun to apply. */
  readonly day: Scalars['Date']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Source;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of provisions. */
export type ProvisionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProvisionOrderField;
};

/** What provisions can be ordered by. */
export type ProvisionOrderField =
  /** By the English name. */
  | 'NAME';

/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type Query = {
  /** One agreement. Null when none is visible in this frame. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements that are visible in this frame. */
  readonly agreements: AgreementConnection;
  /** The same questions in another frame. A part that is left out is taken from the enclosing frame, an explicit null resets it. `knownAt` alone sets `at` to that day where no enclosing frame gives one. Frames nest at most 3 deep. Errors: BAD_USER_INPUT when `knownAt` lies in the future. */
  readonly asOf: View;
  /** All countries that are visible in this frame. */
  readonly countries: CountryConnection;
  /** One country. Null when none is visible in this frame. */
  readonly country?: Maybe<Country>;
  /** One element. Null when none is visible in this frame. */
  readonly element?: Maybe<Element>;
  /** All elements that are visible in this frame. */
  readonly elements: ElementConnection;
  /** An entity by id; a token on the id is ignored. Null when it is not visible in this frame. */
  readonly entity?: Maybe<Entity>;
  /** Who depends on what is controlled: a row for each subject, controlled thing, element and provision, with the path that connects them, its citations and its weakest hop. Stated rows come before inferred ones, shorter paths first. */
  readonly exposures: ExposureConnection;
  /** One firm. Null when none is visible in this frame. */
  readonly firm?: Maybe<Firm>;
  /** All firms that are visible in this frame. */
  readonly firms: FirmConnection;
  /** The frame that this part of the answer is given in. */
  readonly frame: Frame;
  /** One item. Null when none is visible in this frame. */
  readonly item?: Maybe<Item>;
  /** All items that are visible in this frame. */
  readonly items: ItemConnection;
  /** A thing by its `Node.id`. An id with a token answers in the token's frame, one without in this frame. Null when nothing with that id is visible there. */
  readonly node?: Maybe<Node>;
  /** Several things by `Node.id`, in the order asked for, null for each that is not visible. At most 100. Errors: BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organization. Null when none is visible in this frame. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that are visible in this frame. */
  readonly organizations: OrganizationConnection;
  /** One provision. Null when none is visible in this frame. */
  readonly provision?: Maybe<Provision>;
  /** All provisions that are visible in this frame. */
  readonly provisions: ProvisionConnection;
  /** One regulation. Null when none is visible in this frame. */
  readonly regulation?: Maybe<Regulation>;
  /** All regulations that are visible in this frame. */
  readonly regulations: RegulationConnection;
  /** The release of the data that answers are drawn from. */
  readonly release: Release;
  /** One requirement. Null when none is visible in this frame. */
  readonly requirement?: Maybe<Requirement>;
  /** All requirements that are visible in this frame. */
  readonly requirements: RequirementConnection;
  /** One sector. Null when none is visible in this frame. */
  readonly sector?: Maybe<Sector>;
  /** All sectors that are visible in this frame. */
  readonly sectors: SectorConnection;
  /** One source. Null when none is visible in this frame. */
  readonly source?: Maybe<Source>;
  /** All sources that are visible in this frame. */
  readonly sources: SourceConnection;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
  where?: InputMaybe<AgreementFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryAsOfArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CountryOrder>;
  where?: InputMaybe<CountryFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryElementArgs = {
  symbol: Scalars['String']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
  where?: InputMaybe<ElementFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryFirmArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FirmOrder>;
  where?: InputMaybe<FirmFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ItemOrder>;
  where?: InputMaybe<ItemFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
  where?: InputMaybe<ProvisionFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryRegulationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RegulationOrder>;
  where?: InputMaybe<RegulationFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequirementOrder>;
  where?: InputMaybe<RequirementFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySectorArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SectorOrder>;
  where?: InputMaybe<SectorFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};

/** Whose conduct a provision reaches. */
export type Reach =
  /** Exports from the territory of the issuer, and what its own nationals do. */
  | 'DOMESTIC'
  /** What others do abroad. */
  | 'EXTRATERRITORIAL';

/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type Regulation = Entity & Exposed & Node & {
  /** The instruments that rest on it. */
  readonly basisFor: RegulationBasisForConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was issued or adopted. */
  readonly issuedOn: Scalars['PartialDate']['output'];
  /** Who issued it. */
  readonly issuers: ReadonlyArray<Actor>;
  /** What kind of instrument it is. */
  readonly kind: RegulationKind;
  /** The instruments that it rests on by its own words. */
  readonly legalBasis: ReadonlyArray<Regulation>;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Its number with the issuer, without the year. Numbers repeat from year to year and between issuers. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its provisions: the limbs that have a legal status. */
  readonly provisions: RegulationProvisionsConnection;
  /** The day on which it was made public, where that is another day than `issuedOn`. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The distinct statuses of its provisions on the frame's day. */
  readonly statuses: ReadonlyArray<LegalStatus>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationBasisForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Regulation.basisFor`. */
export type RegulationBasisForConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegulationBasisForEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Regulation.basisFor`: what the Regulation is the basis for. */
export type RegulationBasisForEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Regulation;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the type Regulation. */
export type RegulationConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegulationEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Regulation. */
export type RegulationEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Regulation;
};

/** Which regulations are wanted: all conditions hold together. */
export type RegulationFilter = {
  /** Ids of actors: issued by one of them. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ISO codes: issued by the country or one of its bodies. */
  readonly jurisdiction?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of instruments. */
  readonly kind?: InputMaybe<ReadonlyArray<RegulationKind>>;
  /** With a provision of one of these statuses on the frame's day. */
  readonly statuses?: InputMaybe<ReadonlyArray<LegalStatus>>;
};

/** The kinds of instruments. */
export type RegulationKind =
  /** An announcement that puts things under control. */
  | 'CONTROL_ANNOUNCEMENT'
  /** A law, or a regulation with the force of one. */
  | 'LAW'
  /** A listing of persons. */
  | 'LISTING'
  /** A programme of support. */
  | 'SCHEME'
  /** An unnumbered public statement. */
  | 'STATEMENT'
  /** An announcement that suspends others. */
  | 'SUSPENSION';

/** An order of regulations. */
export type RegulationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RegulationOrderField;
};

/** What regulations can be ordered by. */
export type RegulationOrderField =
  /** By the day of issue. */
  | 'ISSUED_ON'
  /** By the English name. */
  | 'NAME';

/** A page of `Regulation.provisions`. */
export type RegulationProvisionsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegulationProvisionsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Regulation.provisions`: what the Regulation has the provision. */
export type RegulationProvisionsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A relationship in the graph, with when it holds and who says so. */
export type RelationshipEdge = {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Entity;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** One state of the data. Between two loads the graph does not change. */
export type Release = {
  /** A hash of the whole content: equal content, equal id. */
  readonly id: Scalars['ID']['output'];
  /** When the content was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** How many entities it holds. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many relationships it holds, citations not counted. */
  readonly relationshipCount: Scalars['Int']['output'];
  /** How many sources it draws on. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** Something that an exporter or importer has to do. */
export type Requirement = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** What kind of duty it is. */
  readonly kind: RequirementKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Who owes it. */
  readonly owedBy: ReadonlyArray<Obligor>;
  /** To whom it is owed. */
  readonly owedTo: ReadonlyArray<Actor>;
  /** The provisions that require it. */
  readonly provisions: RequirementProvisionsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Something that an exporter or importer has to do. */
export type RequirementProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Requirement. */
export type RequirementConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Requirement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Requirement. */
export type RequirementEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Requirement;
};

/** Which requirements are wanted: all conditions hold together. */
export type RequirementFilter = {
  /** Kinds of duties. */
  readonly kind?: InputMaybe<ReadonlyArray<RequirementKind>>;
};

/** The kinds of duties. */
export type RequirementKind =
  /** To hand the next holder a notice of compliance. */
  | 'COMPLIANCE_NOTICE'
  /** To declare something at customs. */
  | 'CUSTOMS_DECLARATION'
  /** To use the thing at home only. */
  | 'DOMESTIC_USE_ONLY'
  /** To furnish a certificate of end user and end use. */
  | 'END_USER_CERTIFICATE'
  /** To have an export licence. */
  | 'LICENCE'
  /** Not to pass the thing on to other countries. */
  | 'NO_RE_EXPORT'
  /** Not to support a breach. */
  | 'NO_SUPPORT'
  /** To report to the authority. */
  | 'REPORT';

/** An order of requirements. */
export type RequirementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RequirementOrderField;
};

/** What requirements can be ordered by. */
export type RequirementOrderField =
  /** By the English name. */
  | 'NAME';

/** A page of `Requirement.provisions`. */
export type RequirementProvisionsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RequirementProvisionsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Requirement.provisions`: what the Requirement is required by. */
export type RequirementProvisionsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Provision;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A part of the economy, of the world or of one country. */
export type Sector = Entity & Exposed & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country whose sector it is; null for a sector taken worldwide. */
  readonly country?: Maybe<Country>;
  /** Who in this sector depends on what: the rows of `Query.exposures` whose subject is this sector. */
  readonly exposures: ExposureConnection;
  /** The firms that are active in it. */
  readonly firms: SectorFirmsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The items that it makes itself. */
  readonly makes: SectorMakesConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The broader sectors, or the worldwide one, that it is part of. */
  readonly partOf: SectorPartOfConnection;
  /** The narrower sectors that are part of it. */
  readonly parts: SectorPartsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The items that it buys, with what for. */
  readonly uses: SectorUsesConnection;
};


/** A part of the economy, of the world or of one country. */
export type SectorExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** A part of the economy, of the world or of one country. */
export type SectorFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorMakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A part of the economy, of the world or of one country. */
export type SectorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Sector. */
export type SectorConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Sector. */
export type SectorEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Sector;
};

/** Which sectors are wanted: all conditions hold together. */
export type SectorFilter = {
  /** ISO codes of the countries whose sectors are wanted. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of `Sector.firms`. */
export type SectorFirmsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorFirmsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Sector.firms`: what the Sector has the firm. */
export type SectorFirmsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Sector.makes`. */
export type SectorMakesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorMakesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Sector.makes`: what the Sector makes. */
export type SectorMakesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of sectors. */
export type SectorOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SectorOrderField;
};

/** What sectors can be ordered by. */
export type SectorOrderField =
  /** By the English name. */
  | 'NAME';

/** A page of `Sector.partOf`. */
export type SectorPartOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorPartOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Sector.partOf`: what the Sector is part of. */
export type SectorPartOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Sector.parts`. */
export type SectorPartsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorPartsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Sector.parts`: what the Sector has the part. */
export type SectorPartsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Sector.uses`. */
export type SectorUsesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SectorUsesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Sector.uses`: what the Sector uses. */
export type SectorUsesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the sector uses it for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A publication that facts are cited from. */
export type Source = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The day from which what only it supports counts as known: the last day that its date allows, but not after it was read; earlier when it relays an earlier source that is held. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** When it was published, as precisely as is known. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The sources that repeat it. */
  readonly relayedBy: SourceRelayedByConnection;
  /** The sources that it repeats. */
  readonly relays: ReadonlyArray<Source>;
  /** When it was read for this graph. */
  readonly retrievedOn: Scalars['Date']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title, or a short description in square brackets where it shows none. */
  readonly title: Scalars['String']['output'];
  /** The publisher's own address of it; null when only a copy was at hand. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A publication that facts are cited from. */
export type SourceNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A publication that facts are cited from. */
export type SourceRelayedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type Source. */
export type SourceConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Source. */
export type SourceEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Source;
};

/** Which sources are wanted: all conditions hold together. */
export type SourceFilter = {
  /** Publishers, by their exact names. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of sources. */
export type SourceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** By the English name. */
  | 'NAME'
  /** By the day of publication. */
  | 'PUBLISHED_ON';

/** A page of `Source.relayedBy`. */
export type SourceRelayedByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceRelayedByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Source.relayedBy`: what the Source is relayed by. */
export type SourceRelayedByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; all of them where none was, as with facts of nature and with acts that we hold in later copies. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Source;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** How many rows have a status. */
export type StatusCount = {
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The status for the subject's country on the frame's day. */
  readonly status: LegalStatus;
};

/** A span of days on which a provision's status does not change. */
export type StatusInterval = {
  /** The instruments that bring it about. */
  readonly because: ReadonlyArray<Regulation>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The rule that it rests on. */
  readonly reason: StatusReason;
  /** The status; null when it differs between destinations (TARGETS_DIFFER). */
  readonly status?: Maybe<LegalStatus>;
  /** The last day; null when no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The rule that a status rests on. */
export type StatusReason =
  /** It does not reach the destination; there is no status. */
  | 'DOES_NOT_APPLY'
  /** Its effective day has come and nothing stands against it. */
  | 'EFFECTIVE'
  /** It is not known from when it applies. */
  | 'EFFECTIVE_DATE_UNKNOWN'
  /** Its own last day is past. */
  | 'END_DATE_PASSED'
  /** The day lies inside the span of a date that is known only by month or year. */
  | 'IMPRECISE_DATE'
  /** Its effective day lies ahead. */
  | 'NOT_YET_EFFECTIVE'
  /** An instrument repealed or replaced it. */
  | 'REPEALED'
  /** It is repealed by an instrument whose own status is not confirmed. */
  | 'REPEAL_UNCONFIRMED'
  /** An instrument suspends it. */
  | 'SUSPENDED'
  /** A suspension reached its last day and no known instrument says what follows. */
  | 'SUSPENSION_ENDED'
  /** It is suspended by an instrument whose own status is not confirmed. */
  | 'SUSPENSION_UNCONFIRMED'
  /** Its status differs between destinations; there is no single one. */
  | 'TARGETS_DIFFER';

/** A figure that decides whether a provision applies. */
export type Threshold = {
  /** How the measured value has to compare. */
  readonly comparison: Comparison;
  /** What is measured: "share of the value of the item". */
  readonly measure: Scalars['String']['output'];
  /** The unit of the figure: "%", "nm", "layers", "working days". */
  readonly unit: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** The graph seen in another frame: exactly the fields of `Query`. */
export type View = {
  /** One agreement. Null when none is visible in this frame. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements that are visible in this frame. */
  readonly agreements: AgreementConnection;
  /** The same questions in another frame. A part that is left out is taken from the enclosing frame, an explicit null resets it. `knownAt` alone sets `at` to that day where no enclosing frame gives one. Frames nest at most 3 deep. Errors: BAD_USER_INPUT when `knownAt` lies in the future. */
  readonly asOf: View;
  /** All countries that are visible in this frame. */
  readonly countries: CountryConnection;
  /** One country. Null when none is visible in this frame. */
  readonly country?: Maybe<Country>;
  /** One element. Null when none is visible in this frame. */
  readonly element?: Maybe<Element>;
  /** All elements that are visible in this frame. */
  readonly elements: ElementConnection;
  /** An entity by id; a token on the id is ignored. Null when it is not visible in this frame. */
  readonly entity?: Maybe<Entity>;
  /** Who depends on what is controlled: a row for each subject, controlled thing, element and provision, with the path that connects them, its citations and its weakest hop. Stated rows come before inferred ones, shorter paths first. */
  readonly exposures: ExposureConnection;
  /** One firm. Null when none is visible in this frame. */
  readonly firm?: Maybe<Firm>;
  /** All firms that are visible in this frame. */
  readonly firms: FirmConnection;
  /** The frame that this part of the answer is given in. */
  readonly frame: Frame;
  /** One item. Null when none is visible in this frame. */
  readonly item?: Maybe<Item>;
  /** All items that are visible in this frame. */
  readonly items: ItemConnection;
  /** A thing by its `Node.id`. An id with a token answers in the token's frame, one without in this frame. Null when nothing with that id is visible there. */
  readonly node?: Maybe<Node>;
  /** Several things by `Node.id`, in the order asked for, null for each that is not visible. At most 100. Errors: BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organization. Null when none is visible in this frame. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that are visible in this frame. */
  readonly organizations: OrganizationConnection;
  /** One provision. Null when none is visible in this frame. */
  readonly provision?: Maybe<Provision>;
  /** All provisions that are visible in this frame. */
  readonly provisions: ProvisionConnection;
  /** One regulation. Null when none is visible in this frame. */
  readonly regulation?: Maybe<Regulation>;
  /** All regulations that are visible in this frame. */
  readonly regulations: RegulationConnection;
  /** The release of the data that answers are drawn from. */
  readonly release: Release;
  /** One requirement. Null when none is visible in this frame. */
  readonly requirement?: Maybe<Requirement>;
  /** All requirements that are visible in this frame. */
  readonly requirements: RequirementConnection;
  /** One sector. Null when none is visible in this frame. */
  readonly sector?: Maybe<Sector>;
  /** All sectors that are visible in this frame. */
  readonly sectors: SectorConnection;
  /** One source. Null when none is visible in this frame. */
  readonly source?: Maybe<Source>;
  /** All sources that are visible in this frame. */
  readonly sources: SourceConnection;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
  where?: InputMaybe<AgreementFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewAsOfArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CountryOrder>;
  where?: InputMaybe<CountryFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCountryArgs = {
  code: Scalars['String']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewElementArgs = {
  symbol: Scalars['String']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewElementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ElementOrder>;
  where?: InputMaybe<ElementFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewFirmArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FirmOrder>;
  where?: InputMaybe<FirmFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewItemArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ItemOrder>;
  where?: InputMaybe<ItemFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewProvisionArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
  where?: InputMaybe<ProvisionFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewRegulationArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RegulationOrder>;
  where?: InputMaybe<RegulationFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequirementOrder>;
  where?: InputMaybe<RequirementFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSectorArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SectorOrder>;
  where?: InputMaybe<SectorFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSourceArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'citations' | 'firms' | 'memberships' | 'organizations' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, firms: _RefType['CountryFirmsConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, headquarters?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
  ;
  Entity:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'parties'> & { citations: ReadonlyArray<_RefType['Citation']>, parties: _RefType['AgreementPartiesConnection'] }, 'parties' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'citations' | 'firms' | 'memberships' | 'organizations' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, firms: _RefType['CountryFirmsConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'containedIn' | 'controls'> & { citations: ReadonlyArray<_RefType['Citation']>, containedIn: _RefType['ElementContainedInConnection'], controls: _RefType['ElementControlsConnection'] }, 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, headquarters?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'componentOf' | 'contains' | 'controls' | 'kindOf' | 'kinds' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'usedBy'> & { citations: ReadonlyArray<_RefType['Citation']>, componentOf: _RefType['ItemComponentOfConnection'], contains: _RefType['ItemContainsConnection'], controls: _RefType['ItemControlsConnection'], kindOf: _RefType['ItemKindOfConnection'], kinds: _RefType['ItemKindsConnection'], madeBy: _RefType['ItemMadeByConnection'], madeOf: _RefType['ItemMadeOfConnection'], madeWith: _RefType['ItemMadeWithConnection'], neededFor: _RefType['ItemNeededForConnection'], usedBy: _RefType['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'controls' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'controls' | 'exclusions' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'targets' | 'timeline'> & { actedOnBy: _RefType['ProvisionActedOnByConnection'], actsOn: _RefType['ProvisionActsOnConnection'], citations: ReadonlyArray<_RefType['Citation']>, controls: _RefType['ProvisionControlsConnection'], exclusions: ReadonlyArray<_RefType['Actor']>, lists: _RefType['ProvisionListsConnection'], notInForceAsOf: _RefType['ProvisionNotInForceAsOfConnection'], regulation: _RefType['Regulation'], requirements: ReadonlyArray<_RefType['Requirement']>, targets: ReadonlyArray<_RefType['Actor']>, timeline: ReadonlyArray<_RefType['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'basisFor' | 'citations' | 'issuers' | 'legalBasis' | 'provisions'> & { basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, owedTo: ReadonlyArray<_RefType['Actor']>, provisions: _RefType['RequirementProvisionsConnection'] }, 'owedTo' | 'provisions' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'country' | 'exposures' | 'firms' | 'makes' | 'partOf' | 'parts' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, exposures: _RefType['ExposureConnection'], firms: _RefType['SectorFirmsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'exposures' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'relayedBy' | 'relays'> & { citations: ReadonlyArray<_RefType['Citation']>, relayedBy: _RefType['SourceRelayedByConnection'], relays: ReadonlyArray<_RefType['Source']> }, 'relays' | 'relayedBy' | 'id' | 'ref' | 'name' | 'citations'>> )
  ;
  Exposed:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, headquarters?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'basisFor' | 'citations' | 'issuers' | 'legalBasis' | 'provisions'> & { basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'country' | 'exposures' | 'firms' | 'makes' | 'partOf' | 'parts' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, exposures: _RefType['ExposureConnection'], firms: _RefType['SectorFirmsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'exposures' | 'id' | 'ref' | 'name' | 'citations'>> )
  ;
  Node:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'parties'> & { citations: ReadonlyArray<_RefType['Citation']>, parties: _RefType['AgreementPartiesConnection'] }, 'parties' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'source'> & { source: _RefType['Source'] }, 'id' | 'source'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'citations' | 'firms' | 'memberships' | 'organizations' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, firms: _RefType['CountryFirmsConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'containedIn' | 'controls'> & { citations: ReadonlyArray<_RefType['Citation']>, containedIn: _RefType['ElementContainedInConnection'], controls: _RefType['ElementControlsConnection'] }, 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<_RefType['Citation']>, headquarters?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'], sectors: _RefType['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'componentOf' | 'contains' | 'controls' | 'kindOf' | 'kinds' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'usedBy'> & { citations: ReadonlyArray<_RefType['Citation']>, componentOf: _RefType['ItemComponentOfConnection'], contains: _RefType['ItemContainsConnection'], controls: _RefType['ItemControlsConnection'], kindOf: _RefType['ItemKindOfConnection'], kinds: _RefType['ItemKindsConnection'], madeBy: _RefType['ItemMadeByConnection'], madeOf: _RefType['ItemMadeOfConnection'], madeWith: _RefType['ItemMadeWithConnection'], neededFor: _RefType['ItemNeededForConnection'], usedBy: _RefType['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'controls' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, memberships: _RefType['ActorMembershipsConnection'], regulations: _RefType['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'controls' | 'exclusions' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'targets' | 'timeline'> & { actedOnBy: _RefType['ProvisionActedOnByConnection'], actsOn: _RefType['ProvisionActsOnConnection'], citations: ReadonlyArray<_RefType['Citation']>, controls: _RefType['ProvisionControlsConnection'], exclusions: ReadonlyArray<_RefType['Actor']>, lists: _RefType['ProvisionListsConnection'], notInForceAsOf: _RefType['ProvisionNotInForceAsOfConnection'], regulation: _RefType['Regulation'], requirements: ReadonlyArray<_RefType['Requirement']>, targets: ReadonlyArray<_RefType['Actor']>, timeline: ReadonlyArray<_RefType['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'basisFor' | 'citations' | 'issuers' | 'legalBasis' | 'provisions'> & { basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, owedTo: ReadonlyArray<_RefType['Actor']>, provisions: _RefType['RequirementProvisionsConnection'] }, 'owedTo' | 'provisions' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'country' | 'exposures' | 'firms' | 'makes' | 'partOf' | 'parts' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, exposures: _RefType['ExposureConnection'], firms: _RefType['SectorFirmsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'exposures' | 'id' | 'ref' | 'name' | 'citations'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'relayedBy' | 'relays'> & { citations: ReadonlyArray<_RefType['Citation']>, relayedBy: _RefType['SourceRelayedByConnection'], relays: ReadonlyArray<_RefType['Source']> }, 'relays' | 'relayedBy' | 'id' | 'ref' | 'name' | 'citations'>> )
  ;
  RelationshipEdge:
    | ( Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Agreement'] } )
    | ( Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulation'] } )
    | ( Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CountryFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<CountryOrganizationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Organization'] } )
    | ( Omit<CountrySectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<ItemComponentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemContainsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Element'] } )
    | ( Omit<ItemControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'], onAccountOf?: Maybe<_RefType['Element']> } )
    | ( Omit<ItemKindOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemKindsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'], onAccountOf?: Maybe<_RefType['Element']> } )
    | ( Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Element'] } )
    | ( Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Source'] } )
    | ( Omit<RegulationBasisForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulation'] } )
    | ( Omit<RegulationProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<SectorFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<SectorMakesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<SectorPartOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<SectorPartsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<SectorUsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Source'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorMembershipsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorMembershipsEdge: ResolverTypeWrapper<Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Agreement'] }>;
  ActorRegulationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorRegulationsEdge: ResolverTypeWrapper<Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Regulation'] }>;
  Agreement: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'parties'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, parties: ResolversTypes['AgreementPartiesConnection'] }, 'parties' | 'id' | 'ref' | 'name' | 'citations'>>>;
  AgreementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementPartiesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  AgreementPartiesEdge: ResolverTypeWrapper<Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  Attribution: ResolverTypeWrapper<Attribution>;
  AttributionKind: AttributionKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: Channel;
  Citation: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'source'> & { source: ResolversTypes['Source'] }, 'id' | 'source'>>>;
  Comparison: Comparison;
  Confidence: Confidence;
  ControlStatusFilter: ControlStatusFilter;
  Country: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Country, 'citations' | 'firms' | 'memberships' | 'organizations' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, firms: ResolversTypes['CountryFirmsConnection'], memberships: ResolversTypes['ActorMembershipsConnection'], organizations: ResolversTypes['CountryOrganizationsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], sectors: ResolversTypes['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>>;
  CountryConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  CountryFirmsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CountryFirmsEdge: ResolverTypeWrapper<Omit<CountryFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Firm'] }>;
  CountryOrder: CountryOrder;
  CountryOrderField: CountryOrderField;
  CountryOrganizationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CountryOrganizationsEdge: ResolverTypeWrapper<Omit<CountryOrganizationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Organization'] }>;
  CountrySectorsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CountrySectorsEdge: ResolverTypeWrapper<Omit<CountrySectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Effect: Effect;
  Element: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'containedIn' | 'controls'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, containedIn: ResolversTypes['ElementContainedInConnection'], controls: ResolversTypes['ElementControlsConnection'] }, 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'id' | 'ref' | 'name' | 'citations'>>>;
  ElementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementContainedInConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementContainedInEdge: ResolverTypeWrapper<Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ElementControlsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementControlsEdge: ResolverTypeWrapper<Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ElementEdge: ResolverTypeWrapper<Omit<ElementEdge, 'node'> & { node: ResolversTypes['Element'] }>;
  ElementFilter: ElementFilter;
  ElementOrder: ElementOrder;
  ElementOrderField: ElementOrderField;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Evidence: Evidence;
  Exposed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Exposed']>;
  Exposure: ResolverTypeWrapper<import("../exposure/row.ts").ExposureInFrame>;
  ExposureConnection: ResolverTypeWrapper<import("../exposure/row.ts").ExposurePage>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureFilter: ExposureFilter;
  Firm: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, headquarters?: Maybe<ResolversTypes['Country']>, memberships: ResolversTypes['ActorMembershipsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], sectors: ResolversTypes['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>>;
  FirmConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmFilter: FirmFilter;
  FirmOrder: FirmOrder;
  FirmOrderField: FirmOrderField;
  FirmSectorsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmSectorsEdge: ResolverTypeWrapper<Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frame: ResolverTypeWrapper<Frame>;
  Hop: ResolverTypeWrapper<import("../exposure/row.ts").HopInFrame>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InForceFilter: InForceFilter;
  Inference: Inference;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Item: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'componentOf' | 'contains' | 'controls' | 'kindOf' | 'kinds' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'usedBy'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, componentOf: ResolversTypes['ItemComponentOfConnection'], contains: ResolversTypes['ItemContainsConnection'], controls: ResolversTypes['ItemControlsConnection'], kindOf: ResolversTypes['ItemKindOfConnection'], kinds: ResolversTypes['ItemKindsConnection'], madeBy: ResolversTypes['ItemMadeByConnection'], madeOf: ResolversTypes['ItemMadeOfConnection'], madeWith: ResolversTypes['ItemMadeWithConnection'], neededFor: ResolversTypes['ItemNeededForConnection'], usedBy: ResolversTypes['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'controls' | 'id' | 'ref' | 'name' | 'citations'>>>;
  ItemComponentOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemComponentOfEdge: ResolverTypeWrapper<Omit<ItemComponentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemContainsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemContainsEdge: ResolverTypeWrapper<Omit<ItemContainsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Element'] }>;
  ItemControlsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemControlsEdge: ResolverTypeWrapper<Omit<ItemControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'], onAccountOf?: Maybe<ResolversTypes['Element']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  ItemFilter: ItemFilter;
  ItemKind: ItemKind;
  ItemKindOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemKindOfEdge: ResolverTypeWrapper<Omit<ItemKindOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemKindsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemKindsEdge: ResolverTypeWrapper<Omit<ItemKindsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemMadeByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeByEdge: ResolverTypeWrapper<Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  ItemMadeOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeOfEdge: ResolverTypeWrapper<Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemMadeWithConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeWithEdge: ResolverTypeWrapper<Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemNeededForConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemNeededForEdge: ResolverTypeWrapper<Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemOrder: ItemOrder;
  ItemOrderField: ItemOrderField;
  ItemUsedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemUsedByEdge: ResolverTypeWrapper<Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  Lang: Lang;
  LegalStatus: LegalStatus;
  MembershipFilter: MembershipFilter;
  Name: ResolverTypeWrapper<Name>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Obligor: Obligor;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, country?: Maybe<ResolversTypes['Country']>, memberships: ResolversTypes['ActorMembershipsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>>;
  OrganizationConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationRole: OrganizationRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyKind: PartyKind;
  Path: ResolverTypeWrapper<import("../exposure/row.ts").PathInFrame>;
  Presence: Presence;
  Provision: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'controls' | 'exclusions' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'targets' | 'timeline'> & { actedOnBy: ResolversTypes['ProvisionActedOnByConnection'], actsOn: ResolversTypes['ProvisionActsOnConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, controls: ResolversTypes['ProvisionControlsConnection'], exclusions: ReadonlyArray<ResolversTypes['Actor']>, lists: ResolversTypes['ProvisionListsConnection'], notInForceAsOf: ResolversTypes['ProvisionNotInForceAsOfConnection'], regulation: ResolversTypes['Regulation'], requirements: ReadonlyArray<ResolversTypes['Requirement']>, targets: ReadonlyArray<ResolversTypes['Actor']>, timeline: ReadonlyArray<ResolversTypes['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'id' | 'ref' | 'name' | 'citations'>>>;
  ProvisionActedOnByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionActedOnByEdge: ResolverTypeWrapper<Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ProvisionActsOnConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionActsOnEdge: ResolverTypeWrapper<Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ProvisionConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionControlsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionControlsEdge: ResolverTypeWrapper<Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'], onAccountOf?: Maybe<ResolversTypes['Element']> }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionFilter: ProvisionFilter;
  ProvisionListsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionListsEdge: ResolverTypeWrapper<Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Element'] }>;
  ProvisionNotInForceAsOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionNotInForceAsOfEdge: ResolverTypeWrapper<Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Source'] }>;
  ProvisionOrder: ProvisionOrder;
  ProvisionOrderField: ProvisionOrderField;
  Query: ResolverTypeWrapper<import("../graph/row.ts").Root>;
  Reach: Reach;
  Regulation: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'basisFor' | 'citations' | 'issuers' | 'legalBasis' | 'provisions'> & { basisFor: ResolversTypes['RegulationBasisForConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, issuers: ReadonlyArray<ResolversTypes['Actor']>, legalBasis: ReadonlyArray<ResolversTypes['Regulation']>, provisions: ResolversTypes['RegulationProvisionsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'id' | 'ref' | 'name' | 'citations'>>>;
  RegulationBasisForConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RegulationBasisForEdge: ResolverTypeWrapper<Omit<RegulationBasisForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Regulation'] }>;
  RegulationConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationFilter: RegulationFilter;
  RegulationKind: RegulationKind;
  RegulationOrder: RegulationOrder;
  RegulationOrderField: RegulationOrderField;
  RegulationProvisionsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RegulationProvisionsEdge: ResolverTypeWrapper<Omit<RegulationProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  RelationshipEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RelationshipEdge']>;
  Release: ResolverTypeWrapper<Release>;
  Requirement: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, owedTo: ReadonlyArray<ResolversTypes['Actor']>, provisions: ResolversTypes['RequirementProvisionsConnection'] }, 'owedTo' | 'provisions' | 'id' | 'ref' | 'name' | 'citations'>>>;
  RequirementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementFilter: RequirementFilter;
  RequirementKind: RequirementKind;
  RequirementOrder: RequirementOrder;
  RequirementOrderField: RequirementOrderField;
  RequirementProvisionsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RequirementProvisionsEdge: ResolverTypeWrapper<Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  Sector: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'country' | 'exposures' | 'firms' | 'makes' | 'partOf' | 'parts' | 'uses'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, country?: Maybe<ResolversTypes['Country']>, exposures: ResolversTypes['ExposureConnection'], firms: ResolversTypes['SectorFirmsConnection'], makes: ResolversTypes['SectorMakesConnection'], partOf: ResolversTypes['SectorPartOfConnection'], parts: ResolversTypes['SectorPartsConnection'], uses: ResolversTypes['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'exposures' | 'id' | 'ref' | 'name' | 'citations'>>>;
  SectorConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorEdge: ResolverTypeWrapper<Omit<SectorEdge, 'node'> & { node: ResolversTypes['Sector'] }>;
  SectorFilter: SectorFilter;
  SectorFirmsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorFirmsEdge: ResolverTypeWrapper<Omit<SectorFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Firm'] }>;
  SectorMakesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorMakesEdge: ResolverTypeWrapper<Omit<SectorMakesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  SectorOrder: SectorOrder;
  SectorOrderField: SectorOrderField;
  SectorPartOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorPartOfEdge: ResolverTypeWrapper<Omit<SectorPartOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  SectorPartsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorPartsEdge: ResolverTypeWrapper<Omit<SectorPartsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  SectorUsesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SectorUsesEdge: ResolverTypeWrapper<Omit<SectorUsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  Source: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'relayedBy' | 'relays'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, relayedBy: ResolversTypes['SourceRelayedByConnection'], relays: ReadonlyArray<ResolversTypes['Source']> }, 'relays' | 'relayedBy' | 'id' | 'ref' | 'name' | 'citations'>>>;
  SourceConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelayedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SourceRelayedByEdge: ResolverTypeWrapper<Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Source'] }>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusInterval: ResolverTypeWrapper<import("../law/status.ts").Interval & import("../graph/row.ts").Root>;
  StatusReason: StatusReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Threshold: ResolverTypeWrapper<Threshold>;
  View: ResolverTypeWrapper<import("../graph/row.ts").Root>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorMembershipsConnection: import("../graph/row.ts").Connection;
  ActorMembershipsEdge: Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Agreement'] };
  ActorRegulationsConnection: import("../graph/row.ts").Connection;
  ActorRegulationsEdge: Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulation'] };
  Agreement: import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'parties'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, parties: ResolversParentTypes['AgreementPartiesConnection'] }, 'parties' | 'id' | 'ref' | 'name' | 'citations'>>;
  AgreementConnection: import("../graph/row.ts").Connection;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementPartiesConnection: import("../graph/row.ts").Connection;
  AgreementPartiesEdge: Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  Attribution: Attribution;
  Boolean: Scalars['Boolean']['output'];
  Citation: import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'source'> & { source: ResolversParentTypes['Source'] }, 'id' | 'source'>>;
  ControlStatusFilter: ControlStatusFilter;
  Country: import("../graph/row.ts").InFrame<Omit<Omit<Country, 'citations' | 'firms' | 'memberships' | 'organizations' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, firms: ResolversParentTypes['CountryFirmsConnection'], memberships: ResolversParentTypes['ActorMembershipsConnection'], organizations: ResolversParentTypes['CountryOrganizationsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], sectors: ResolversParentTypes['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>;
  CountryConnection: import("../graph/row.ts").Connection;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  CountryFirmsConnection: import("../graph/row.ts").Connection;
  CountryFirmsEdge: Omit<CountryFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Firm'] };
  CountryOrder: CountryOrder;
  CountryOrganizationsConnection: import("../graph/row.ts").Connection;
  CountryOrganizationsEdge: Omit<CountryOrganizationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Organization'] };
  CountrySectorsConnection: import("../graph/row.ts").Connection;
  CountrySectorsEdge: Omit<CountrySectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Element: import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'containedIn' | 'controls'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, containedIn: ResolversParentTypes['ElementContainedInConnection'], controls: ResolversParentTypes['ElementControlsConnection'] }, 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'id' | 'ref' | 'name' | 'citations'>>;
  ElementConnection: import("../graph/row.ts").Connection;
  ElementContainedInConnection: import("../graph/row.ts").Connection;
  ElementContainedInEdge: Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ElementControlsConnection: import("../graph/row.ts").Connection;
  ElementControlsEdge: Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ElementEdge: Omit<ElementEdge, 'node'> & { node: ResolversParentTypes['Element'] };
  ElementFilter: ElementFilter;
  ElementOrder: ElementOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Exposed: ResolversInterfaceTypes<ResolversParentTypes>['Exposed'];
  Exposure: import("../exposure/row.ts").ExposureInFrame;
  ExposureConnection: import("../exposure/row.ts").ExposurePage;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposureFilter: ExposureFilter;
  Firm: import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'citations' | 'headquarters' | 'memberships' | 'regulations' | 'sectors'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, headquarters?: Maybe<ResolversParentTypes['Country']>, memberships: ResolversParentTypes['ActorMembershipsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], sectors: ResolversParentTypes['FirmSectorsConnection'] }, 'headquarters' | 'sectors' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>;
  FirmConnection: import("../graph/row.ts").Connection;
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmFilter: FirmFilter;
  FirmOrder: FirmOrder;
  FirmSectorsConnection: import("../graph/row.ts").Connection;
  FirmSectorsEdge: Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  Float: Scalars['Float']['output'];
  Frame: Frame;
  Hop: import("../exposure/row.ts").HopInFrame;
  ID: Scalars['ID']['output'];
  InForceFilter: InForceFilter;
  Int: Scalars['Int']['output'];
  Item: import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'componentOf' | 'contains' | 'controls' | 'kindOf' | 'kinds' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'usedBy'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, componentOf: ResolversParentTypes['ItemComponentOfConnection'], contains: ResolversParentTypes['ItemContainsConnection'], controls: ResolversParentTypes['ItemControlsConnection'], kindOf: ResolversParentTypes['ItemKindOfConnection'], kinds: ResolversParentTypes['ItemKindsConnection'], madeBy: ResolversParentTypes['ItemMadeByConnection'], madeOf: ResolversParentTypes['ItemMadeOfConnection'], madeWith: ResolversParentTypes['ItemMadeWithConnection'], neededFor: ResolversParentTypes['ItemNeededForConnection'], usedBy: ResolversParentTypes['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'controls' | 'id' | 'ref' | 'name' | 'citations'>>;
  ItemComponentOfConnection: import("../graph/row.ts").Connection;
  ItemComponentOfEdge: Omit<ItemComponentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemConnection: import("../graph/row.ts").Connection;
  ItemContainsConnection: import("../graph/row.ts").Connection;
  ItemContainsEdge: Omit<ItemContainsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Element'] };
  ItemControlsConnection: import("../graph/row.ts").Connection;
  ItemControlsEdge: Omit<ItemControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'], onAccountOf?: Maybe<ResolversParentTypes['Element']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  ItemFilter: ItemFilter;
  ItemKindOfConnection: import("../graph/row.ts").Connection;
  ItemKindOfEdge: Omit<ItemKindOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemKindsConnection: import("../graph/row.ts").Connection;
  ItemKindsEdge: Omit<ItemKindsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemMadeByConnection: import("../graph/row.ts").Connection;
  ItemMadeByEdge: Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  ItemMadeOfConnection: import("../graph/row.ts").Connection;
  ItemMadeOfEdge: Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemMadeWithConnection: import("../graph/row.ts").Connection;
  ItemMadeWithEdge: Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemNeededForConnection: import("../graph/row.ts").Connection;
  ItemNeededForEdge: Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemOrder: ItemOrder;
  ItemUsedByConnection: import("../graph/row.ts").Connection;
  ItemUsedByEdge: Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  MembershipFilter: MembershipFilter;
  Name: Name;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'citations' | 'country' | 'memberships' | 'regulations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, country?: Maybe<ResolversParentTypes['Country']>, memberships: ResolversParentTypes['ActorMembershipsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'] }, 'country' | 'memberships' | 'regulations' | 'id' | 'ref' | 'name' | 'citations'>>;
  OrganizationConnection: import("../graph/row.ts").Connection;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: import("../exposure/row.ts").PathInFrame;
  Provision: import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'controls' | 'exclusions' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'targets' | 'timeline'> & { actedOnBy: ResolversParentTypes['ProvisionActedOnByConnection'], actsOn: ResolversParentTypes['ProvisionActsOnConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, controls: ResolversParentTypes['ProvisionControlsConnection'], exclusions: ReadonlyArray<ResolversParentTypes['Actor']>, lists: ResolversParentTypes['ProvisionListsConnection'], notInForceAsOf: ResolversParentTypes['ProvisionNotInForceAsOfConnection'], regulation: ResolversParentTypes['Regulation'], requirements: ReadonlyArray<ResolversParentTypes['Requirement']>, targets: ReadonlyArray<ResolversParentTypes['Actor']>, timeline: ReadonlyArray<ResolversParentTypes['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'id' | 'ref' | 'name' | 'citations'>>;
  ProvisionActedOnByConnection: import("../graph/row.ts").Connection;
  ProvisionActedOnByEdge: Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ProvisionActsOnConnection: import("../graph/row.ts").Connection;
  ProvisionActsOnEdge: Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ProvisionConnection: import("../graph/row.ts").Connection;
  ProvisionControlsConnection: import("../graph/row.ts").Connection;
  ProvisionControlsEdge: Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'], onAccountOf?: Maybe<ResolversParentTypes['Element']> };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionFilter: ProvisionFilter;
  ProvisionListsConnection: import("../graph/row.ts").Connection;
  ProvisionListsEdge: Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Element'] };
  ProvisionNotInForceAsOfConnection: import("../graph/row.ts").Connection;
  ProvisionNotInForceAsOfEdge: Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Source'] };
  ProvisionOrder: ProvisionOrder;
  Query: import("../graph/row.ts").Root;
  Regulation: import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'basisFor' | 'citations' | 'issuers' | 'legalBasis' | 'provisions'> & { basisFor: ResolversParentTypes['RegulationBasisForConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, issuers: ReadonlyArray<ResolversParentTypes['Actor']>, legalBasis: ReadonlyArray<ResolversParentTypes['Regulation']>, provisions: ResolversParentTypes['RegulationProvisionsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'id' | 'ref' | 'name' | 'citations'>>;
  RegulationBasisForConnection: import("../graph/row.ts").Connection;
  RegulationBasisForEdge: Omit<RegulationBasisForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulation'] };
  RegulationConnection: import("../graph/row.ts").Connection;
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationFilter: RegulationFilter;
  RegulationOrder: RegulationOrder;
  RegulationProvisionsConnection: import("../graph/row.ts").Connection;
  RegulationProvisionsEdge: Omit<RegulationProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  RelationshipEdge: ResolversInterfaceTypes<ResolversParentTypes>['RelationshipEdge'];
  Release: Release;
  Requirement: import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, owedTo: ReadonlyArray<ResolversParentTypes['Actor']>, provisions: ResolversParentTypes['RequirementProvisionsConnection'] }, 'owedTo' | 'provisions' | 'id' | 'ref' | 'name' | 'citations'>>;
  RequirementConnection: import("../graph/row.ts").Connection;
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequirementFilter: RequirementFilter;
  RequirementOrder: RequirementOrder;
  RequirementProvisionsConnection: import("../graph/row.ts").Connection;
  RequirementProvisionsEdge: Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  Sector: import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'country' | 'exposures' | 'firms' | 'makes' | 'partOf' | 'parts' | 'uses'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, country?: Maybe<ResolversParentTypes['Country']>, exposures: ResolversParentTypes['ExposureConnection'], firms: ResolversParentTypes['SectorFirmsConnection'], makes: ResolversParentTypes['SectorMakesConnection'], partOf: ResolversParentTypes['SectorPartOfConnection'], parts: ResolversParentTypes['SectorPartsConnection'], uses: ResolversParentTypes['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'exposures' | 'id' | 'ref' | 'name' | 'citations'>>;
  SectorConnection: import("../graph/row.ts").Connection;
  SectorEdge: Omit<SectorEdge, 'node'> & { node: ResolversParentTypes['Sector'] };
  SectorFilter: SectorFilter;
  SectorFirmsConnection: import("../graph/row.ts").Connection;
  SectorFirmsEdge: Omit<SectorFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Firm'] };
  SectorMakesConnection: import("../graph/row.ts").Connection;
  SectorMakesEdge: Omit<SectorMakesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  SectorOrder: SectorOrder;
  SectorPartOfConnection: import("../graph/row.ts").Connection;
  SectorPartOfEdge: Omit<SectorPartOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  SectorPartsConnection: import("../graph/row.ts").Connection;
  SectorPartsEdge: Omit<SectorPartsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  SectorUsesConnection: import("../graph/row.ts").Connection;
  SectorUsesEdge: Omit<SectorUsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  Source: import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'relayedBy' | 'relays'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, relayedBy: ResolversParentTypes['SourceRelayedByConnection'], relays: ReadonlyArray<ResolversParentTypes['Source']> }, 'relays' | 'relayedBy' | 'id' | 'ref' | 'name' | 'citations'>>;
  SourceConnection: import("../graph/row.ts").Connection;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelayedByConnection: import("../graph/row.ts").Connection;
  SourceRelayedByEdge: Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Source'] };
  StatusCount: StatusCount;
  StatusInterval: import("../law/status.ts").Interval & import("../graph/row.ts").Root;
  String: Scalars['String']['output'];
  Threshold: Threshold;
  View: import("../graph/row.ts").Root;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Firm' | 'Organization', ParentType, ContextType>;
};

export type ActorMembershipsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMembershipsConnection'] = ResolversParentTypes['ActorMembershipsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorMembershipsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMembershipsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMembershipsEdge'] = ResolversParentTypes['ActorMembershipsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorRegulationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRegulationsConnection'] = ResolversParentTypes['ActorRegulationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorRegulationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorRegulationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRegulationsEdge'] = ResolversParentTypes['ActorRegulationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['AgreementPartiesConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartiesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPartiesConnection'] = ResolversParentTypes['AgreementPartiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementPartiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartiesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPartiesEdge'] = ResolversParentTypes['AgreementPartiesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  kind?: Resolver<ResolversTypes['AttributionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laterCopy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  alpha2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['CountryFirmsConnection'], ParentType, ContextType, RequireFields<CountryFirmsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['CountryOrganizationsConnection'], ParentType, ContextType, RequireFields<CountryOrganizationsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<CountryRegulationsArgs, 'first'>>;
  sectors?: Resolver<ResolversTypes['CountrySectorsConnection'], ParentType, ContextType, RequireFields<CountrySectorsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryFirmsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFirmsConnection'] = ResolversParentTypes['CountryFirmsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryFirmsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryFirmsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFirmsEdge'] = ResolversParentTypes['CountryFirmsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryOrganizationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryOrganizationsConnection'] = ResolversParentTypes['CountryOrganizationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryOrganizationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryOrganizationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryOrganizationsEdge'] = ResolversParentTypes['CountryOrganizationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountrySectorsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountrySectorsConnection'] = ResolversParentTypes['CountrySectorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountrySectorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountrySectorsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountrySectorsEdge'] = ResolversParentTypes['CountrySectorsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  atomicNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  containedIn?: Resolver<ResolversTypes['ElementContainedInConnection'], ParentType, ContextType, RequireFields<ElementContainedInArgs, 'first'>>;
  controlStatuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatus']>, ParentType, ContextType, RequireFields<ElementControlStatusesArgs, 'by'>>;
  controls?: Resolver<ResolversTypes['ElementControlsConnection'], ParentType, ContextType, RequireFields<ElementControlsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ElementInForceArgs, 'by'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ElementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementConnection'] = ResolversParentTypes['ElementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementContainedInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementContainedInConnection'] = ResolversParentTypes['ElementContainedInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementContainedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementContainedInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementContainedInEdge'] = ResolversParentTypes['ElementContainedInEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  massPercentMaximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  massPercentMinimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementControlsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementControlsConnection'] = ResolversParentTypes['ElementControlsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementControlsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementControlsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementControlsEdge'] = ResolversParentTypes['ElementControlsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementEdge'] = ResolversParentTypes['ElementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Element' | 'Firm' | 'Item' | 'Organization' | 'Provision' | 'Regulation' | 'Requirement' | 'Sector' | 'Source', ParentType, ContextType>;
};

export type ExposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposed'] = ResolversParentTypes['Exposed']> = {
  __resolveType: TypeResolveFn<'Firm' | 'Organization' | 'Regulation' | 'Sector', ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  controlled?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  newlyControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Exposed'], ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposureEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<FirmMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FirmNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<FirmRegulationsArgs, 'first'>>;
  sectors?: Resolver<ResolversTypes['FirmSectorsConnection'], ParentType, ContextType, RequireFields<FirmSectorsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmConnection'] = ResolversParentTypes['FirmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmEdge'] = ResolversParentTypes['FirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type FirmSectorsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmSectorsConnection'] = ResolversParentTypes['FirmSectorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmSectorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmSectorsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmSectorsEdge'] = ResolversParentTypes['FirmSectorsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ItemComponentOfConnection'], ParentType, ContextType, RequireFields<ItemComponentOfArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['ItemContainsConnection'], ParentType, ContextType, RequireFields<ItemContainsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ItemControlsConnection'], ParentType, ContextType, RequireFields<ItemControlsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  kindOf?: Resolver<ResolversTypes['ItemKindOfConnection'], ParentType, ContextType, RequireFields<ItemKindOfArgs, 'first'>>;
  kinds?: Resolver<ResolversTypes['ItemKindsConnection'], ParentType, ContextType, RequireFields<ItemKindsArgs, 'first'>>;
  madeBy?: Resolver<ResolversTypes['ItemMadeByConnection'], ParentType, ContextType, RequireFields<ItemMadeByArgs, 'first'>>;
  madeOf?: Resolver<ResolversTypes['ItemMadeOfConnection'], ParentType, ContextType, RequireFields<ItemMadeOfArgs, 'first'>>;
  madeWith?: Resolver<ResolversTypes['ItemMadeWithConnection'], ParentType, ContextType, RequireFields<ItemMadeWithArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ItemNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neededFor?: Resolver<ResolversTypes['ItemNeededForConnection'], ParentType, ContextType, RequireFields<ItemNeededForArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['ItemUsedByConnection'], ParentType, ContextType, RequireFields<ItemUsedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemComponentOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemComponentOfConnection'] = ResolversParentTypes['ItemComponentOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemComponentOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemComponentOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemComponentOfEdge'] = ResolversParentTypes['ItemComponentOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemContainsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemContainsConnection'] = ResolversParentTypes['ItemContainsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemContainsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemContainsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemContainsEdge'] = ResolversParentTypes['ItemContainsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  massPercentMaximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  massPercentMinimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemControlsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemControlsConnection'] = ResolversParentTypes['ItemControlsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemControlsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemControlsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemControlsEdge'] = ResolversParentTypes['ItemControlsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onAccountOf?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ItemKindOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemKindOfConnection'] = ResolversParentTypes['ItemKindOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemKindOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemKindOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemKindOfEdge'] = ResolversParentTypes['ItemKindOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemKindsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemKindsConnection'] = ResolversParentTypes['ItemKindsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemKindsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemKindsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemKindsEdge'] = ResolversParentTypes['ItemKindsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemMadeByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeByConnection'] = ResolversParentTypes['ItemMadeByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemMadeByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemMadeByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeByEdge'] = ResolversParentTypes['ItemMadeByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemMadeOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeOfConnection'] = ResolversParentTypes['ItemMadeOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemMadeOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemMadeOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeOfEdge'] = ResolversParentTypes['ItemMadeOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemMadeWithConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeWithConnection'] = ResolversParentTypes['ItemMadeWithConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemMadeWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemMadeWithEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMadeWithEdge'] = ResolversParentTypes['ItemMadeWithEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemNeededForConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemNeededForConnection'] = ResolversParentTypes['ItemNeededForConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemNeededForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemNeededForEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemNeededForEdge'] = ResolversParentTypes['ItemNeededForEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemUsedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemUsedByConnection'] = ResolversParentTypes['ItemUsedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemUsedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemUsedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemUsedByEdge'] = ResolversParentTypes['ItemUsedByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  lang?: Resolver<ResolversTypes['Lang'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Citation' | 'Country' | 'Element' | 'Firm' | 'Item' | 'Organization' | 'Provision' | 'Regulation' | 'Requirement' | 'Sector' | 'Source', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<OrganizationRegulationsArgs, 'first'>>;
  role?: Resolver<ResolversTypes['OrganizationRole'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  actedOnBy?: Resolver<ResolversTypes['ProvisionActedOnByConnection'], ParentType, ContextType, RequireFields<ProvisionActedOnByArgs, 'first'>>;
  actsOn?: Resolver<ResolversTypes['ProvisionActsOnConnection'], ParentType, ContextType, RequireFields<ProvisionActsOnArgs, 'first'>>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['ProvisionControlsConnection'], ParentType, ContextType, RequireFields<ProvisionControlsArgs, 'first'>>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  everApplied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['ProvisionListsConnection'], ParentType, ContextType, RequireFields<ProvisionListsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvisionNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  notInForceAsOf?: Resolver<ResolversTypes['ProvisionNotInForceAsOfConnection'], ParentType, ContextType, RequireFields<ProvisionNotInForceAsOfArgs, 'first'>>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType, Partial<ProvisionStatusArgs>>;
  statusNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProvisionStatusNoteArgs>>;
  statusReason?: Resolver<ResolversTypes['StatusReason'], ParentType, ContextType, Partial<ProvisionStatusReasonArgs>>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['Threshold']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['StatusInterval']>, ParentType, ContextType, Partial<ProvisionTimelineArgs>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionActedOnByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionActedOnByConnection'] = ResolversParentTypes['ProvisionActedOnByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionActedOnByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionActedOnByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionActedOnByEdge'] = ResolversParentTypes['ProvisionActedOnByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionActsOnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionActsOnConnection'] = ResolversParentTypes['ProvisionActsOnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionActsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionActsOnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionActsOnEdge'] = ResolversParentTypes['ProvisionActsOnEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionControlsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionControlsConnection'] = ResolversParentTypes['ProvisionControlsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionControlsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionControlsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionControlsEdge'] = ResolversParentTypes['ProvisionControlsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onAccountOf?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionListsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionListsConnection'] = ResolversParentTypes['ProvisionListsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionListsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionListsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionListsEdge'] = ResolversParentTypes['ProvisionListsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionNotInForceAsOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionNotInForceAsOfConnection'] = ResolversParentTypes['ProvisionNotInForceAsOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionNotInForceAsOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionNotInForceAsOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionNotInForceAsOfEdge'] = ResolversParentTypes['ProvisionNotInForceAsOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<QueryAsOfArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryElementArgs, 'symbol'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<QueryElementsArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<QueryExposuresArgs, 'first' | 'where'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'id'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<QueryFirmsArgs, 'first' | 'orderBy'>>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'first' | 'orderBy'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<QueryRegulationsArgs, 'first' | 'orderBy'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'first' | 'orderBy'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'id'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, RequireFields<QuerySectorsArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  basisFor?: Resolver<ResolversTypes['RegulationBasisForConnection'], ParentType, ContextType, RequireFields<RegulationBasisForArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegulationKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['RegulationProvisionsConnection'], ParentType, ContextType, RequireFields<RegulationProvisionsArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationBasisForConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationBasisForConnection'] = ResolversParentTypes['RegulationBasisForConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationBasisForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationBasisForEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationBasisForEdge'] = ResolversParentTypes['RegulationBasisForEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RegulationProvisionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationProvisionsConnection'] = ResolversParentTypes['RegulationProvisionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationProvisionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationProvisionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationProvisionsEdge'] = ResolversParentTypes['RegulationProvisionsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  __resolveType: TypeResolveFn<'ActorMembershipsEdge' | 'ActorRegulationsEdge' | 'AgreementPartiesEdge' | 'CountryFirmsEdge' | 'CountryOrganizationsEdge' | 'CountrySectorsEdge' | 'ElementContainedInEdge' | 'ElementControlsEdge' | 'FirmSectorsEdge' | 'ItemComponentOfEdge' | 'ItemContainsEdge' | 'ItemControlsEdge' | 'ItemKindOfEdge' | 'ItemKindsEdge' | 'ItemMadeByEdge' | 'ItemMadeOfEdge' | 'ItemMadeWithEdge' | 'ItemNeededForEdge' | 'ItemUsedByEdge' | 'ProvisionActedOnByEdge' | 'ProvisionActsOnEdge' | 'ProvisionControlsEdge' | 'ProvisionListsEdge' | 'ProvisionNotInForceAsOfEdge' | 'RegulationBasisForEdge' | 'RegulationProvisionsEdge' | 'RequirementProvisionsEdge' | 'SectorFirmsEdge' | 'SectorMakesEdge' | 'SectorPartOfEdge' | 'SectorPartsEdge' | 'SectorUsesEdge' | 'SourceRelayedByEdge', ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RequirementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  owedBy?: Resolver<ReadonlyArray<ResolversTypes['Obligor']>, ParentType, ContextType>;
  owedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['RequirementProvisionsConnection'], ParentType, ContextType, RequireFields<RequirementProvisionsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequirementProvisionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementProvisionsConnection'] = ResolversParentTypes['RequirementProvisionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementProvisionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementProvisionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementProvisionsEdge'] = ResolversParentTypes['RequirementProvisionsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<SectorExposuresArgs, 'first' | 'where'>>;
  firms?: Resolver<ResolversTypes['SectorFirmsConnection'], ParentType, ContextType, RequireFields<SectorFirmsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  makes?: Resolver<ResolversTypes['SectorMakesConnection'], ParentType, ContextType, RequireFields<SectorMakesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectorNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['SectorPartOfConnection'], ParentType, ContextType, RequireFields<SectorPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['SectorPartsConnection'], ParentType, ContextType, RequireFields<SectorPartsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['SectorUsesConnection'], ParentType, ContextType, RequireFields<SectorUsesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SectorFirmsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorFirmsConnection'] = ResolversParentTypes['SectorFirmsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorFirmsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorFirmsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorFirmsEdge'] = ResolversParentTypes['SectorFirmsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorMakesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorMakesConnection'] = ResolversParentTypes['SectorMakesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorMakesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorMakesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorMakesEdge'] = ResolversParentTypes['SectorMakesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorPartOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPartOfConnection'] = ResolversParentTypes['SectorPartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorPartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorPartOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPartOfEdge'] = ResolversParentTypes['SectorPartOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorPartsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPartsConnection'] = ResolversParentTypes['SectorPartsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorPartsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorPartsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPartsEdge'] = ResolversParentTypes['SectorPartsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorUsesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorUsesConnection'] = ResolversParentTypes['SectorUsesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorUsesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorUsesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorUsesEdge'] = ResolversParentTypes['SectorUsesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['SourceRelayedByConnection'], ParentType, ContextType, RequireFields<SourceRelayedByArgs, 'first'>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  retrievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceRelayedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRelayedByConnection'] = ResolversParentTypes['SourceRelayedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceRelayedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRelayedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRelayedByEdge'] = ResolversParentTypes['SourceRelayedByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
};

export type StatusIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusInterval'] = ResolversParentTypes['StatusInterval']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StatusReason'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold']> = {
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<ViewAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ViewAgreementsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<ViewAsOfArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<ViewCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<ViewCountryArgs, 'code'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<ViewElementArgs, 'symbol'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ViewElementsArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ViewEntityArgs, 'id'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<ViewExposuresArgs, 'first' | 'where'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<ViewFirmArgs, 'id'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<ViewFirmsArgs, 'first' | 'orderBy'>>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<ViewItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<ViewItemsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ViewNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ViewNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<ViewOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<ViewOrganizationsArgs, 'first' | 'orderBy'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<ViewProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ViewProvisionsArgs, 'first' | 'orderBy'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<ViewRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<ViewRegulationsArgs, 'first' | 'orderBy'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<ViewRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<ViewRequirementsArgs, 'first' | 'orderBy'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<ViewSectorArgs, 'id'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, RequireFields<ViewSectorsArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<ViewSourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ViewSourcesArgs, 'first' | 'orderBy'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorMembershipsConnection?: ActorMembershipsConnectionResolvers<ContextType>;
  ActorMembershipsEdge?: ActorMembershipsEdgeResolvers<ContextType>;
  ActorRegulationsConnection?: ActorRegulationsConnectionResolvers<ContextType>;
  ActorRegulationsEdge?: ActorRegulationsEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPartiesConnection?: AgreementPartiesConnectionResolvers<ContextType>;
  AgreementPartiesEdge?: AgreementPartiesEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryFirmsConnection?: CountryFirmsConnectionResolvers<ContextType>;
  CountryFirmsEdge?: CountryFirmsEdgeResolvers<ContextType>;
  CountryOrganizationsConnection?: CountryOrganizationsConnectionResolvers<ContextType>;
  CountryOrganizationsEdge?: CountryOrganizationsEdgeResolvers<ContextType>;
  CountrySectorsConnection?: CountrySectorsConnectionResolvers<ContextType>;
  CountrySectorsEdge?: CountrySectorsEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Element?: ElementResolvers<ContextType>;
  ElementConnection?: ElementConnectionResolvers<ContextType>;
  ElementContainedInConnection?: ElementContainedInConnectionResolvers<ContextType>;
  ElementContainedInEdge?: ElementContainedInEdgeResolvers<ContextType>;
  ElementControlsConnection?: ElementControlsConnectionResolvers<ContextType>;
  ElementControlsEdge?: ElementControlsEdgeResolvers<ContextType>;
  ElementEdge?: ElementEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Exposed?: ExposedResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  FirmSectorsConnection?: FirmSectorsConnectionResolvers<ContextType>;
  FirmSectorsEdge?: FirmSectorsEdgeResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemComponentOfConnection?: ItemComponentOfConnectionResolvers<ContextType>;
  ItemComponentOfEdge?: ItemComponentOfEdgeResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemContainsConnection?: ItemContainsConnectionResolvers<ContextType>;
  ItemContainsEdge?: ItemContainsEdgeResolvers<ContextType>;
  ItemControlsConnection?: ItemControlsConnectionResolvers<ContextType>;
  ItemControlsEdge?: ItemControlsEdgeResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  ItemKindOfConnection?: ItemKindOfConnectionResolvers<ContextType>;
  ItemKindOfEdge?: ItemKindOfEdgeResolvers<ContextType>;
  ItemKindsConnection?: ItemKindsConnectionResolvers<ContextType>;
  ItemKindsEdge?: ItemKindsEdgeResolvers<ContextType>;
  ItemMadeByConnection?: ItemMadeByConnectionResolvers<ContextType>;
  ItemMadeByEdge?: ItemMadeByEdgeResolvers<ContextType>;
  ItemMadeOfConnection?: ItemMadeOfConnectionResolvers<ContextType>;
  ItemMadeOfEdge?: ItemMadeOfEdgeResolvers<ContextType>;
  ItemMadeWithConnection?: ItemMadeWithConnectionResolvers<ContextType>;
  ItemMadeWithEdge?: ItemMadeWithEdgeResolvers<ContextType>;
  ItemNeededForConnection?: ItemNeededForConnectionResolvers<ContextType>;
  ItemNeededForEdge?: ItemNeededForEdgeResolvers<ContextType>;
  ItemUsedByConnection?: ItemUsedByConnectionResolvers<ContextType>;
  ItemUsedByEdge?: ItemUsedByEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionActedOnByConnection?: ProvisionActedOnByConnectionResolvers<ContextType>;
  ProvisionActedOnByEdge?: ProvisionActedOnByEdgeResolvers<ContextType>;
  ProvisionActsOnConnection?: ProvisionActsOnConnectionResolvers<ContextType>;
  ProvisionActsOnEdge?: ProvisionActsOnEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionControlsConnection?: ProvisionControlsConnectionResolvers<ContextType>;
  ProvisionControlsEdge?: ProvisionControlsEdgeResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ProvisionListsConnection?: ProvisionListsConnectionResolvers<ContextType>;
  ProvisionListsEdge?: ProvisionListsEdgeResolvers<ContextType>;
  ProvisionNotInForceAsOfConnection?: ProvisionNotInForceAsOfConnectionResolvers<ContextType>;
  ProvisionNotInForceAsOfEdge?: ProvisionNotInForceAsOfEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationBasisForConnection?: RegulationBasisForConnectionResolvers<ContextType>;
  RegulationBasisForEdge?: RegulationBasisForEdgeResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationProvisionsConnection?: RegulationProvisionsConnectionResolvers<ContextType>;
  RegulationProvisionsEdge?: RegulationProvisionsEdgeResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementProvisionsConnection?: RequirementProvisionsConnectionResolvers<ContextType>;
  RequirementProvisionsEdge?: RequirementProvisionsEdgeResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
  SectorFirmsConnection?: SectorFirmsConnectionResolvers<ContextType>;
  SectorFirmsEdge?: SectorFirmsEdgeResolvers<ContextType>;
  SectorMakesConnection?: SectorMakesConnectionResolvers<ContextType>;
  SectorMakesEdge?: SectorMakesEdgeResolvers<ContextType>;
  SectorPartOfConnection?: SectorPartOfConnectionResolvers<ContextType>;
  SectorPartOfEdge?: SectorPartOfEdgeResolvers<ContextType>;
  SectorPartsConnection?: SectorPartsConnectionResolvers<ContextType>;
  SectorPartsEdge?: SectorPartsEdgeResolvers<ContextType>;
  SectorUsesConnection?: SectorUsesConnectionResolvers<ContextType>;
  SectorUsesEdge?: SectorUsesEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceRelayedByConnection?: SourceRelayedByConnectionResolvers<ContextType>;
  SourceRelayedByEdge?: SourceRelayedByEdgeResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusInterval?: StatusIntervalResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
};

