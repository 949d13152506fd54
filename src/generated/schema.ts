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

/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type Actor = {
  /** The statements that it makes. */
  readonly assertions: ActorAssertionsConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What it asked or promised. */
  readonly commitments: ActorCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What was asked of it or promised to it. */
  readonly commitmentsAsked: ActorCommitmentsAskedConnection;
  /** What it would have to do by what was asked or promised. */
  readonly commitmentsOwed: ActorCommitmentsOwedConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The licences that it holds or applied for. */
  readonly licences: ActorLicencesConnection;
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The events that it took part in. */
  readonly participations: ActorParticipationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What it answered to what was asked or promised. */
  readonly responses: ActorResponsesConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorCommitmentsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorCommitmentsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can issue, join, demand, promise or be targeted: a country, a bloc, a firm or an organization. */
export type ActorResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};

/** A page of `Actor.assertions`. */
export type ActorAssertionsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorAssertionsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.assertions`: what the Actor asserts. */
export type ActorAssertionsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Claim;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Actor.commitmentsAsked`. */
export type ActorCommitmentsAskedConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorCommitmentsAskedEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.commitmentsAsked`: what the Actor was addressed by. */
export type ActorCommitmentsAskedEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Actor.commitments`. */
export type ActorCommitmentsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorCommitmentsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.commitments`: what the Actor made. */
export type ActorCommitmentsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Actor.commitmentsOwed`. */
export type ActorCommitmentsOwedConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorCommitmentsOwedEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.commitmentsOwed`: what the Actor owes. */
export type ActorCommitmentsOwedEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Actor.licences`. */
export type ActorLicencesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorLicencesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Licence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.licences`: what the Actor holds. */
export type ActorLicencesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Licence;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Actor.participations`. */
export type ActorParticipationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorParticipationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.participations`: what the Actor took part in. */
export type ActorParticipationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Event;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Actor.responses`. */
export type ActorResponsesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorResponsesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Actor.responses`: what the Actor answered. */
export type ActorResponsesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What the answer was. */
  readonly kind: ResponseKind;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day of the answer or, where none is told, the day as of which it is reported. */
  readonly on: Scalars['PartialDate']['output'];
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type Agreement = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** When it began. */
  readonly establishedOn: Scalars['PartialDate']['output'];
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The agreements that came after it. */
  readonly succeededBy: ReadonlyArray<Agreement>;
  /** The agreements that it came after. */
  readonly succeeds: ReadonlyArray<Agreement>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An arrangement between actors: an export-control regime, an organization of states, a truce, a supply deal, a dispute. */
export type AgreementGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** What became of the answer to a saved question between two releases. */
export type AnswerChange = {
  /** The day that both answers are about; null for a question that compares days. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** How many rows were added, removed and changed; a value beside the rows counts as one. */
  readonly counts: ChangeCounts;
  /** The day by which their facts were known; null for a question that compares days. */
  readonly knownAt?: Maybe<Scalars['Date']['output']>;
  /** The address of the answer on this server, with its variables and days, without an ending. */
  readonly path: Scalars['String']['output'];
  /** The name of the question, as in `Question.name`. */
  readonly question: Scalars['String']['output'];
  /** What became of the rows, the first twenty of them. The address with the earlier release as `release` tells all. */
  readonly rows: ReadonlyArray<AnswerRowChange>;
  /** How many rows the later release answers with. */
  readonly rowsAfter: Scalars['Int']['output'];
  /** How many rows the earlier release answers with. */
  readonly rowsBefore: Scalars['Int']['output'];
  /** The title of the question. */
  readonly title: Scalars['String']['output'];
};

/** A page of the answers that changed between two releases. */
export type AnswerChangeConnection = {
  /** How many answers were compared: those that are kept of both releases. */
  readonly comparedCount: Scalars['Int']['output'];
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AnswerChangeEdge>;
  /** The answers of this page, without their cursors. */
  readonly nodes: ReadonlyArray<AnswerChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many answers changed, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An answer of a page, with its cursor. */
export type AnswerChangeEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The answer itself. */
  readonly node: AnswerChange;
};

/** What became of one row of an answer. */
export type AnswerRowChange = {
  /** Whether it was added, removed or changed. */
  readonly change: Change;
  /** What changed of it, column by column; empty for a row that was added or removed. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The list of the answer that it is in, as in its JSON; `about` for a value beside the lists. */
  readonly part: Scalars['String']['output'];
  /** What tells the row apart, for people: the names of the things that it is about. */
  readonly row: Scalars['String']['output'];
};

/** A hypothesis, of exactly one kind. It acts from its own day, else from the frame's `at`; what was before stays as it was. Nothing is ever written to answer it. */
export type Assumption =
  /** This commitment is accepted on the frame's `at`: those whom it is addressed to give it, and its requirements are owed. It never changes a supply status. Its id. */
  { readonly accept: Scalars['ID']['input']; readonly extend?: never; readonly impose?: never; readonly lift?: never; readonly revive?: never; }
  |  /** A suspension runs on beyond its stated end. */
  { readonly accept?: never; readonly extend: ExtendInput; readonly impose?: never; readonly lift?: never; readonly revive?: never; }
  |  /** Elements or items come under a provision. */
  { readonly accept?: never; readonly extend?: never; readonly impose: ImposeInput; readonly lift?: never; readonly revive?: never; }
  |  /** From the frame's `at` on, this regulation or provision no longer applies. Its id; it must have been issued by then. */
  { readonly accept?: never; readonly extend?: never; readonly impose?: never; readonly lift: Scalars['ID']['input']; readonly revive?: never; }
  |  /** A suspension has ended, and what it suspended applies again. */
  { readonly accept?: never; readonly extend?: never; readonly impose?: never; readonly lift?: never; readonly revive: ReviveInput; };

/** The kinds of hypotheses. */
export type AssumptionKind =
  /** A commitment is accepted. */
  | 'ACCEPT'
  /** A suspension runs on. */
  | 'EXTEND'
  /** Things come under a provision. */
  | 'IMPOSE'
  /** A regulation or provision no longer applies. */
  | 'LIFT'
  /** A suspension has ended, and what it suspended applies again. */
  | 'REVIVE';

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

/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type Bloc = Actor & Entity & Node & {
  /** The statements that it makes. */
  readonly assertions: ActorAssertionsConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What it asked or promised. */
  readonly commitments: ActorCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What was asked of it or promised to it. */
  readonly commitmentsAsked: ActorCommitmentsAskedConnection;
  /** What it would have to do by what was asked or promised. */
  readonly commitmentsOwed: ActorCommitmentsOwedConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The licences that it holds or applied for. */
  readonly licences: ActorLicencesConnection;
  /** Its members on the frame's day. */
  readonly members: BlocMembersConnection;
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The events that it took part in. */
  readonly participations: ActorParticipationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What it answered to what was asked or promised. */
  readonly responses: ActorResponsesConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocCommitmentsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocCommitmentsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PartyKind>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several countries taken together: a union, a region. A name of a region in a source ("Europe") is a bloc of its own, with the members that the source counts, if any. */
export type BlocResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};

/** A page of the type Bloc. */
export type BlocConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BlocEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Bloc>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Bloc. */
export type BlocEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Bloc;
};

/** Which blocs are wanted: all conditions hold together. */
export type BlocFilter = {
  /** ISO codes: with one of these members on the frame's day. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of `Bloc.members`. */
export type BlocMembersConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BlocMembersEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Bloc.members`: what the Bloc has the member. */
export type BlocMembersEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Country;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of blocs. */
export type BlocOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: BlocOrderField;
};

/** What blocs can be ordered by. */
export type BlocOrderField =
  /** By the English name. */
  | 'NAME';

/** How something differs between two frames. */
export type Change =
  /** It is in the second frame only. */
  | 'ADDED'
  /** It is in both, and differs. */
  | 'CHANGED'
  /** It is in the first frame only. */
  | 'REMOVED';

/** How many rows there are on all pages, by change. */
export type ChangeCounts = {
  /** How many are in the second frame only. */
  readonly added: Scalars['Int']['output'];
  /** How many are in both, and differ. */
  readonly changed: Scalars['Int']['output'];
  /** How many are in the first frame only. */
  readonly removed: Scalars['Int']['output'];
};

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

/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type Claim = Entity & Node & {
  /** What it is about. */
  readonly about: ClaimAboutConnection;
  /** The actors who say so, where they are actors of the graph. */
  readonly asserters: ClaimAssertersConnection;
  /** Who says so: the attributions of its citations, each once. */
  readonly attribution: ReadonlyArray<Attribution>;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The statements that deny it. */
  readonly deniedBy: ReadonlyArray<Claim>;
  /** The statements that it denies. */
  readonly denies: ReadonlyArray<Claim>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of statement it is. */
  readonly kind: ClaimKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The publications that report it. */
  readonly reportedBy: ReadonlyArray<Source>;
  /** The day on which it was said or, where none is told, published. */
  readonly saidOn: Scalars['PartialDate']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What is said, in our own words. */
  readonly text: Scalars['String']['output'];
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimAssertersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attributed statement that is not a figure. That it is here says that it was said, not that it is so. */
export type ClaimNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of `Claim.about`. */
export type ClaimAboutConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimAboutEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Claim.about`: what the Claim is about. */
export type ClaimAboutEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Claim.asserters`. */
export type ClaimAssertersConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimAssertersEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Claim.asserters`: what the Claim is asserted by. */
export type ClaimAssertersEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of the type Claim. */
export type ClaimConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Claim. */
export type ClaimEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Claim;
};

/** Which claims are wanted: all conditions hold together. */
export type ClaimFilter = {
  /** Ids: about one of these. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of actors: said by one of them. */
  readonly asserters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of statements. */
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Said on a day of this range. */
  readonly saidOn?: InputMaybe<DayRange>;
};

/** The kinds of statements. */
export type ClaimKind =
  /** What somebody does or did. */
  | 'CONDUCT'
  /** That something is not so. */
  | 'DENIAL'
  /** How a source describes law or facts. */
  | 'DESCRIPTION'
  /** What a control did to somebody. */
  | 'EFFECT'
  /** What is to be expected. */
  | 'EXPECTATION'
  /** What somebody wants, or why somebody acts. */
  | 'MOTIVE'
  /** What somebody thinks of it. */
  | 'OPINION';

/** An order of claims. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** By the English name. */
  | 'NAME'
  /** By the day on which it was said. */
  | 'SAID_ON';

/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type Commitment = Entity & Node & {
  /** What it is about. */
  readonly about: CommitmentAboutConnection;
  /** Who asks or promises. */
  readonly by: CommitmentByConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What it is said to be a condition for; null when nothing is said. */
  readonly conditionFor?: Maybe<Scalars['String']['output']>;
  /** What is asked or promised, in our own words. */
  readonly content: Scalars['String']['output'];
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind it is. */
  readonly kind: CommitmentKind;
  /** The day on which it was made or, where none is told, the day as of which it is reported. */
  readonly madeOn: Scalars['PartialDate']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Whom it is addressed to. */
  readonly of: CommitmentOfConnection;
  /** In what capacity it is owed: firms are not the State. */
  readonly owedAs: ReadonlyArray<Obligor>;
  /** Who would have to do it. */
  readonly owedBy: CommitmentOwedByConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The duties that it would bring. */
  readonly requirements: CommitmentRequirementsConnection;
  /** Who answered what, and when; empty when no answer is known in the frame. */
  readonly responses: CommitmentResponsesConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentOwedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one actor asks of or promises another: a demand, an assurance, an undertaking. Whether it was accepted is in its responses. */
export type CommitmentResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};

/** A page of `Commitment.about`. */
export type CommitmentAboutConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentAboutEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.about`: what the Commitment is about. */
export type CommitmentAboutEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Commitment.by`. */
export type CommitmentByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.by`: what the Commitment was made by. */
export type CommitmentByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A commitment with other answers. */
export type CommitmentChange = {
  /** The kinds of the latest answers by the second frame's `at`; empty where there is none. */
  readonly after: ReadonlyArray<ResponseKind>;
  /** The kinds of the latest answers by the first frame's `at`; empty where there is none. */
  readonly before: ReadonlyArray<ResponseKind>;
  /** How it differs. */
  readonly change: Change;
  /** The commitment. */
  readonly commitment: Commitment;
  /** ASSUMED when an answer is a hypothesis. */
  readonly evidence: Evidence;
};

/** A page of commitments with other answers, in the order of their ids. */
export type CommitmentChangeConnection = {
  /** How many of them there are, by change. */
  readonly counts: ChangeCounts;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CommitmentChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of commitments with other answers. */
export type CommitmentChangeEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CommitmentChange;
};

/** A page of the type Commitment. */
export type CommitmentConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Commitment. */
export type CommitmentEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Commitment;
};

/** Which commitments are wanted: all conditions hold together. */
export type CommitmentFilter = {
  /** Ids: about one of these. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ISO codes: made by the country, one of its bodies or one of its firms. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of commitments. */
  readonly kind?: InputMaybe<ReadonlyArray<CommitmentKind>>;
  /** Made on a day of this range. */
  readonly madeOn?: InputMaybe<DayRange>;
  /** ISO codes: addressed to the country, one of its bodies or one of its firms. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes: owed by the country, one of its bodies or one of its firms. */
  readonly owedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With an answer of one of these kinds. */
  readonly responses?: InputMaybe<ReadonlyArray<ResponseKind>>;
};

/** The kinds of commitments. */
export type CommitmentKind =
  /** Promised or given to reassure. */
  | 'ASSURANCE'
  /** Asked as a condition. */
  | 'DEMAND'
  /** Asked without a condition. */
  | 'REQUEST'
  /** Undertaken in an agreement or a joint statement. */
  | 'UNDERTAKING';

/** A page of `Commitment.of`. */
export type CommitmentOfConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentOfEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.of`: what the Commitment is addressed to. */
export type CommitmentOfEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of commitments. */
export type CommitmentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CommitmentOrderField;
};

/** What commitments can be ordered by. */
export type CommitmentOrderField =
  /** By the day on which it was made. */
  | 'MADE_ON'
  /** By the English name. */
  | 'NAME';

/** A page of `Commitment.owedBy`. */
export type CommitmentOwedByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentOwedByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.owedBy`: what the Commitment is owed by. */
export type CommitmentOwedByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Commitment.requirements`. */
export type CommitmentRequirementsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentRequirementsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Requirement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.requirements`: what the Commitment would require. */
export type CommitmentRequirementsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Requirement;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Commitment.responses`. */
export type CommitmentResponsesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentResponsesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Commitment.responses`: what the Commitment was answered by. */
export type CommitmentResponsesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What the answer was. */
  readonly kind: ResponseKind;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day of the answer or, where none is told, the day as of which it is reported. */
  readonly on: Scalars['PartialDate']['output'];
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type Comparison = {
  /** What was asked or promised in one frame only, or has other latest answers. */
  readonly commitments: CommitmentChangeConnection;
  /** The things that come under provisions in one frame only, or under a provision of another status. */
  readonly controls: ControlChangeConnection;
  /** Who is exposed in one frame only, or by a provision of another status, or on other evidence. */
  readonly exposures: ExposureChangeConnection;
  /** The frame that is compared. */
  readonly from: Frame;
  /** The duties that are owed in one frame only, or on other grounds: by provisions in force, or by commitments whose latest answer is GIVEN. */
  readonly requirements: RequirementChangeConnection;
  /** The provisions that stand otherwise, and those that exist in one frame only. */
  readonly statuses: StatusChangeConnection;
  /** The frame that it is compared with. */
  readonly to: Frame;
};


/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type ComparisonCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type ComparisonControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type ComparisonExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type ComparisonRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between two frames. Comparing the other way round gives the same rows with before and after exchanged. Valid times play no part: each day is judged by what had been issued by it. */
export type ComparisonStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Between which things two frames are compared: all conditions hold together, each where it says something. */
export type ComparisonFilter = {
  /** ISO codes of the controlling countries: of provisions, and of whoever made a commitment. */
  readonly controlledBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes of the countries of the exposed, and of those whom a commitment is addressed to or who would owe it. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Symbols of elements: of provisions that list them, or control items on their account. */
  readonly elements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Statuses with which an exposure counts as one. */
  readonly exposureStatus?: InputMaybe<ReadonlyArray<LegalStatus>>;
  /** ISO code of the destination that statuses are for; over all destinations when left out. */
  readonly for?: InputMaybe<Scalars['String']['input']>;
  /** Ids of regulations. */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sectors that are exposed. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How far a citation can be relied on. */
export type Confidence =
  /** Official text, a filing, two independent sources, or one established outlet on a dated public act. */
  | 'HIGH'
  /** One weak source, an address not kept, or textbook knowledge without a source of its own. */
  | 'LOW'
  /** One weaker source, or a detail that was not cross-checked. */
  | 'MEDIUM';

/** A thing that a provision holds otherwise. */
export type ControlChange = {
  /** The provision's status in the second frame; null as above. */
  readonly after?: Maybe<LegalStatus>;
  /** The provision's status in the first frame; null where it does not hold the thing there, or differs between destinations. */
  readonly before?: Maybe<LegalStatus>;
  /** How it differs. */
  readonly change: Change;
  /** The citations for the hold; empty when it is a hypothesis. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it; null where it gives none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** ASSUMED when the hold or one of the statuses is a hypothesis, INFERRED when the hold is inferred. */
  readonly evidence: Evidence;
  /** The provision. */
  readonly provision: Provision;
  /** The element that it lists, or the item that it controls. */
  readonly thing: Entity;
};

/** A page of things that provisions hold otherwise, in the order of their ids. */
export type ControlChangeConnection = {
  /** How many of them there are, by change. */
  readonly counts: ChangeCounts;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ControlChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ControlChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of things that provisions hold otherwise. */
export type ControlChangeEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ControlChange;
};

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
  /** The statements that it makes. */
  readonly assertions: ActorAssertionsConnection;
  /** The blocs that it is a member of on the frame's day. */
  readonly blocs: CountryBlocsConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What it asked or promised. */
  readonly commitments: ActorCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What was asked of it or promised to it. */
  readonly commitmentsAsked: ActorCommitmentsAskedConnection;
  /** What it would have to do by what was asked or promised. */
  readonly commitmentsOwed: ActorCommitmentsOwedConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** Who in this country depends on what: the rows of `Query.exposures` whose subject is of this country. */
  readonly exposures: ExposureConnection;
  /** The firms that have their seat in it. */
  readonly firms: CountryFirmsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The licences that it holds or applied for. */
  readonly licences: ActorLicencesConnection;
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Its ministries, agencies and other bodies. */
  readonly organizations: CountryOrganizationsConnection;
  /** The events that it took part in. */
  readonly participations: ActorParticipationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What it answered to what was asked or promised. */
  readonly responses: ActorResponsesConnection;
  /** The sectors of its economy. */
  readonly sectors: CountrySectorsConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryCommitmentsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryCommitmentsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryLicencesArgs = {
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
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountryResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};


/** A country or customs territory that regulates, trades or is targeted. Being listed says nothing about its status. */
export type CountrySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Country.blocs`. */
export type CountryBlocsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryBlocsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Bloc>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Country.blocs`: what the Country is a member of. */
export type CountryBlocsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Bloc;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A range of days. A date that is known only by month or year is inside when any of its days is. */
export type DayRange = {
  /** The first day; no bound when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; no bound when left out. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Something that is new: a provision that has come to stand otherwise, or a fact that has become known. */
export type Development = {
  /** Where the provision stands from `since` on; null for facts, and where destinations differ. */
  readonly after?: Maybe<LegalStatus>;
  /** The regulations on which the standing rests; empty for facts. */
  readonly because: ReadonlyArray<Regulation>;
  /** Where the provision stood before; null for facts, for a provision that is new, and where destinations differed. */
  readonly before?: Maybe<LegalStatus>;
  /** The citations that it rests on: those of the regulations for a standing, of the answer or state for what became of a fact, else of the fact. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it is called, the same in every frame and release in which it is: a feed can tell by it what it has shown. */
  readonly key: Scalars['String']['output'];
  /** What kind of news it is. */
  readonly kind: DevelopmentKind;
  /** The day on which it was news: when it began or became known, whichever was later; later still where the data took it in only then. */
  readonly on: Scalars['Date']['output'];
  /** The development as one sentence, by rule. */
  readonly sentence: Scalars['String']['output'];
  /** The first day on which the provision stands so; null for facts. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The provision that stands otherwise, or the fact. It may have been issued only after the frame's day. */
  readonly subject: Entity;
};

/** A page of developments. */
export type DevelopmentConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DevelopmentEdge>;
  /** The developments of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Development>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A development of a page, with its cursor. */
export type DevelopmentEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The development itself. */
  readonly node: Development;
};

/** The kinds of developments. */
export type DevelopmentKind =
  /** A fact has become known: an instrument, a figure, an event, a claim, a demand or promise, a licence, a flow, an agreement, a disagreement. */
  | 'FACT_ADDED'
  /** A provision has come to stand otherwise, or on other grounds. */
  | 'STATUS_CHANGED';

/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type Discrepancy = Entity & Node & {
  /** The things that differ: claims, figures, provisions, sources. */
  readonly between: DiscrepancyBetweenConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** How to read the two sides, in our own words. */
  readonly note: Scalars['String']['output'];
  /** Why they differ. */
  readonly reason: DiscrepancyReason;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sources that disagree, or a source that disagrees with the instrument it describes. Both sides stay; the note says how to read them. */
export type DiscrepancyNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of `Discrepancy.between`. */
export type DiscrepancyBetweenConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DiscrepancyBetweenEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Discrepancy.between`: what the Discrepancy lies between. */
export type DiscrepancyBetweenEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of the type Discrepancy. */
export type DiscrepancyConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Discrepancy>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Discrepancy. */
export type DiscrepancyEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Discrepancy;
};

/** Which discrepancies are wanted: all conditions hold together. */
export type DiscrepancyFilter = {
  /** Ids: between one of these and something else. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why they differ. */
  readonly reason?: InputMaybe<ReadonlyArray<DiscrepancyReason>>;
};

/** An order of discrepancies. */
export type DiscrepancyOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DiscrepancyOrderField;
};

/** What discrepancies can be ordered by. */
export type DiscrepancyOrderField =
  /** By the English name. */
  | 'NAME';

/** Why sources differ. */
export type DiscrepancyReason =
  /** The figures do not add up. */
  | 'ARITHMETIC'
  /** They say different things of who said or ordered it. */
  | 'ATTRIBUTION'
  /** They mean different things by the same word. */
  | 'DEFINITION'
  /** They cover different goods, places or persons. */
  | 'SCOPE'
  /** They speak of different days or periods. */
  | 'TIME'
  /** They contradict each other and nothing explains it. */
  | 'TRUE_DISPUTE';

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
  /** How it is done: terms, files, reports, rewards, penalties. */
  | 'PROCEDURE'
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
  /** Only bodies or enterprises that the State names may do it: mine, process, or export. */
  | 'RESERVED'
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
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** Who counts it among the light, medium or heavy ones, by which scheme. Schemes disagree. */
  readonly classifications: ElementClassificationsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The items that contain the element, always or at times. */
  readonly containedIn: ElementContainedInConnection;
  /** The distinct statuses, on the frame's day, of the provisions that list the element itself (not of those that control an item containing it). */
  readonly controlStatuses: ReadonlyArray<LegalStatus>;
  /** The provisions that list the element, with the control code that each gives it. Whether one is in force is its `status`. */
  readonly controls: ElementControlsConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** Who depends on it where it is controlled: the rows of `Query.exposures` whose controlled element this is. */
  readonly exposures: ExposureConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** Whether any provision that lists the element is in force on the frame's day. */
  readonly inForce: Scalars['Boolean']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The figures that are reported of it. */
  readonly observations: ElementObservationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The chemical symbol: `Dy`. */
  readonly symbol: Scalars['String']['output'];
};


/** One of the 17 rare-earth elements. */
export type ElementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementClassificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type ElementDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 17 rare-earth elements. */
export type ElementExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** One of the 17 rare-earth elements. */
export type ElementGapsArgs = {
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


/** One of the 17 rare-earth elements. */
export type ElementObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Element.classifications`. */
export type ElementClassificationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ElementClassificationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Element.classifications`: what the Element is classified by. */
export type ElementClassificationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** The group that the scheme puts it in. */
  readonly group: ElementGroup;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The scheme by which it is classified: a series, a report, a law. */
  readonly scheme: Scalars['String']['output'];
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** How many rows an element has. */
export type ElementFacet = {
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The element. */
  readonly element: Element;
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

/** The groups that schemes put elements in. */
export type ElementGroup =
  /** Heavy. */
  | 'HEAVY'
  /** Light. */
  | 'LIGHT'
  /** Medium, where a scheme has that group. */
  | 'MEDIUM'
  /** Medium or heavy, where a scheme does not tell them apart. */
  | 'MEDIUM_OR_HEAVY'
  /** Counted with neither. */
  | 'NEITHER';

/** A page of `Element.observations`. */
export type ElementObservationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ElementObservationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Element.observations`: what the Element is measured by. */
export type ElementObservationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Observation;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that the graph is about. Everything but a citation is one. */
export type EntityNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of `Entity.claims`. */
export type EntityClaimsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityClaimsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Entity.claims`: what the Entity is the matter of. */
export type EntityClaimsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Claim;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Entity.commitmentsAbout`. */
export type EntityCommitmentsAboutConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityCommitmentsAboutEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Entity.commitmentsAbout`: what the Entity is the matter of. */
export type EntityCommitmentsAboutEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Entity.discrepancies`. */
export type EntityDiscrepanciesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityDiscrepanciesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Discrepancy>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Entity.discrepancies`: what the Entity differs by. */
export type EntityDiscrepanciesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Discrepancy;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Entity.events`. */
export type EntityEventsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEventsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Entity.events`: what the Entity is the matter of. */
export type EntityEventsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Event;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Entity.gaps`. */
export type EntityGapsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityGapsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Entity.gaps`: what the Entity has the gap. */
export type EntityGapsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Gap;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** The types of things. */
export type EntityType =
  /** The type Agreement. */
  | 'AGREEMENT'
  /** The type Bloc. */
  | 'BLOC'
  /** The type Claim. */
  | 'CLAIM'
  /** The type Commitment. */
  | 'COMMITMENT'
  /** The type Country. */
  | 'COUNTRY'
  /** The type Discrepancy. */
  | 'DISCREPANCY'
  /** The type Element. */
  | 'ELEMENT'
  /** The type Event. */
  | 'EVENT'
  /** The type Firm. */
  | 'FIRM'
  /** The type Gap. */
  | 'GAP'
  /** The type Item. */
  | 'ITEM'
  /** The type Licence. */
  | 'LICENCE'
  /** The type Observation. */
  | 'OBSERVATION'
  /** The type Organization. */
  | 'ORGANIZATION'
  /** The type Provision. */
  | 'PROVISION'
  /** The type Regulation. */
  | 'REGULATION'
  /** The type Requirement. */
  | 'REQUIREMENT'
  /** The type Sector. */
  | 'SECTOR'
  /** The type Source. */
  | 'SOURCE'
  /** The type SupplyStatus. */
  | 'SUPPLY_STATUS'
  /** The type TariffLine. */
  | 'TARIFF_LINE';

/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type Event = Entity & Node & {
  /** What it was about. */
  readonly about: EventAboutConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The day, as precisely as is known. */
  readonly on: Scalars['PartialDate']['output'];
  /** Who took part. */
  readonly participants: EventParticipantsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** Something that happened on a day: a summit, a visit, a seizure, a statement made in person. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Event.about`. */
export type EventAboutConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventAboutEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Event.about`: what the Event is about. */
export type EventAboutEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of the type Event. */
export type EventConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Event. */
export type EventEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Event;
};

/** Which events are wanted: all conditions hold together. */
export type EventFilter = {
  /** Ids: about one of these. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On a day of this range. */
  readonly on?: InputMaybe<DayRange>;
  /** ISO codes: with the country, one of its bodies or one of its firms. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of events. */
export type EventOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EventOrderField;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** By the English name. */
  | 'NAME'
  /** By the day. */
  | 'ON';

/** A page of `Event.participants`. */
export type EventParticipantsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventParticipantsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Event.participants`: what the Event was taken part in by. */
export type EventParticipantsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What it depends on that is controlled: the rows of `Query.exposures` whose subject it is. */
  readonly exposures: ExposureConnection;
  /** The figures that are reported of it. */
  readonly figures: ExposedFiguresConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What it sells on to other countries, as a source says. */
  readonly sellsOn: ExposedSellsOnConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** What can depend on a controlled thing: a sector, a firm, an organization, or a regulation (a scheme). */
export type ExposedSellsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Exposed.figures`. */
export type ExposedFiguresConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExposedFiguresEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Exposed.figures`: what the Exposed has the figure. */
export type ExposedFiguresEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Observation;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Exposed.sellsOn`. */
export type ExposedSellsOnConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExposedSellsOnEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Exposed.sellsOn`: what the Exposed sells on abroad. */
export type ExposedSellsOnEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A subject that depends on a controlled thing, or at which a provision is aimed, and how we know. A firm has a row only where every hop is stated and graded HIGH or MEDIUM. */
export type Exposure = {
  /** How the control reaches the subject. */
  readonly channel: Channel;
  /** The element or item in the provision's own words; null when the subject itself is the target. */
  readonly controlled?: Maybe<Entity>;
  /** Reports that a control did something to this subject, whatever is known of the mechanism: statements of kind EFFECT about the subject, latest first. They need not name this provision. */
  readonly effects: ClaimConnection;
  /** The controlled element, or the one on whose account the item is controlled; null for equipment and technology. */
  readonly element?: Maybe<Element>;
  /** STATED when every hop is stated by a source, otherwise what the weakest hop is; ASSUMED also when the provision has its status by the frame's assumptions only. */
  readonly evidence: Evidence;
  /** Reported figures about the subject itself, or about its country's supply of the things on the path: latest period first, and what is expected of a time after the frame's day last. */
  readonly figures: ObservationConnection;
  /** What the subject buys, makes or sells, nearest to it; null when the subject itself is the target. */
  readonly item?: Maybe<Item>;
  /** Whether no earlier provision of the same country had listed or controlled the thing; what is aimed at the subject itself is always new. */
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


/** A subject that depends on a controlled thing, or at which a provision is aimed, and how we know. A firm has a row only where every hop is stated and graded HIGH or MEDIUM. */
export type ExposureEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject that depends on a controlled thing, or at which a provision is aimed, and how we know. A firm has a row only where every hop is stated and graded HIGH or MEDIUM. */
export type ExposureFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An exposure that differs. */
export type ExposureChange = {
  /** The exposure in the second frame; null where there is none. */
  readonly after?: Maybe<Exposure>;
  /** The exposure in the first frame; null where there is none. */
  readonly before?: Maybe<Exposure>;
  /** How it differs. */
  readonly change: Change;
};

/** A page of exposures that differ, in the order of their ids. */
export type ExposureChangeConnection = {
  /** How many of them there are, by change. */
  readonly counts: ChangeCounts;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExposureChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ExposureChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of exposures that differ. */
export type ExposureChangeEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ExposureChange;
};

/** A page of exposures. An empty page is no proof of no exposure: see `leftOut`. */
export type ExposureConnection = {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExposureEdge>;
  /** How many of the rows on all pages there are by subject, element and provision. */
  readonly facets: ExposureFacets;
  /** What is known not to be known about this question: the gaps about its subjects, things and provisions, and, first, where our earliest source on a subject is later than the frame's `knownAt` (NOT_HELD, never stored, so that `node` does not answer its id). */
  readonly gaps: GapConnection;
  /** How many rows match everything but `status`, by status: an empty list must never look like no exposure. */
  readonly leftOut: ReadonlyArray<StatusCount>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Exposure>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of exposures. An empty page is no proof of no exposure: see `leftOut`. */
export type ExposureConnectionGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a page of exposures. */
export type ExposureEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Exposure;
};

/** How many rows of all pages fall to each thing, the most first. */
export type ExposureFacets = {
  /** By the controlled element, or the one on whose account an item is controlled; rows without one are not counted. */
  readonly elements: ReadonlyArray<ElementFacet>;
  /** By the provision that controls. */
  readonly provisions: ReadonlyArray<ProvisionFacet>;
  /** By who is exposed. */
  readonly subjects: ReadonlyArray<SubjectFacet>;
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
  /** Ids of firms that are exposed; with `sectors`, one of either is enough. */
  readonly firms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By membership: of subjects in members of an agreement, and issuers inside or outside the same one. */
  readonly membership?: InputMaybe<ExposureMembershipFilter>;
  /** Provisions announced on or after this day. */
  readonly newSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only things that no earlier provision of the same country had listed or controlled. */
  readonly newlyControlledOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the regulations whose provisions control. */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sectors that are exposed; with `firms`, one of either is enough. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statuses of the provision on the frame's day; rows of other statuses are counted in `leftOut`. */
  readonly status?: InputMaybe<ReadonlyArray<LegalStatus>>;
  /** Types of the exposed: SECTOR, FIRM, ORGANIZATION, REGULATION (schemes); all when left out. */
  readonly subjectTypes?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Exposures of members of an agreement to issuers inside or outside the same agreement. */
export type ExposureMembershipFilter = {
  /** Ids of agreements; one that meets the condition is enough. Members count as on the frame's day; partners and observers do not. */
  readonly agreements: ReadonlyArray<Scalars['ID']['input']>;
  /** Where the controlling country has to be. */
  readonly issuer: MembershipSide;
};

/** That a suspension runs on. */
export type ExtendInput = {
  /** The id of the suspension: a provision that suspends, or a regulation with such provisions. */
  readonly suspension: Scalars['ID']['input'];
  /** Its last day; later than its stated end. */
  readonly until: Scalars['Date']['input'];
};

/** What became of one field of a row, or of one column of a row of an answer; of a relation, what became of one relationship or of one field of it. */
export type FieldChange = {
  /** The value in the later release, as JSON; null when there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The value in the earlier release, as JSON; null when there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Whether there was nothing before, is nothing any more, or something else. */
  readonly change: Change;
  /** The name of the field in the API, or of the column in the answer; `lists` for a relationship, `lists.code` for a field of one. */
  readonly field: Scalars['String']['output'];
  /** The id at the other end, for what is of a relationship; null for a field of the row itself. */
  readonly to?: Maybe<Scalars['ID']['output']>;
};

/** A company. */
export type Firm = Actor & Entity & Exposed & Node & {
  /** The statements that it makes. */
  readonly assertions: ActorAssertionsConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What it asked or promised. */
  readonly commitments: ActorCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What was asked of it or promised to it. */
  readonly commitmentsAsked: ActorCommitmentsAskedConnection;
  /** What it would have to do by what was asked or promised. */
  readonly commitmentsOwed: ActorCommitmentsOwedConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What it depends on that is controlled: the rows of `Query.exposures` whose subject it is. */
  readonly exposures: ExposureConnection;
  /** The figures that are reported of it. */
  readonly figures: ExposedFiguresConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Where it has its seat; null when that was not found. */
  readonly headquarters?: Maybe<Country>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The licences for its imports. */
  readonly importLicences: FirmImportLicencesConnection;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The Legal Entity Identifier; null when none was found. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** The licences that it holds or applied for. */
  readonly licences: ActorLicencesConnection;
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Who owns it on the frame's day. */
  readonly parents: FirmParentsConnection;
  /** The events that it took part in. */
  readonly participations: ActorParticipationsConnection;
  /** The items that it produces. */
  readonly products: FirmProductsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What it answered to what was asked or promised. */
  readonly responses: ActorResponsesConnection;
  /** The sectors in which it is active, with the stage of the chain; one in which it works at several stages once for each. */
  readonly sectors: FirmSectorsConnection;
  /** What it sells on to other countries, as a source says. */
  readonly sellsOn: ExposedSellsOnConnection;
  /** The stages of the chain that it works in, in whatever sector, each once. */
  readonly stages: ReadonlyArray<Stage>;
  /** What it owns on the frame's day. */
  readonly subsidiaries: FirmSubsidiariesConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A company. */
export type FirmAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmCommitmentsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmCommitmentsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** A company. */
export type FirmFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmImportLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type FirmParentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};


/** A company. */
export type FirmSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmSellsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company. */
export type FirmSubsidiariesArgs = {
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
  /** Ids of items: producing one of them. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sectors: active in one of them. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of `Firm.importLicences`. */
export type FirmImportLicencesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmImportLicencesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Licence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Firm.importLicences`: what the Firm imports under. */
export type FirmImportLicencesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Licence;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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

/** A page of `Firm.parents`. */
export type FirmParentsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmParentsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Firm.parents`: what the Firm is owned by. */
export type FirmParentsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The share of the capital, in percent; null when it is not stated. */
  readonly sharePercent?: Maybe<Scalars['Float']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Firm.products`. */
export type FirmProductsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmProductsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Firm.products`: what the Firm produces. */
export type FirmProductsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Item;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Sector;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The stage of the chain that the firm works in there; null when no source says. */
  readonly stage?: Maybe<Stage>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Firm.subsidiaries`. */
export type FirmSubsidiariesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmSubsidiariesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Firm.subsidiaries`: what the Firm owns. */
export type FirmSubsidiariesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The share of the capital, in percent; null when it is not stated. */
  readonly sharePercent?: Maybe<Scalars['Float']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** The frame that an answer is given in: the day asked about, what had been published by when, and what is assumed. */
export type Frame = {
  /** What is assumed; empty where nothing is. */
  readonly assumptions: ReadonlyArray<FrameAssumption>;
  /** The day that the question is about. */
  readonly at: Scalars['Date']['output'];
  /** Only what had become known by this day counts. */
  readonly knownAt: Scalars['Date']['output'];
  /** The release of the data that the answer is drawn from. */
  readonly release: Scalars['ID']['output'];
  /** What `Node.id` carries after `@` in this frame; null in the default frame. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** A hypothesis of a frame, for showing it. */
export type FrameAssumption = {
  /** The regulation, provision, suspension or commitment that it is about. */
  readonly about: Entity;
  /** The day from which it acts. */
  readonly from: Scalars['Date']['output'];
  /** What kind of hypothesis it is. */
  readonly kind: AssumptionKind;
  /** The hypothesis as a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The elements and items that come under a provision; empty for other kinds. */
  readonly things: ReadonlyArray<Entity>;
  /** The last day of a suspension that runs on; null for other kinds. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A frame by its parts. A part that is left out is taken from the enclosing frame, an explicit null resets it. */
export type FrameInput = {
  /** Hypotheses; the order says nothing. At most 20. */
  readonly assume?: InputMaybe<ReadonlyArray<Assumption>>;
  /** The day that the question is about; it may lie in the future. */
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  /** Only what had become known by this day counts; today at the latest. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type Gap = Entity & Node & {
  /** What it is about. */
  readonly about: GapAboutConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Who could answer. */
  readonly couldBeAnsweredBy: ReadonlyArray<Actor>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of gap it is. */
  readonly kind: GapKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** What is not known, as a question. */
  readonly question: Scalars['String']['output'];
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** When the answer was last looked for; null when the source itself leaves it open. */
  readonly searchedOn?: Maybe<Scalars['Date']['output']>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is known not to be known: a question to which no source that we hold gives an answer. */
export type GapNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of `Gap.about`. */
export type GapAboutConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapAboutEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Gap.about`: what the Gap is about. */
export type GapAboutEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of the type Gap. */
export type GapConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Gap. */
export type GapEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Gap;
};

/** Which gaps are wanted: all conditions hold together. */
export type GapFilter = {
  /** Ids: about one of these. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of actors who could answer. */
  readonly couldBeAnsweredBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of gaps. */
  readonly kind?: InputMaybe<ReadonlyArray<GapKind>>;
};

/** The kinds of gaps. */
export type GapKind =
  /** There are figures, but they cannot be set side by side. */
  | 'NOT_COMPARABLE'
  /** Looked for and not found. */
  | 'NOT_FOUND'
  /** Our earliest source on it is later than the day asked about. */
  | 'NOT_HELD'
  /** The source does not say. */
  | 'NOT_STATED'
  /** No known instrument says where it stands. */
  | 'STATUS_UNCONFIRMED';

/** An order of gaps. */
export type GapOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: GapOrderField;
};

/** What gaps can be ordered by. */
export type GapOrderField =
  /** By the English name. */
  | 'NAME';

/** How many neighbours of one type a thing has by one verb. */
export type GroupCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The thing. */
  readonly from: Entity;
  /** The type of the neighbours. */
  readonly type: EntityType;
  /** What connects it to the neighbours, read from the thing. */
  readonly verb: Scalars['String']['output'];
};

/** One relationship on a path, read in the direction of the path. */
export type Hop = {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The confidence of its best citation; null when it cites nothing. */
  readonly confidence?: Maybe<Confidence>;
  /** Whether a source states it, it is inferred, or it is assumed by the question. What holds only at times is inferred. */
  readonly evidence: Evidence;
  /** Where the hop starts. */
  readonly from: Entity;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** What a reader has to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the hop ends. */
  readonly to: Entity;
  /** What connects the two, as a verb: "uses", "is controlled by". */
  readonly verb: Scalars['String']['output'];
};

/** That things come under a provision from the frame's `at` on. */
export type ImposeInput = {
  /** Symbols of elements that it lists from then on, and does not list yet. */
  readonly elements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of items that it controls from then on, and does not control yet. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The id of the provision; it must have been issued by then, and be no act upon other provisions. */
  readonly provision: Scalars['ID']['input'];
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

/** What is measured. */
export type Indicator =
  /** Quantity that can be produced in a year. */
  | 'CAPACITY'
  /** Change against another period, in percent. */
  | 'CHANGE'
  /** Quantity used up. */
  | 'CONSUMPTION'
  /** Quantity that one unit of a product contains. */
  | 'CONTENT'
  /** Quantity exported. */
  | 'EXPORT_QUANTITY'
  /** Value of exports. */
  | 'EXPORT_VALUE'
  /** Quantity imported. */
  | 'IMPORT_QUANTITY'
  /** Value of imports. */
  | 'IMPORT_VALUE'
  /** How many: applications, licences, firms, members. */
  | 'NUMBER'
  /** Money set aside or promised. */
  | 'OUTLAY'
  /** Price of a unit. */
  | 'PRICE'
  /** Quantity produced. */
  | 'PRODUCTION'
  /** Quota that an authority set. */
  | 'QUOTA_QUANTITY'
  /** Quantity in the ground that can be mined economically. */
  | 'RESERVES'
  /** Quantity in the ground, whether or not it can be mined economically. */
  | 'RESOURCES'
  /** Part of a whole, in percent. */
  | 'SHARE'
  /** Stock in hand, in time or quantity. */
  | 'STOCK';

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
  /** The registry number of the substance at the Chemical Abstracts Service; null when it is no single substance or none is held. */
  readonly casNumber?: Maybe<Scalars['String']['output']>;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The items that it becomes part of. */
  readonly componentOf: ItemComponentOfConnection;
  /** The elements in it, with how surely and how much. */
  readonly contains: ItemContainsConnection;
  /** The provisions that control the item, with the control code that each gives it. Whether one is in force is its `status`. */
  readonly controls: ItemControlsConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** Who depends on a controlled thing by way of it: the rows of `Query.exposures` whose path leads through this item. */
  readonly exposures: ExposureConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of thing it is. */
  readonly kind: ItemKind;
  /** The broader items that it is a kind of. */
  readonly kindOf: ItemKindOfConnection;
  /** The narrower items that are kinds of it. */
  readonly kinds: ItemKindsConnection;
  /** The licences that are reported for it. */
  readonly licences: ItemLicencesConnection;
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
  /** The figures that are reported of it. */
  readonly observations: ItemObservationsConnection;
  /** The firms that produce it. */
  readonly producers: ItemProducersConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** Who sells it on abroad. */
  readonly soldOnBy: ItemSoldOnByConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whether it flowed from where to where, as reported. */
  readonly supplyStatuses: ItemSupplyStatusesConnection;
  /** The schemes that support the making of it. */
  readonly supportedBy: ItemSupportedByConnection;
  /** The lines of tariffs that it is classed under, as a source says. */
  readonly tariffLines: ItemTariffLinesConnection;
  /** The sectors that buy it. */
  readonly usedBy: ItemUsedByConnection;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type ItemDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemGapsArgs = {
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
export type ItemLicencesArgs = {
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
export type ItemObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemProducersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemSoldOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemSupplyStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can be controlled or depended on: ore, oxide, metal, alloy, magnet, component, reagent, equipment, technology. */
export type ItemTariffLinesArgs = {
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Item.licences`. */
export type ItemLicencesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemLicencesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Licence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.licences`: what the Item is licensed by. */
export type ItemLicencesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Licence;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Item.observations`. */
export type ItemObservationsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemObservationsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.observations`: what the Item is measured by. */
export type ItemObservationsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Observation;
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

/** A page of `Item.producers`. */
export type ItemProducersConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemProducersEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.producers`: what the Item is produced by. */
export type ItemProducersEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it was so; null while it is. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.soldOnBy`. */
export type ItemSoldOnByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemSoldOnByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Exposed>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.soldOnBy`: what the Item is sold on abroad by. */
export type ItemSoldOnByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Exposed;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.supplyStatuses`. */
export type ItemSupplyStatusesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemSupplyStatusesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<SupplyStatus>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.supplyStatuses`: what the Item has the status. */
export type ItemSupplyStatusesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: SupplyStatus;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of `Item.supportedBy`. */
export type ItemSupportedByConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemSupportedByEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.supportedBy`: what the Item is made with the support of. */
export type ItemSupportedByEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Item.tariffLines`. */
export type ItemTariffLinesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ItemTariffLinesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<TariffLine>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Item.tariffLines`: what the Item is classed as. */
export type ItemTariffLinesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: TariffLine;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type Licence = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Who holds it or applied for it; null when no source names the holder. */
  readonly holder?: Maybe<Actor>;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The firms whose imports it is for. */
  readonly importers: ReadonlyArray<Firm>;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What it is for; null when no source says. */
  readonly item?: Maybe<Item>;
  /** What kind it is. */
  readonly kind: LicenceKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The provision that it is granted under; null when no source says. */
  readonly provision?: Maybe<Provision>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What became of it, and when; at the other end who decided or acted. */
  readonly states: LicenceStatesConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A licence, an application for one, or several that a source counts together, as far as it is reported. */
export type LicenceStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<LicenceState>;
};

/** A page of the type Licence. */
export type LicenceConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LicenceEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Licence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Licence. */
export type LicenceEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Licence;
};

/** Which licences are wanted: all conditions hold together. */
export type LicenceFilter = {
  /** ISO codes: held by the country's firms or bodies. */
  readonly holder?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes: for imports by the country's firms. */
  readonly importers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of items. */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of licences. */
  readonly kind?: InputMaybe<ReadonlyArray<LicenceKind>>;
  /** Having come into one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<LicenceState>>;
};

/** The kinds of licences. */
export type LicenceKind =
  /** For many deals of one exporter with one importer, over a time. */
  | 'GENERAL'
  /** No source says which. */
  | 'NOT_STATED'
  /** Several, which a source counts together. */
  | 'SEVERAL'
  /** For one deal. */
  | 'SINGLE';

/** An order of licences. */
export type LicenceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: LicenceOrderField;
};

/** What licences can be ordered by. */
export type LicenceOrderField =
  /** By the English name. */
  | 'NAME';

/** What can become of a licence or an application. */
export type LicenceState =
  /** Applied for. */
  | 'APPLIED'
  /** Cleared by the importer's own authorities. */
  | 'ENDORSED'
  /** Past its last day. */
  | 'EXPIRED'
  /** Granted. */
  | 'GRANTED'
  /** Not decided. */
  | 'PENDING'
  /** Refused. */
  | 'REFUSED'
  /** Withdrawn by who granted it. */
  | 'REVOKED';

/** A page of `Licence.states`. */
export type LicenceStatesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LicenceStatesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Licence.states`: what the Licence was moved on by. */
export type LicenceStatesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Actor;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when or, where that is not told, the day as of which it is reported. */
  readonly on: Scalars['PartialDate']['output'];
  /** The state that the licence or application came into. */
  readonly state: LicenceState;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** Who is party to agreements on the frame's day. */
export type MembershipFilter = {
  /** Ids of agreements: party to every one of them. */
  readonly allOf: ReadonlyArray<Scalars['ID']['input']>;
  /** Only parties of this kind; any kind but NOT_A_MEMBER when left out. */
  readonly kind?: InputMaybe<PartyKind>;
};

/** Which side of an agreement a country is on. */
export type MembershipSide =
  /** A member of it. */
  | 'INSIDE'
  /** No member of it. */
  | 'OUTSIDE';

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
  | 'INTERMEDIARY'
  /** The State itself. */
  | 'STATE';

/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type Observation = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Who counted: `Directorate General of Commercial Intelligence and Statistics`; null when no source says. */
  readonly countedBy?: Maybe<Scalars['String']['output']>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** The edition of the publication that first gave it: `2026`. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The element that is measured; null when none is named. */
  readonly element?: Maybe<Element>;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What is measured. */
  readonly indicator: Indicator;
  /** The item that is measured; null when none is named. */
  readonly item?: Maybe<Item>;
  /** The most that is reported, for a range; null when the figure is exact. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** The least that is reported, for a range; null when the figure is exact. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** With whom the trade is; null when with all. */
  readonly partner?: Maybe<Actor>;
  /** The first day, month or year of the period; for a figure of one day, that day. */
  readonly periodBegins: Scalars['PartialDate']['output'];
  /** The last day, month or year of the period. */
  readonly periodEnds: Scalars['PartialDate']['output'];
  /** The period's own name: `FY25`. */
  readonly periodLabel?: Maybe<Scalars['String']['output']>;
  /** How exact it is said to be: "about", "nearly", "more than"; null when nothing is said. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** Whose figure it is: the importer's for imports, the exporter's for exports; null when it is the world's. */
  readonly reporter?: Maybe<Actor>;
  /** What the figure covers and leaves out: which goods, which tariff lines. */
  readonly scope: Scalars['String']['output'];
  /** The stage of the chain that it is about; null when none. */
  readonly stage?: Maybe<Stage>;
  /** Whose figure it is, when a sector, firm, body or scheme has it. */
  readonly subject?: Maybe<Exposed>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The later figures that take its place. */
  readonly supersededBy: ReadonlyArray<Observation>;
  /** The earlier figures that it takes the place of, by the same count. */
  readonly supersedes: ReadonlyArray<Observation>;
  /** The unit of the figure: `t`, `INR crore`, `%`, `applications`. */
  readonly unit: Scalars['String']['output'];
  /** The figure; null when only bounds are reported. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported figure, with all that is needed to read it. Figures of different scopes do not add up. */
export type ObservationNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of the type Observation. */
export type ObservationConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type Observation. */
export type ObservationEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Observation;
};

/** Which observations are wanted: all conditions hold together. */
export type ObservationFilter = {
  /** Symbols of elements. */
  readonly element?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is measured. */
  readonly indicator?: InputMaybe<ReadonlyArray<Indicator>>;
  /** Ids of items. */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ISO codes: of trade with the country, one of its bodies or one of its firms. */
  readonly partner?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Beginning on a day of this range. */
  readonly periodBegins?: InputMaybe<DayRange>;
  /** Names of periods: `FY25`. */
  readonly periodLabel?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes: reported for the country, one of its bodies or one of its firms. */
  readonly reporter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Stages of the chain. */
  readonly stage?: InputMaybe<ReadonlyArray<Stage>>;
  /** Ids of sectors, firms, bodies and schemes whose figure it is. */
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Units. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of observations. */
export type ObservationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ObservationOrderField;
};

/** What observations can be ordered by. */
export type ObservationOrderField =
  /** By the English name. */
  | 'NAME'
  /** By the beginning of the period. */
  | 'PERIOD_BEGINS';

/** How the direction of an order runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A body that is not a company: a ministry, a customs service, an industry body. */
export type Organization = Actor & Entity & Exposed & Node & {
  /** The statements that it makes. */
  readonly assertions: ActorAssertionsConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What it asked or promised. */
  readonly commitments: ActorCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** What was asked of it or promised to it. */
  readonly commitmentsAsked: ActorCommitmentsAskedConnection;
  /** What it would have to do by what was asked or promised. */
  readonly commitmentsOwed: ActorCommitmentsOwedConnection;
  /** The country whose body it is; null for an international one. */
  readonly country?: Maybe<Country>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What it depends on that is controlled: the rows of `Query.exposures` whose subject it is. */
  readonly exposures: ExposureConnection;
  /** The figures that are reported of it. */
  readonly figures: ExposedFiguresConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The licences that it holds or applied for. */
  readonly licences: ActorLicencesConnection;
  /** The agreements that the actor is party to on the frame's day, and those of which a source says that it is none (kind NOT_A_MEMBER). */
  readonly memberships: ActorMembershipsConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The events that it took part in. */
  readonly participations: ActorParticipationsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** The instruments that the actor itself has issued. */
  readonly regulations: ActorRegulationsConnection;
  /** What it answered to what was asked or promised. */
  readonly responses: ActorResponsesConnection;
  /** What kind of body it is. */
  readonly role: OrganizationRole;
  /** What it sells on to other countries, as a source says. */
  readonly sellsOn: ExposedSellsOnConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationCommitmentsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationCommitmentsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResponseKind>;
};


/** A body that is not a company: a ministry, a customs service, an industry body. */
export type OrganizationSellsOnArgs = {
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
  /** The way as one sentence: a numbered clause for each hop with the sources that it rests on; an inferred hop is marked with †, an assumed one with ‡. */
  readonly sentence: Scalars['String']['output'];
  /** The hop that the path can least rely on. */
  readonly weakestHop: Hop;
};

/** The paths between two things, and what is not known about them. */
export type PathResult = {
  /** What is known not to be known about either of the two. Where there is no path, also one that says how far each side was followed; that gap is made for the answer, and `node` does not give it again. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The best paths in order: those that rest on stated hops alone, then those with an inferred hop, then those with an assumed one; shorter ones first; ties by the ids on the way. */
  readonly paths: ReadonlyArray<Path>;
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
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The items that it controls, with the control code of each. */
  readonly controls: ProvisionControlsConnection;
  /** The provisions whose list it takes over, whatever that list holds on the day. */
  readonly controlsAsListedIn: ReadonlyArray<Provision>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What it does. */
  readonly effect: Effect;
  /** The day from which it applies by its own words; null when that is not known. */
  readonly effectiveOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it applies by its own words; null when it sets none. */
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** Whether it applied on any day up to the frame's day; null when that cannot be known. */
  readonly everApplied?: Maybe<Scalars['Boolean']['output']>;
  /** The destinations or users that it leaves out. */
  readonly exclusions: ReadonlyArray<Actor>;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The licences that are reported under it. */
  readonly licences: ProvisionLicencesConnection;
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
  /** The provisions that take over its list. */
  readonly takenUpBy: ReadonlyArray<Provision>;
  /** The destinations or users that it is aimed at; empty when it is aimed at all. */
  readonly targets: ReadonlyArray<Actor>;
  /** The lines of tariffs that it cites for reference beside its control codes. */
  readonly tariffLines: ProvisionTariffLinesConnection;
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
export type ProvisionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One limb of a regulation: the unit that has a legal status. The status is never stored, it follows from what the instruments known in the frame say. */
export type ProvisionLicencesArgs = {
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
export type ProvisionTariffLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** How many rows a provision has. */
export type ProvisionFacet = {
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The provision. */
  readonly provision: Provision;
};

/** Which provisions are wanted: all conditions hold together. */
export type ProvisionFilter = {
  /** What provisions do. */
  readonly effect?: InputMaybe<ReadonlyArray<Effect>>;
  /** ISO code of a destination: only provisions that apply to it on the frame's day. Its own instruments count too. */
  readonly for?: InputMaybe<Scalars['String']['input']>;
  /** ISO codes: of instruments that the country or one of its bodies issued. */
  readonly jurisdiction?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of regulations. */
  readonly regulation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses on the frame's day, for any destination. */
  readonly status?: InputMaybe<ReadonlyArray<LegalStatus>>;
};

/** A page of `Provision.licences`. */
export type ProvisionLicencesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionLicencesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Licence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.licences`: what the Provision is the ground of. */
export type ProvisionLicencesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Licence;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code that the provision gives it: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The day on which it had not begun to apply. */
  readonly day: Scalars['Date']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Provision.tariffLines`. */
export type ProvisionTariffLinesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionTariffLinesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<TariffLine>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Provision.tariffLines`: what the Provision cites for reference. */
export type ProvisionTariffLinesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code beside which the provision cites the line: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: TariffLine;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type Query = {
  /** One agreement. Null when none is visible in this frame. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements that are visible in this frame. */
  readonly agreements: AgreementConnection;
  /** The same questions in another frame. A part that is left out is taken from the enclosing frame, an explicit null resets it. `knownAt` alone sets `at` to that day where no enclosing frame gives one. Frames nest at most 3 deep. Errors: BAD_USER_INPUT when `knownAt` lies in the future, and for assumptions that cannot be made in the frame or contradict each other. */
  readonly asOf: View;
  /** One bloc. Null when none is visible in this frame. */
  readonly bloc?: Maybe<Bloc>;
  /** All blocs that are visible in this frame. */
  readonly blocs: BlocConnection;
  /** One claim. Null when none is visible in this frame. */
  readonly claim?: Maybe<Claim>;
  /** All claims that are visible in this frame. */
  readonly claims: ClaimConnection;
  /** One commitment. Null when none is visible in this frame. */
  readonly commitment?: Maybe<Commitment>;
  /** All commitments that are visible in this frame. */
  readonly commitments: CommitmentConnection;
  /** What differs between two frames, which may differ in any part: in the day, in what was known, in what is assumed. Each frame takes the parts that it leaves out from this one. Errors: BAD_USER_INPUT as for `asOf`. */
  readonly compare: Comparison;
  /** What differs between two releases. The same in every frame. Errors: BAD_USER_INPUT for a release that the database never held, or whose content is not kept here. */
  readonly compareReleases: ReleaseComparison;
  /** All countries that are visible in this frame. */
  readonly countries: CountryConnection;
  /** One country. Null when none is visible in this frame. */
  readonly country?: Maybe<Country>;
  /** What is new up to the frame's `knownAt`, the latest first. A load that brings no news adds nothing. */
  readonly developments: DevelopmentConnection;
  /** All discrepancies that are visible in this frame. */
  readonly discrepancies: DiscrepancyConnection;
  /** One discrepancy. Null when none is visible in this frame. */
  readonly discrepancy?: Maybe<Discrepancy>;
  /** One element. Null when none is visible in this frame. */
  readonly element?: Maybe<Element>;
  /** All elements that are visible in this frame. */
  readonly elements: ElementConnection;
  /** An entity by id; a token on the id is ignored. Null when it is not visible in this frame. */
  readonly entity?: Maybe<Entity>;
  /** One event. Null when none is visible in this frame. */
  readonly event?: Maybe<Event>;
  /** All events that are visible in this frame. */
  readonly events: EventConnection;
  /** Who depends on what is controlled: a row for each subject, controlled thing, element and provision, with the path that connects them, its citations and its weakest hop. Stated rows come before inferred ones, shorter paths first. Errors: BAD_USER_INPUT for a code that is no country's, and where the question is about more than 200,000 subjects or takes more than 1,000,000 steps. */
  readonly exposures: ExposureConnection;
  /** One firm. Null when none is visible in this frame. */
  readonly firm?: Maybe<Firm>;
  /** All firms that are visible in this frame. */
  readonly firms: FirmConnection;
  /** The frame that this part of the answer is given in. */
  readonly frame: Frame;
  /** One gap. Null when none is visible in this frame. */
  readonly gap?: Maybe<Gap>;
  /** All gaps that are visible in this frame. */
  readonly gaps: GapConnection;
  /** One item. Null when none is visible in this frame. */
  readonly item?: Maybe<Item>;
  /** All items that are visible in this frame. */
  readonly items: ItemConnection;
  /** One licence. Null when none is visible in this frame. */
  readonly licence?: Maybe<Licence>;
  /** All licences that are visible in this frame. */
  readonly licences: LicenceConnection;
  /** A thing by its `Node.id`. An id with a token answers in the token's frame, one without in this frame. Null when nothing with that id is visible there. Here as in every argument that takes an id, a retired id answers with the thing that took its place. */
  readonly node?: Maybe<Node>;
  /** Several things by `Node.id`, in the order asked for, null for each that is not visible. At most 100. Errors: BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One observation. Null when none is visible in this frame. */
  readonly observation?: Maybe<Observation>;
  /** All observations that are visible in this frame. */
  readonly observations: ObservationConnection;
  /** One organization. Null when none is visible in this frame. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that are visible in this frame. */
  readonly organizations: OrganizationConnection;
  /** How two things are connected: paths over relationships in either direction, on which nothing stands twice. What nearly everything leads to (countries, blocs, sources) and records of what is said (claims, observations, discrepancies, gaps) begin or end a path, and are never passed through. Errors: BAD_USER_INPUT for a number out of range, for twice the same thing, and where there are too many ways to look through. */
  readonly paths: PathResult;
  /** One provision. Null when none is visible in this frame. */
  readonly provision?: Maybe<Provision>;
  /** All provisions that are visible in this frame. */
  readonly provisions: ProvisionConnection;
  /** The saved questions, in the order of their names. The same in every frame. */
  readonly questions: QuestionConnection;
  /** One regulation. Null when none is visible in this frame. */
  readonly regulation?: Maybe<Regulation>;
  /** All regulations that are visible in this frame. */
  readonly regulations: RegulationConnection;
  /** The release of the data that answers are drawn from. */
  readonly release: Release;
  /** The releases that the database has held, the one loaded last first. The same in every frame. */
  readonly releases: ReleaseConnection;
  /** One requirement. Null when none is visible in this frame. */
  readonly requirement?: Maybe<Requirement>;
  /** All requirements that are visible in this frame. */
  readonly requirements: RequirementConnection;
  /** The things with this text in a name (English, Chinese or Hindi), in a title, or as a symbol or code. The last word may be incomplete. Exact codes and symbols come first, then codes that begin with the text, then names by how close they come to the text, shorter ones first. Errors: BAD_USER_INPUT for a text that is empty or longer than 200 characters. */
  readonly search: SearchConnection;
  /** One sector. Null when none is visible in this frame. */
  readonly sector?: Maybe<Sector>;
  /** All sectors that are visible in this frame. */
  readonly sectors: SectorConnection;
  /** One source. Null when none is visible in this frame. */
  readonly source?: Maybe<Source>;
  /** All sources that are visible in this frame. */
  readonly sources: SourceConnection;
  /** The things within some steps of some things. Sources are left out: everything leads to them. Errors: BAD_USER_INPUT for more than 50 ids, or a number of steps or a limit out of range. */
  readonly subgraph: Subgraph;
  /** One supply status. Null when none is visible in this frame. */
  readonly supplyStatus?: Maybe<SupplyStatus>;
  /** All supply statuses that are visible in this frame. */
  readonly supplyStatuses: SupplyStatusConnection;
  /** One tariff line. Null when none is visible in this frame. */
  readonly tariffLine?: Maybe<TariffLine>;
  /** All tariff lines that are visible in this frame. */
  readonly tariffLines: TariffLineConnection;
  /** What stands on which day, of what is known in this frame: the day that the frame is about hides nothing here, what lies after it is `scheduled`. In the order of the days; more precise dates before less precise ones, then by kind and id. */
  readonly timeline: TimelineConnection;
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
  assume?: InputMaybe<ReadonlyArray<Assumption>>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryBlocArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlocOrder>;
  where?: InputMaybe<BlocFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCompareArgs = {
  from: FrameInput;
  to: FrameInput;
  where?: InputMaybe<ComparisonFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryCompareReleasesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<ReleaseComparisonFilter>;
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
export type QueryDevelopmentsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DiscrepancyOrder>;
  where?: InputMaybe<DiscrepancyFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryDiscrepancyArgs = {
  id: Scalars['ID']['input'];
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
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  where?: InputMaybe<EventFilter>;
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
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GapOrder>;
  where?: InputMaybe<GapFilter>;
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
export type QueryLicenceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LicenceOrder>;
  where?: InputMaybe<LicenceFilter>;
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
export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
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
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
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
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
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


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySubgraphArgs = {
  hops?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySupplyStatusArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QuerySupplyStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyStatusOrder>;
  where?: InputMaybe<SupplyStatusFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryTariffLineArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryTariffLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TariffLineOrder>;
  where?: InputMaybe<TariffLineFilter>;
};


/** Where every question starts. Each field answers in the default frame: today, with everything known today. */
export type QueryTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A saved question: one operation that the product knows by name. `/q/<name>` answers it as a page, and with `.json`, `.csv` or `.md` as data; its variables stand in the query string. */
export type Question = {
  /** What its answer holds, and how to read it. */
  readonly description: Scalars['String']['output'];
  /** The SHA-256 of that text, in hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Its name in addresses and on the command line: `sectors-newly-exposed`. */
  readonly name: Scalars['String']['output'];
  /** The name of its operation: `SectorsNewlyExposed`. */
  readonly operationName: Scalars['String']['output'];
  /** The path of its answer on this server: `/q/sectors-newly-exposed`. */
  readonly path: Scalars['String']['output'];
  /** The whole text of its operation, with its fragments. */
  readonly query: Scalars['String']['output'];
  /** What it asks, as a person would. */
  readonly title: Scalars['String']['output'];
  /** Its variables, in the order of the operation. */
  readonly variables: ReadonlyArray<QuestionVariable>;
};

/** A page of saved questions. */
export type QuestionConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** The questions of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many questions there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A question of a page, with its cursor. */
export type QuestionEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The question itself. */
  readonly node: Question;
};

/** A variable of a saved question. */
export type QuestionVariable = {
  /** The values of an enum; empty for all else. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** The value that counts when none is given, as JSON; null when there is none. */
  readonly defaultValue?: Maybe<Scalars['String']['output']>;
  /** What it means: what the schema says of the argument that it goes into. */
  readonly description: Scalars['String']['output'];
  /** Whether it must be given, because there is nothing that counts when it is not. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** What its values are. */
  readonly kind: QuestionVariableKind;
  /** Its name: `country`. */
  readonly name: Scalars['String']['output'];
  /** Its type in GraphQL: `[String!]`. */
  readonly type: Scalars['String']['output'];
};

/** What the values of a variable of a saved question are. */
export type QuestionVariableKind =
  /** A hypothesis of a frame. */
  | 'ASSUMPTION'
  /** True or false. */
  | 'BOOLEAN'
  /** The ISO 3166 code of a country, two letters. */
  | 'COUNTRY'
  /** A day, YYYY-MM-DD. */
  | 'DATE'
  /** The symbol of an element. */
  | 'ELEMENT'
  /** One of a few words. */
  | 'ENUM'
  /** The id of a thing in the graph. */
  | 'ID'
  /** A whole number. */
  | 'NUMBER'
  /** Any text. */
  | 'TEXT';

/** Whose conduct a provision reaches. */
export type Reach =
  /** Exports from the territory of the issuer, and what its own nationals do. */
  | 'DOMESTIC'
  /** What others do abroad. */
  | 'EXTRATERRITORIAL';

/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type Regulation = Entity & Exposed & Node & {
  /** The instruments that amend it. */
  readonly amendedBy: ReadonlyArray<Regulation>;
  /** The instruments that it amends. An amendment changes no status by itself. */
  readonly amends: ReadonlyArray<Regulation>;
  /** The instruments that rest on it. */
  readonly basisFor: RegulationBasisForConnection;
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What it depends on that is controlled: the rows of `Query.exposures` whose subject it is. */
  readonly exposures: ExposureConnection;
  /** The figures that are reported of it. */
  readonly figures: ExposedFiguresConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** The instruments that carry it out. */
  readonly implementedBy: ReadonlyArray<Regulation>;
  /** The instruments that it carries out. */
  readonly implements: ReadonlyArray<Regulation>;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** What it sells on to other countries, as a source says. */
  readonly sellsOn: ExposedSellsOnConnection;
  /** The distinct statuses of its provisions on the frame's day. */
  readonly statuses: ReadonlyArray<LegalStatus>;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The items whose making it supports: for a scheme, what is to be made with its help. */
  readonly supports: RegulationSupportsConnection;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationBasisForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationGapsArgs = {
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


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationSellsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An instrument: a law, a control announcement, a suspension, a listing, a scheme, a public statement. Its legal effect lies in its provisions. */
export type RegulationSupportsArgs = {
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Numbers, without the year. */
  readonly number?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  /** Measures or an order that carry out a law, without putting a thing or a person on a list. */
  | 'MEASURES'
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `Regulation.supports`. */
export type RegulationSupportsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegulationSupportsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Regulation.supports`: what the Regulation supports the making of. */
export type RegulationSupportsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A relationship in the graph, with when it holds and who says so. */
export type RelationshipEdge = {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Whether its content is kept here, so that it can be compared with others. */
  readonly isKept: Scalars['Boolean']['output'];
  /** When the content was loaded; the last time, if it was more than once. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** How many entities it holds. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many relationships it holds, citations not counted. */
  readonly relationshipCount: Scalars['Int']['output'];
  /** How many sources it draws on. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** What became of one row between two releases. */
export type ReleaseChange = {
  /** Whether it was added, removed or changed. */
  readonly change: Change;
  /** What changed of it, field by field; empty for a row that was added or removed as a whole. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The English name that the row has last. */
  readonly name: Scalars['String']['output'];
  /** The id of the row. It may not be visible in any frame of the release that answers. */
  readonly ref: Scalars['ID']['output'];
  /** The type of the row; null for a retired id. */
  readonly type?: Maybe<EntityType>;
};

/** A page of the changes between two releases. */
export type ReleaseChangeConnection = {
  /** How many of each kind there are on all pages. */
  readonly counts: ChangeCounts;
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseChangeEdge>;
  /** The changes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<ReleaseChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many changes there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change of a page, with its cursor. */
export type ReleaseChangeEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change itself. */
  readonly node: ReleaseChange;
};

/** What differs between the contents of two releases: what was stated and how, not what follows from it. For what follows in law, ask `Query.compare`. */
export type ReleaseComparison = {
  /** The answers to saved questions that are not what they were, by question: both releases were asked with the same variables and days. Null when no answers of one of the two are kept here. The server keeps those with the default variables, and those that somebody asked for by an address with `release`. */
  readonly answers?: Maybe<AnswerChangeConnection>;
  /** The rows that were added, removed or changed, by type and id. */
  readonly changes: ReleaseChangeConnection;
  /** The earlier release of the question. */
  readonly from: Release;
  /** The later release of the question. */
  readonly to: Release;
};


/** What differs between the contents of two releases: what was stated and how, not what follows from it. For what follows in law, ask `Query.compare`. */
export type ReleaseComparisonAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between the contents of two releases: what was stated and how, not what follows from it. For what follows in law, ask `Query.compare`. */
export type ReleaseComparisonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which changes between two releases are wanted: all conditions hold together. */
export type ReleaseComparisonFilter = {
  /** Kinds of changes. */
  readonly change?: InputMaybe<ReadonlyArray<Change>>;
  /** Ids of the rows. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Types of the rows. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of the releases that the database has held. */
export type ReleaseConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A release of a page, with its cursor. */
export type ReleaseEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The release itself. */
  readonly node: Release;
};

/** Something that an exporter or importer has to do. */
export type Requirement = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised that would bring it. */
  readonly commitments: RequirementCommitmentsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of duty it is. */
  readonly kind: RequirementKind;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** Whether it is owed on the frame's day: by a provision in force for any destination, or by a commitment whose latest answer is GIVEN. */
  readonly owed: Scalars['Boolean']['output'];
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
export type RequirementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that an exporter or importer has to do. */
export type RequirementGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A duty that is owed otherwise. */
export type RequirementChange = {
  /** What it is owed by in the second frame. */
  readonly after: ReadonlyArray<Entity>;
  /** What it is owed by in the first frame: provisions in force and commitments that were given. */
  readonly before: ReadonlyArray<Entity>;
  /** How it differs. */
  readonly change: Change;
  /** ASSUMED when it is owed by hypothesis in either frame. */
  readonly evidence: Evidence;
  /** The duty. */
  readonly requirement: Requirement;
};

/** A page of duties that are owed otherwise, in the order of their ids. */
export type RequirementChangeConnection = {
  /** How many of them there are, by change. */
  readonly counts: ChangeCounts;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RequirementChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<RequirementChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of duties that are owed otherwise. */
export type RequirementChangeEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RequirementChange;
};

/** A page of `Requirement.commitments`. */
export type RequirementCommitmentsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RequirementCommitmentsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `Requirement.commitments`: what the Requirement would follow from. */
export type RequirementCommitmentsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Commitment;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
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
  /** Whether it is owed on the frame's day. */
  readonly owed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The kinds of duties. */
export type RequirementKind =
  /** To file documents with an application, or to meet conditions for it. */
  | 'APPLICATION'
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
  /** To keep records. */
  | 'RECORDS'
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** The kinds of answers. */
export type ResponseKind =
  /** Accepted, or done. */
  | 'GIVEN'
  /** Not accepted up to the day; no refusal. */
  | 'NOT_YET_ACCEPTED'
  /** Accepted or done in part. */
  | 'PARTLY_GIVEN'
  /** Refused. */
  | 'REJECTED'
  /** Asked what it means, or how to do it. */
  | 'SOUGHT_CLARIFICATION'
  /** Overtaken by something later. */
  | 'SUPERSEDED';

/** That a suspension has ended, and that what it suspended applies again. */
export type ReviveInput = {
  /** The first day on which what it suspended applies again; after the first day of the suspension. */
  readonly on: Scalars['Date']['input'];
  /** The id of the suspension: a provision that suspends, or a regulation with such provisions. */
  readonly suspension: Scalars['ID']['input'];
};

/** A page of search results. */
export type SearchConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; a search gives 1,000 at most, so that 1,000 stands for 1,000 or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of search results: what was found, and by what. */
export type SearchEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What of it matched, and where; a code first. */
  readonly matched: ReadonlyArray<SearchMatch>;
  /** The thing that was found. */
  readonly node: Entity;
};

/** What of a thing matched a search. */
export type SearchMatch = {
  /** Where it matched: `name`, `title`, `symbol`, `code` and the like; `names` with the language for names in other languages, and the field of the relationship (`controls.code`) for control codes. */
  readonly field: Scalars['String']['output'];
  /** The language of the matched name; null for codes. */
  readonly lang?: Maybe<Lang>;
  /** The text that matched, whole. */
  readonly text: Scalars['String']['output'];
};

/** A part of the economy, of the world or of one country. */
export type Sector = Entity & Exposed & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The country whose sector it is; null for a sector taken worldwide. */
  readonly country?: Maybe<Country>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What it depends on that is controlled: the rows of `Query.exposures` whose subject it is. */
  readonly exposures: ExposureConnection;
  /** The figures that are reported of it. */
  readonly figures: ExposedFiguresConnection;
  /** The firms that are active in it. */
  readonly firms: SectorFirmsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** What it sells on to other countries, as a source says. */
  readonly sellsOn: ExposedSellsOnConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The items that it buys, with what for. */
  readonly uses: SectorUsesConnection;
};


/** A part of the economy, of the world or of one country. */
export type SectorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ExposureFilter>;
};


/** A part of the economy, of the world or of one country. */
export type SectorFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the economy, of the world or of one country. */
export type SectorGapsArgs = {
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
export type SectorSellsOnArgs = {
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
  /** Ids of items: making one of them. */
  readonly makes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of items: buying one of them. */
  readonly uses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: Firm;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The stage of the chain that the firm works in there; null when no source says. */
  readonly stage?: Maybe<Stage>;
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** What it says, place by place, in the order of the publication: each citation of it with all that rests on it in the frame. */
  readonly statements: StatementConnection;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title, or a short description in square brackets where it shows none. */
  readonly title: Scalars['String']['output'];
  /** The publisher's own address of it; null when only a copy was at hand. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A publication that facts are cited from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that facts are cited from. */
export type SourceCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that facts are cited from. */
export type SourceDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that facts are cited from. */
export type SourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that facts are cited from. */
export type SourceGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


/** A publication that facts are cited from. */
export type SourceStatementsArgs = {
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
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** Stages of the chain from ore to product. */
export type Stage =
  /** Metal to alloy. */
  | 'ALLOY_MAKING'
  /** Magnet or other material to component. */
  | 'COMPONENT_MAKING'
  /** Alloy to magnet. */
  | 'MAGNET_MAKING'
  /** Oxide to metal. */
  | 'METAL_MAKING'
  /** Finding and digging ore. */
  | 'MINING'
  /** Ore to mixed concentrate or compound. */
  | 'PROCESSING'
  /** Component to finished good. */
  | 'PRODUCT_MAKING'
  /** Used goods and scrap to material. */
  | 'RECYCLING'
  /** Mixed compound to single oxides. */
  | 'SEPARATION';

/** A place in a source, with all that rests on it in the frame. */
export type Statement = {
  /** The place, what is said there and who says so. */
  readonly citation: Citation;
  /** The things that cite it. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relationships that cite it. */
  readonly relationships: ReadonlyArray<Hop>;
};

/** A page of the statements of a source. */
export type StatementConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of statements. */
export type StatementEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement itself. */
  readonly node: Statement;
};

/** A provision that stands otherwise. */
export type StatusChange = {
  /** The status in the second frame; null as above. */
  readonly after?: Maybe<LegalStatus>;
  /** The instruments that bring either status about. */
  readonly because: ReadonlyArray<Regulation>;
  /** The status in the first frame; null where the provision does not exist there, or differs between destinations. */
  readonly before?: Maybe<LegalStatus>;
  /** How it differs. */
  readonly change: Change;
  /** ASSUMED when one of the statuses is a hypothesis; otherwise it follows from what the instruments state. */
  readonly evidence: Evidence;
  /** The provision. */
  readonly provision: Provision;
  /** The rule that the status in the second frame rests on; null as above. */
  readonly reasonAfter?: Maybe<StatusReason>;
  /** The rule that the status in the first frame rests on; null where there is no such provision. */
  readonly reasonBefore?: Maybe<StatusReason>;
};

/** A page of provisions that stand otherwise, in the order of their ids. */
export type StatusChangeConnection = {
  /** How many of them there are, by change. */
  readonly counts: ChangeCounts;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatusChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<StatusChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of provisions that stand otherwise. */
export type StatusChangeEdge = {
  /** The place of the row, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: StatusChange;
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
  /** It stands so by the frame's assumptions only; what is known says otherwise. */
  | 'ASSUMED'
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
  /** It was issued only after the day; there is no status. */
  | 'NOT_YET_ISSUED'
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

/** The things around some things, with what connects them: for drawing. */
export type Subgraph = {
  /** The relationships among them. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** How many neighbours each of the things has, by verb and type, whether they are among the things or not. */
  readonly groupCounts: ReadonlyArray<GroupCount>;
  /** The things, those asked for first, then the nearer ones, then by id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether things were left out by `limit`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A relationship of a subgraph, read from its owning end. */
export type SubgraphEdge = {
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** Where it starts. */
  readonly from: Entity;
  /** Where it ends. */
  readonly to: Entity;
  /** What connects the two, as a verb. */
  readonly verb: Scalars['String']['output'];
};

/** How many rows a subject has. */
export type SubjectFacet = {
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The subject. */
  readonly subject: Exposed;
};

/** Whether an item flows. */
export type SupplyState =
  /** Licences are denied. */
  | 'DENIED'
  /** Waits for licences. */
  | 'LICENCE_PENDING'
  /** Flows as before. */
  | 'NORMAL'
  /** Flows again. */
  | 'RESUMED'
  /** Does not flow, or hardly. */
  | 'STALLED';

/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatus = Entity & Node & {
  /** The day as of which it is reported. */
  readonly asReportedOn: Scalars['PartialDate']['output'];
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** Where it flows from. */
  readonly from: ReadonlyArray<Actor>;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The item that flows or does not. */
  readonly item: Item;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** Whether it flows. */
  readonly state: SupplyState;
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Where it flows to. */
  readonly to: ReadonlyArray<Actor>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether an item flows from one place to another, as reported on a day. It holds for that day; what came later is another record. */
export type SupplyStatusNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};

/** A page of the type SupplyStatus. */
export type SupplyStatusConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SupplyStatusEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<SupplyStatus>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type SupplyStatus. */
export type SupplyStatusEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SupplyStatus;
};

/** Which supply statuses are wanted: all conditions hold together. */
export type SupplyStatusFilter = {
  /** As reported on a day of this range. */
  readonly asReportedOn?: InputMaybe<DayRange>;
  /** ISO codes: flows from the country, one of its bodies or one of its firms. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of items. */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it flows. */
  readonly state?: InputMaybe<ReadonlyArray<SupplyState>>;
  /** ISO codes: flows to the country, one of its bodies or one of its firms. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of supply statuses. */
export type SupplyStatusOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SupplyStatusOrderField;
};

/** What supply statuses can be ordered by. */
export type SupplyStatusOrderField =
  /** By the day as of which it is reported. */
  | 'AS_REPORTED_ON'
  /** By the English name. */
  | 'NAME';

/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLine = Entity & Node & {
  /** The citations for what is said of the thing itself: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The attributed statements about it. */
  readonly claims: EntityClaimsConnection;
  /** The digits, without dots: `8505111000`. */
  readonly code: Scalars['String']['output'];
  /** What was asked or promised about it. */
  readonly commitmentsAbout: EntityCommitmentsAboutConnection;
  /** The country or customs territory whose tariff it is; null for the Harmonized System itself. */
  readonly country?: Maybe<Country>;
  /** Where sources that speak of it disagree. */
  readonly discrepancies: EntityDiscrepanciesConnection;
  /** The edition of the tariff, as a year: `2025`. */
  readonly edition: Scalars['String']['output'];
  /** What happened about it. */
  readonly events: EntityEventsConnection;
  /** What is known not to be known about it. */
  readonly gaps: EntityGapsConnection;
  /** Names the thing in a frame: bare (`element:dy`) in the default frame, `element:dy@<token>` in another. Caches may key on it. */
  readonly id: Scalars['ID']['output'];
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** The items that are classed under it, as a source says. */
  readonly items: TariffLineItemsConnection;
  /** The lines that are part of it. */
  readonly lines: TariffLineLinesConnection;
  /** The name in the first of the languages asked for that has one; English otherwise, so it is never null. */
  readonly name: Scalars['String']['output'];
  /** All names that are known, English first. */
  readonly names: ReadonlyArray<Name>;
  /** The line that it is part of; null for a chapter, or when that line is not held. */
  readonly parent?: Maybe<TariffLine>;
  /** The provisions that cite it for reference. A code that is cited for reference does not decide what is controlled. */
  readonly provisions: TariffLineProvisionsConnection;
  /** The bare id (`element:dy`), the same in every frame: for comparing across frames. */
  readonly ref: Scalars['ID']['output'];
  /** What the thing is, in one or two sentences of our own; says only what was true on the thing's own first day. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whose tariff it is. */
  readonly system: TariffSystem;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineCommitmentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineNameArgs = {
  lang?: InputMaybe<ReadonlyArray<Lang>>;
};


/** A line of a tariff: a heading, a subheading or a national code. The same digits mean different things in two tariffs. */
export type TariffLineProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the type TariffLine. */
export type TariffLineConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TariffLineEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<TariffLine>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of the type TariffLine. */
export type TariffLineEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: TariffLine;
};

/** Which tariff lines are wanted: all conditions hold together. */
export type TariffLineFilter = {
  /** Digits, without dots. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO codes of the countries whose tariffs are wanted. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Editions, as years. */
  readonly edition?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose tariffs. */
  readonly system?: InputMaybe<ReadonlyArray<TariffSystem>>;
};

/** A page of `TariffLine.items`. */
export type TariffLineItemsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TariffLineItemsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `TariffLine.items`: what the TariffLine covers. */
export type TariffLineItemsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** A page of `TariffLine.lines`. */
export type TariffLineLinesConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TariffLineLinesEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<TariffLine>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `TariffLine.lines`: what the TariffLine has the line. */
export type TariffLineLinesEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
  /** What kind of inference it rests on; null when it is stated. */
  readonly inference?: Maybe<Inference>;
  /** The thing at the other end. */
  readonly node: TariffLine;
  /** What a reader has to know about it, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as precise as its source; null when it has no beginning that is known or needed. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** An order of tariff lines. */
export type TariffLineOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: TariffLineOrderField;
};

/** What tariff lines can be ordered by. */
export type TariffLineOrderField =
  /** By the digits. */
  | 'CODE'
  /** By the English name. */
  | 'NAME';

/** A page of `TariffLine.provisions`. */
export type TariffLineProvisionsConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TariffLineProvisionsEdge>;
  /** The things of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship of `TariffLine.provisions`: what the TariffLine is cited for reference by. */
export type TariffLineProvisionsEdge = RelationshipEdge & {
  /** The citations for the relationship: those published by `knownAt`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest. */
  readonly citations: ReadonlyArray<Citation>;
  /** The control code beside which the provision cites the line: `1C905.a`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The place of the relationship in its connection, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether a source states it or it is inferred. */
  readonly evidence: Evidence;
  /** How many sources the citations rest on; one that relays another, or the same as another, counts with it. */
  readonly independentSources: Scalars['Int']['output'];
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

/** Whose tariff a line is of. */
export type TariffSystem =
  /** The Harmonized System of the World Customs Organization: up to six digits. */
  | 'HS'
  /** A country's own tariff, which divides the Harmonized System further. */
  | 'NATIONAL';

/** A figure that decides whether a provision applies. */
export type Threshold = {
  /** How the measured value has to compare. */
  readonly comparison: ThresholdComparison;
  /** What is measured: "share of the value of the item". */
  readonly measure: Scalars['String']['output'];
  /** The unit of the figure: "%", "nm", "layers", "working days". */
  readonly unit: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** How a value compares with a figure. */
export type ThresholdComparison =
  /** Equal or more. */
  | 'AT_LEAST'
  /** Equal or less. */
  | 'AT_MOST'
  /** Less. */
  | 'LESS_THAN'
  /** More. */
  | 'MORE_THAN';

/** A page of a timeline. */
export type TimelineConnection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries of this page, without their cursors. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many entries there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of a timeline, with its cursor. */
export type TimelineEdge = {
  /** The place of the entry, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: TimelineEntry;
};

/** What stands on a day: a publication, an effect of law, an event, or what was reported as of the day. */
export type TimelineEntry = {
  /** The citations that it rests on: those of the answer or the state for what is reported so, those of the suspending instruments for suspensions, else those of the subject. */
  readonly citations: ReadonlyArray<Citation>;
  /** What kind of entry it is. */
  readonly kind: TimelineKind;
  /** The day, as precisely as is known. A month or a year stands at its first day. */
  readonly on: Scalars['PartialDate']['output'];
  /** Whether it lies after the frame's day: what is scheduled as far as is known. */
  readonly scheduled: Scalars['Boolean']['output'];
  /** The entry as one sentence, by rule. */
  readonly sentence: Scalars['String']['output'];
  /** Where the provision stands as known in the frame: on the day itself for TAKES_EFFECT and SUSPENDED_FROM, on the day after for SUSPENSION_ENDS. An effect that never came shows SUSPENDED. Null for other kinds, and where destinations differ. */
  readonly status?: Maybe<LegalStatus>;
  /** What it is about: the regulation that is made public, the provision that has an effect, the event, or the record that reports. It may have been issued only after the frame's day. */
  readonly subject: Entity;
};

/** The kinds of entries of a timeline, in the order in which they stand on one day. */
export type TimelineKind =
  /** Something happens. */
  | 'EVENT'
  /** A regulation is made public. */
  | 'PUBLISHED'
  /** The day as of which something is reported: a flow, a demand or promise, an answer, a state of a licence. */
  | 'REPORTED'
  /** The first day on which a provision is suspended, for some destination at least. */
  | 'SUSPENDED_FROM'
  /** The last day on which a provision is suspended. */
  | 'SUSPENSION_ENDS'
  /** The effective day of a provision by its own words; `status` says whether it took effect. */
  | 'TAKES_EFFECT';

/** The graph seen in another frame: exactly the fields of `Query`. */
export type View = {
  /** One agreement. Null when none is visible in this frame. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements that are visible in this frame. */
  readonly agreements: AgreementConnection;
  /** The same questions in another frame. A part that is left out is taken from the enclosing frame, an explicit null resets it. `knownAt` alone sets `at` to that day where no enclosing frame gives one. Frames nest at most 3 deep. Errors: BAD_USER_INPUT when `knownAt` lies in the future, and for assumptions that cannot be made in the frame or contradict each other. */
  readonly asOf: View;
  /** One bloc. Null when none is visible in this frame. */
  readonly bloc?: Maybe<Bloc>;
  /** All blocs that are visible in this frame. */
  readonly blocs: BlocConnection;
  /** One claim. Null when none is visible in this frame. */
  readonly claim?: Maybe<Claim>;
  /** All claims that are visible in this frame. */
  readonly claims: ClaimConnection;
  /** One commitment. Null when none is visible in this frame. */
  readonly commitment?: Maybe<Commitment>;
  /** All commitments that are visible in this frame. */
  readonly commitments: CommitmentConnection;
  /** What differs between two frames, which may differ in any part: in the day, in what was known, in what is assumed. Each frame takes the parts that it leaves out from this one. Errors: BAD_USER_INPUT as for `asOf`. */
  readonly compare: Comparison;
  /** What differs between two releases. The same in every frame. Errors: BAD_USER_INPUT for a release that the database never held, or whose content is not kept here. */
  readonly compareReleases: ReleaseComparison;
  /** All countries that are visible in this frame. */
  readonly countries: CountryConnection;
  /** One country. Null when none is visible in this frame. */
  readonly country?: Maybe<Country>;
  /** What is new up to the frame's `knownAt`, the latest first. A load that brings no news adds nothing. */
  readonly developments: DevelopmentConnection;
  /** All discrepancies that are visible in this frame. */
  readonly discrepancies: DiscrepancyConnection;
  /** One discrepancy. Null when none is visible in this frame. */
  readonly discrepancy?: Maybe<Discrepancy>;
  /** One element. Null when none is visible in this frame. */
  readonly element?: Maybe<Element>;
  /** All elements that are visible in this frame. */
  readonly elements: ElementConnection;
  /** An entity by id; a token on the id is ignored. Null when it is not visible in this frame. */
  readonly entity?: Maybe<Entity>;
  /** One event. Null when none is visible in this frame. */
  readonly event?: Maybe<Event>;
  /** All events that are visible in this frame. */
  readonly events: EventConnection;
  /** Who depends on what is controlled: a row for each subject, controlled thing, element and provision, with the path that connects them, its citations and its weakest hop. Stated rows come before inferred ones, shorter paths first. Errors: BAD_USER_INPUT for a code that is no country's, and where the question is about more than 200,000 subjects or takes more than 1,000,000 steps. */
  readonly exposures: ExposureConnection;
  /** One firm. Null when none is visible in this frame. */
  readonly firm?: Maybe<Firm>;
  /** All firms that are visible in this frame. */
  readonly firms: FirmConnection;
  /** The frame that this part of the answer is given in. */
  readonly frame: Frame;
  /** One gap. Null when none is visible in this frame. */
  readonly gap?: Maybe<Gap>;
  /** All gaps that are visible in this frame. */
  readonly gaps: GapConnection;
  /** One item. Null when none is visible in this frame. */
  readonly item?: Maybe<Item>;
  /** All items that are visible in this frame. */
  readonly items: ItemConnection;
  /** One licence. Null when none is visible in this frame. */
  readonly licence?: Maybe<Licence>;
  /** All licences that are visible in this frame. */
  readonly licences: LicenceConnection;
  /** A thing by its `Node.id`. An id with a token answers in the token's frame, one without in this frame. Null when nothing with that id is visible there. Here as in every argument that takes an id, a retired id answers with the thing that took its place. */
  readonly node?: Maybe<Node>;
  /** Several things by `Node.id`, in the order asked for, null for each that is not visible. At most 100. Errors: BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One observation. Null when none is visible in this frame. */
  readonly observation?: Maybe<Observation>;
  /** All observations that are visible in this frame. */
  readonly observations: ObservationConnection;
  /** One organization. Null when none is visible in this frame. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that are visible in this frame. */
  readonly organizations: OrganizationConnection;
  /** How two things are connected: paths over relationships in either direction, on which nothing stands twice. What nearly everything leads to (countries, blocs, sources) and records of what is said (claims, observations, discrepancies, gaps) begin or end a path, and are never passed through. Errors: BAD_USER_INPUT for a number out of range, for twice the same thing, and where there are too many ways to look through. */
  readonly paths: PathResult;
  /** One provision. Null when none is visible in this frame. */
  readonly provision?: Maybe<Provision>;
  /** All provisions that are visible in this frame. */
  readonly provisions: ProvisionConnection;
  /** The saved questions, in the order of their names. The same in every frame. */
  readonly questions: QuestionConnection;
  /** One regulation. Null when none is visible in this frame. */
  readonly regulation?: Maybe<Regulation>;
  /** All regulations that are visible in this frame. */
  readonly regulations: RegulationConnection;
  /** The release of the data that answers are drawn from. */
  readonly release: Release;
  /** The releases that the database has held, the one loaded last first. The same in every frame. */
  readonly releases: ReleaseConnection;
  /** One requirement. Null when none is visible in this frame. */
  readonly requirement?: Maybe<Requirement>;
  /** All requirements that are visible in this frame. */
  readonly requirements: RequirementConnection;
  /** The things with this text in a name (English, Chinese or Hindi), in a title, or as a symbol or code. The last word may be incomplete. Exact codes and symbols come first, then codes that begin with the text, then names by how close they come to the text, shorter ones first. Errors: BAD_USER_INPUT for a text that is empty or longer than 200 characters. */
  readonly search: SearchConnection;
  /** One sector. Null when none is visible in this frame. */
  readonly sector?: Maybe<Sector>;
  /** All sectors that are visible in this frame. */
  readonly sectors: SectorConnection;
  /** One source. Null when none is visible in this frame. */
  readonly source?: Maybe<Source>;
  /** All sources that are visible in this frame. */
  readonly sources: SourceConnection;
  /** The things within some steps of some things. Sources are left out: everything leads to them. Errors: BAD_USER_INPUT for more than 50 ids, or a number of steps or a limit out of range. */
  readonly subgraph: Subgraph;
  /** One supply status. Null when none is visible in this frame. */
  readonly supplyStatus?: Maybe<SupplyStatus>;
  /** All supply statuses that are visible in this frame. */
  readonly supplyStatuses: SupplyStatusConnection;
  /** One tariff line. Null when none is visible in this frame. */
  readonly tariffLine?: Maybe<TariffLine>;
  /** All tariff lines that are visible in this frame. */
  readonly tariffLines: TariffLineConnection;
  /** What stands on which day, of what is known in this frame: the day that the frame is about hides nothing here, what lies after it is `scheduled`. In the order of the days; more precise dates before less precise ones, then by kind and id. */
  readonly timeline: TimelineConnection;
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
  assume?: InputMaybe<ReadonlyArray<Assumption>>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewBlocArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlocOrder>;
  where?: InputMaybe<BlocFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCompareArgs = {
  from: FrameInput;
  to: FrameInput;
  where?: InputMaybe<ComparisonFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewCompareReleasesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<ReleaseComparisonFilter>;
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
export type ViewDevelopmentsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DiscrepancyOrder>;
  where?: InputMaybe<DiscrepancyFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewDiscrepancyArgs = {
  id: Scalars['ID']['input'];
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
export type ViewEventArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  where?: InputMaybe<EventFilter>;
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
export type ViewGapArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GapOrder>;
  where?: InputMaybe<GapFilter>;
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
export type ViewLicenceArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LicenceOrder>;
  where?: InputMaybe<LicenceFilter>;
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
export type ViewObservationArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
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
export type ViewPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
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
export type ViewQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type ViewReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type ViewSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
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


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSubgraphArgs = {
  hops?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSupplyStatusArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewSupplyStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplyStatusOrder>;
  where?: InputMaybe<SupplyStatusFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewTariffLineArgs = {
  id: Scalars['ID']['input'];
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewTariffLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TariffLineOrder>;
  where?: InputMaybe<TariffLineFilter>;
};


/** The graph seen in another frame: exactly the fields of `Query`. */
export type ViewTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
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
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Bloc, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'gaps' | 'licences' | 'members' | 'memberships' | 'participations' | 'regulations' | 'responses'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], members: _RefType['BlocMembersConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'] }, 'members' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'assertions' | 'blocs' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'firms' | 'gaps' | 'licences' | 'memberships' | 'organizations' | 'participations' | 'regulations' | 'responses' | 'sectors'> & { assertions: _RefType['ActorAssertionsConnection'], blocs: _RefType['CountryBlocsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], firms: _RefType['CountryFirmsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'blocs' | 'exposures' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], headquarters?: Maybe<_RefType['Country']>, importLicences: _RefType['FirmImportLicencesConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], parents: _RefType['FirmParentsConnection'], participations: _RefType['ActorParticipationsConnection'], products: _RefType['FirmProductsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['FirmSectorsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], subsidiaries: _RefType['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sellsOn: _RefType['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
  ;
  Entity:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'parties' | 'succeededBy' | 'succeeds'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], parties: _RefType['AgreementPartiesConnection'], succeededBy: ReadonlyArray<_RefType['Agreement']>, succeeds: ReadonlyArray<_RefType['Agreement']> }, 'parties' | 'succeeds' | 'succeededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Bloc, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'gaps' | 'licences' | 'members' | 'memberships' | 'participations' | 'regulations' | 'responses'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], members: _RefType['BlocMembersConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'] }, 'members' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Claim, 'about' | 'asserters' | 'attribution' | 'citations' | 'claims' | 'commitmentsAbout' | 'deniedBy' | 'denies' | 'discrepancies' | 'events' | 'gaps' | 'reportedBy'> & { about: _RefType['ClaimAboutConnection'], asserters: _RefType['ClaimAssertersConnection'], attribution: ReadonlyArray<_RefType['Attribution']>, citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], deniedBy: ReadonlyArray<_RefType['Claim']>, denies: ReadonlyArray<_RefType['Claim']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], reportedBy: ReadonlyArray<_RefType['Source']> }, 'attribution' | 'reportedBy' | 'about' | 'asserters' | 'denies' | 'deniedBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Commitment, 'about' | 'by' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'of' | 'owedBy' | 'requirements' | 'responses'> & { about: _RefType['CommitmentAboutConnection'], by: _RefType['CommitmentByConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], of: _RefType['CommitmentOfConnection'], owedBy: _RefType['CommitmentOwedByConnection'], requirements: _RefType['CommitmentRequirementsConnection'], responses: _RefType['CommitmentResponsesConnection'] }, 'by' | 'of' | 'owedBy' | 'requirements' | 'about' | 'responses' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'assertions' | 'blocs' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'firms' | 'gaps' | 'licences' | 'memberships' | 'organizations' | 'participations' | 'regulations' | 'responses' | 'sectors'> & { assertions: _RefType['ActorAssertionsConnection'], blocs: _RefType['CountryBlocsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], firms: _RefType['CountryFirmsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'blocs' | 'exposures' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Discrepancy, 'between' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps'> & { between: _RefType['DiscrepancyBetweenConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'] }, 'between' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'claims' | 'classifications' | 'commitmentsAbout' | 'containedIn' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'observations'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], classifications: _RefType['ElementClassificationsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], containedIn: _RefType['ElementContainedInConnection'], controls: _RefType['ElementControlsConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], gaps: _RefType['EntityGapsConnection'], observations: _RefType['ElementObservationsConnection'] }, 'exposures' | 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'observations' | 'classifications' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Event, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'participants'> & { about: _RefType['EventAboutConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], participants: _RefType['EventParticipantsConnection'] }, 'participants' | 'about' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], headquarters?: Maybe<_RefType['Country']>, importLicences: _RefType['FirmImportLicencesConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], parents: _RefType['FirmParentsConnection'], participations: _RefType['ActorParticipationsConnection'], products: _RefType['FirmProductsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['FirmSectorsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], subsidiaries: _RefType['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Gap, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'couldBeAnsweredBy' | 'discrepancies' | 'events' | 'gaps'> & { about: _RefType['GapAboutConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], couldBeAnsweredBy: ReadonlyArray<_RefType['Actor']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'] }, 'about' | 'couldBeAnsweredBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'claims' | 'commitmentsAbout' | 'componentOf' | 'contains' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'kindOf' | 'kinds' | 'licences' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'observations' | 'producers' | 'soldOnBy' | 'supplyStatuses' | 'supportedBy' | 'tariffLines' | 'usedBy'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], componentOf: _RefType['ItemComponentOfConnection'], contains: _RefType['ItemContainsConnection'], controls: _RefType['ItemControlsConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], gaps: _RefType['EntityGapsConnection'], kindOf: _RefType['ItemKindOfConnection'], kinds: _RefType['ItemKindsConnection'], licences: _RefType['ItemLicencesConnection'], madeBy: _RefType['ItemMadeByConnection'], madeOf: _RefType['ItemMadeOfConnection'], madeWith: _RefType['ItemMadeWithConnection'], neededFor: _RefType['ItemNeededForConnection'], observations: _RefType['ItemObservationsConnection'], producers: _RefType['ItemProducersConnection'], soldOnBy: _RefType['ItemSoldOnByConnection'], supplyStatuses: _RefType['ItemSupplyStatusesConnection'], supportedBy: _RefType['ItemSupportedByConnection'], tariffLines: _RefType['ItemTariffLinesConnection'], usedBy: _RefType['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'supportedBy' | 'soldOnBy' | 'exposures' | 'controls' | 'tariffLines' | 'producers' | 'observations' | 'supplyStatuses' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Licence, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'holder' | 'importers' | 'item' | 'provision' | 'states'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], holder?: Maybe<_RefType['Actor']>, importers: ReadonlyArray<_RefType['Firm']>, item?: Maybe<_RefType['Item']>, provision?: Maybe<_RefType['Provision']>, states: _RefType['LicenceStatesConnection'] }, 'holder' | 'importers' | 'item' | 'provision' | 'states' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Observation, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'element' | 'events' | 'gaps' | 'item' | 'partner' | 'reporter' | 'subject' | 'supersededBy' | 'supersedes'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], element?: Maybe<_RefType['Element']>, events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], item?: Maybe<_RefType['Item']>, partner?: Maybe<_RefType['Actor']>, reporter?: Maybe<_RefType['Actor']>, subject?: Maybe<_RefType['Exposed']>, supersededBy: ReadonlyArray<_RefType['Observation']>, supersedes: ReadonlyArray<_RefType['Observation']> }, 'reporter' | 'partner' | 'item' | 'element' | 'subject' | 'supersedes' | 'supersededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sellsOn: _RefType['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'claims' | 'commitmentsAbout' | 'controls' | 'controlsAsListedIn' | 'discrepancies' | 'events' | 'exclusions' | 'gaps' | 'licences' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'takenUpBy' | 'targets' | 'tariffLines' | 'timeline'> & { actedOnBy: _RefType['ProvisionActedOnByConnection'], actsOn: _RefType['ProvisionActsOnConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], controls: _RefType['ProvisionControlsConnection'], controlsAsListedIn: ReadonlyArray<_RefType['Provision']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exclusions: ReadonlyArray<_RefType['Actor']>, gaps: _RefType['EntityGapsConnection'], licences: _RefType['ProvisionLicencesConnection'], lists: _RefType['ProvisionListsConnection'], notInForceAsOf: _RefType['ProvisionNotInForceAsOfConnection'], regulation: _RefType['Regulation'], requirements: ReadonlyArray<_RefType['Requirement']>, takenUpBy: ReadonlyArray<_RefType['Provision']>, targets: ReadonlyArray<_RefType['Actor']>, tariffLines: _RefType['ProvisionTariffLinesConnection'], timeline: ReadonlyArray<_RefType['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'controlsAsListedIn' | 'takenUpBy' | 'tariffLines' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'amendedBy' | 'amends' | 'basisFor' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'implementedBy' | 'implements' | 'issuers' | 'legalBasis' | 'provisions' | 'sellsOn' | 'supports'> & { amendedBy: ReadonlyArray<_RefType['Regulation']>, amends: ReadonlyArray<_RefType['Regulation']>, basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], implementedBy: ReadonlyArray<_RefType['Regulation']>, implements: ReadonlyArray<_RefType['Regulation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], supports: _RefType['RegulationSupportsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'amends' | 'amendedBy' | 'implements' | 'implementedBy' | 'supports' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['RequirementCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], owedTo: ReadonlyArray<_RefType['Actor']>, provisions: _RefType['RequirementProvisionsConnection'] }, 'owedTo' | 'owed' | 'provisions' | 'commitments' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'firms' | 'gaps' | 'makes' | 'partOf' | 'parts' | 'sellsOn' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], firms: _RefType['SectorFirmsConnection'], gaps: _RefType['EntityGapsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'relayedBy' | 'relays' | 'statements'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], relayedBy: _RefType['SourceRelayedByConnection'], relays: ReadonlyArray<_RefType['Source']>, statements: _RefType['StatementConnection'] }, 'relays' | 'relayedBy' | 'statements' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<SupplyStatus, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'from' | 'gaps' | 'item' | 'to'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], from: ReadonlyArray<_RefType['Actor']>, gaps: _RefType['EntityGapsConnection'], item: _RefType['Item'], to: ReadonlyArray<_RefType['Actor']> }, 'item' | 'from' | 'to' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<TariffLine, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'gaps' | 'items' | 'lines' | 'parent' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], items: _RefType['TariffLineItemsConnection'], lines: _RefType['TariffLineLinesConnection'], parent?: Maybe<_RefType['TariffLine']>, provisions: _RefType['TariffLineProvisionsConnection'] }, 'country' | 'parent' | 'lines' | 'items' | 'provisions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
  ;
  Exposed:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], headquarters?: Maybe<_RefType['Country']>, importLicences: _RefType['FirmImportLicencesConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], parents: _RefType['FirmParentsConnection'], participations: _RefType['ActorParticipationsConnection'], products: _RefType['FirmProductsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['FirmSectorsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], subsidiaries: _RefType['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sellsOn: _RefType['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'amendedBy' | 'amends' | 'basisFor' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'implementedBy' | 'implements' | 'issuers' | 'legalBasis' | 'provisions' | 'sellsOn' | 'supports'> & { amendedBy: ReadonlyArray<_RefType['Regulation']>, amends: ReadonlyArray<_RefType['Regulation']>, basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], implementedBy: ReadonlyArray<_RefType['Regulation']>, implements: ReadonlyArray<_RefType['Regulation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], supports: _RefType['RegulationSupportsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'amends' | 'amendedBy' | 'implements' | 'implementedBy' | 'supports' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'firms' | 'gaps' | 'makes' | 'partOf' | 'parts' | 'sellsOn' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], firms: _RefType['SectorFirmsConnection'], gaps: _RefType['EntityGapsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
  ;
  Node:
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'parties' | 'succeededBy' | 'succeeds'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], parties: _RefType['AgreementPartiesConnection'], succeededBy: ReadonlyArray<_RefType['Agreement']>, succeeds: ReadonlyArray<_RefType['Agreement']> }, 'parties' | 'succeeds' | 'succeededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Bloc, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'gaps' | 'licences' | 'members' | 'memberships' | 'participations' | 'regulations' | 'responses'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], members: _RefType['BlocMembersConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'] }, 'members' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'attribution' | 'source'> & { attribution: _RefType['Attribution'], source: _RefType['Source'] }, 'id' | 'source'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Claim, 'about' | 'asserters' | 'attribution' | 'citations' | 'claims' | 'commitmentsAbout' | 'deniedBy' | 'denies' | 'discrepancies' | 'events' | 'gaps' | 'reportedBy'> & { about: _RefType['ClaimAboutConnection'], asserters: _RefType['ClaimAssertersConnection'], attribution: ReadonlyArray<_RefType['Attribution']>, citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], deniedBy: ReadonlyArray<_RefType['Claim']>, denies: ReadonlyArray<_RefType['Claim']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], reportedBy: ReadonlyArray<_RefType['Source']> }, 'attribution' | 'reportedBy' | 'about' | 'asserters' | 'denies' | 'deniedBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Commitment, 'about' | 'by' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'of' | 'owedBy' | 'requirements' | 'responses'> & { about: _RefType['CommitmentAboutConnection'], by: _RefType['CommitmentByConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], of: _RefType['CommitmentOfConnection'], owedBy: _RefType['CommitmentOwedByConnection'], requirements: _RefType['CommitmentRequirementsConnection'], responses: _RefType['CommitmentResponsesConnection'] }, 'by' | 'of' | 'owedBy' | 'requirements' | 'about' | 'responses' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Country, 'assertions' | 'blocs' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'firms' | 'gaps' | 'licences' | 'memberships' | 'organizations' | 'participations' | 'regulations' | 'responses' | 'sectors'> & { assertions: _RefType['ActorAssertionsConnection'], blocs: _RefType['CountryBlocsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], firms: _RefType['CountryFirmsConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], organizations: _RefType['CountryOrganizationsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'blocs' | 'exposures' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Discrepancy, 'between' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps'> & { between: _RefType['DiscrepancyBetweenConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'] }, 'between' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'claims' | 'classifications' | 'commitmentsAbout' | 'containedIn' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'observations'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], classifications: _RefType['ElementClassificationsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], containedIn: _RefType['ElementContainedInConnection'], controls: _RefType['ElementControlsConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], gaps: _RefType['EntityGapsConnection'], observations: _RefType['ElementObservationsConnection'] }, 'exposures' | 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'observations' | 'classifications' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Event, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'participants'> & { about: _RefType['EventAboutConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], participants: _RefType['EventParticipantsConnection'] }, 'participants' | 'about' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], headquarters?: Maybe<_RefType['Country']>, importLicences: _RefType['FirmImportLicencesConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], parents: _RefType['FirmParentsConnection'], participations: _RefType['ActorParticipationsConnection'], products: _RefType['FirmProductsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sectors: _RefType['FirmSectorsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], subsidiaries: _RefType['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Gap, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'couldBeAnsweredBy' | 'discrepancies' | 'events' | 'gaps'> & { about: _RefType['GapAboutConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], couldBeAnsweredBy: ReadonlyArray<_RefType['Actor']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'] }, 'about' | 'couldBeAnsweredBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'claims' | 'commitmentsAbout' | 'componentOf' | 'contains' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'kindOf' | 'kinds' | 'licences' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'observations' | 'producers' | 'soldOnBy' | 'supplyStatuses' | 'supportedBy' | 'tariffLines' | 'usedBy'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], componentOf: _RefType['ItemComponentOfConnection'], contains: _RefType['ItemContainsConnection'], controls: _RefType['ItemControlsConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], gaps: _RefType['EntityGapsConnection'], kindOf: _RefType['ItemKindOfConnection'], kinds: _RefType['ItemKindsConnection'], licences: _RefType['ItemLicencesConnection'], madeBy: _RefType['ItemMadeByConnection'], madeOf: _RefType['ItemMadeOfConnection'], madeWith: _RefType['ItemMadeWithConnection'], neededFor: _RefType['ItemNeededForConnection'], observations: _RefType['ItemObservationsConnection'], producers: _RefType['ItemProducersConnection'], soldOnBy: _RefType['ItemSoldOnByConnection'], supplyStatuses: _RefType['ItemSupplyStatusesConnection'], supportedBy: _RefType['ItemSupportedByConnection'], tariffLines: _RefType['ItemTariffLinesConnection'], usedBy: _RefType['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'supportedBy' | 'soldOnBy' | 'exposures' | 'controls' | 'tariffLines' | 'producers' | 'observations' | 'supplyStatuses' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Licence, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'holder' | 'importers' | 'item' | 'provision' | 'states'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], holder?: Maybe<_RefType['Actor']>, importers: ReadonlyArray<_RefType['Firm']>, item?: Maybe<_RefType['Item']>, provision?: Maybe<_RefType['Provision']>, states: _RefType['LicenceStatesConnection'] }, 'holder' | 'importers' | 'item' | 'provision' | 'states' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Observation, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'element' | 'events' | 'gaps' | 'item' | 'partner' | 'reporter' | 'subject' | 'supersededBy' | 'supersedes'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], element?: Maybe<_RefType['Element']>, events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], item?: Maybe<_RefType['Item']>, partner?: Maybe<_RefType['Actor']>, reporter?: Maybe<_RefType['Actor']>, subject?: Maybe<_RefType['Exposed']>, supersededBy: ReadonlyArray<_RefType['Observation']>, supersedes: ReadonlyArray<_RefType['Observation']> }, 'reporter' | 'partner' | 'item' | 'element' | 'subject' | 'supersedes' | 'supersededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: _RefType['ActorAssertionsConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['ActorCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], commitmentsAsked: _RefType['ActorCommitmentsAskedConnection'], commitmentsOwed: _RefType['ActorCommitmentsOwedConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], licences: _RefType['ActorLicencesConnection'], memberships: _RefType['ActorMembershipsConnection'], participations: _RefType['ActorParticipationsConnection'], regulations: _RefType['ActorRegulationsConnection'], responses: _RefType['ActorResponsesConnection'], sellsOn: _RefType['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'claims' | 'commitmentsAbout' | 'controls' | 'controlsAsListedIn' | 'discrepancies' | 'events' | 'exclusions' | 'gaps' | 'licences' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'takenUpBy' | 'targets' | 'tariffLines' | 'timeline'> & { actedOnBy: _RefType['ProvisionActedOnByConnection'], actsOn: _RefType['ProvisionActsOnConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], controls: _RefType['ProvisionControlsConnection'], controlsAsListedIn: ReadonlyArray<_RefType['Provision']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exclusions: ReadonlyArray<_RefType['Actor']>, gaps: _RefType['EntityGapsConnection'], licences: _RefType['ProvisionLicencesConnection'], lists: _RefType['ProvisionListsConnection'], notInForceAsOf: _RefType['ProvisionNotInForceAsOfConnection'], regulation: _RefType['Regulation'], requirements: ReadonlyArray<_RefType['Requirement']>, takenUpBy: ReadonlyArray<_RefType['Provision']>, targets: ReadonlyArray<_RefType['Actor']>, tariffLines: _RefType['ProvisionTariffLinesConnection'], timeline: ReadonlyArray<_RefType['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'controlsAsListedIn' | 'takenUpBy' | 'tariffLines' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'amendedBy' | 'amends' | 'basisFor' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'implementedBy' | 'implements' | 'issuers' | 'legalBasis' | 'provisions' | 'sellsOn' | 'supports'> & { amendedBy: ReadonlyArray<_RefType['Regulation']>, amends: ReadonlyArray<_RefType['Regulation']>, basisFor: _RefType['RegulationBasisForConnection'], citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], gaps: _RefType['EntityGapsConnection'], implementedBy: ReadonlyArray<_RefType['Regulation']>, implements: ReadonlyArray<_RefType['Regulation']>, issuers: ReadonlyArray<_RefType['Actor']>, legalBasis: ReadonlyArray<_RefType['Regulation']>, provisions: _RefType['RegulationProvisionsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], supports: _RefType['RegulationSupportsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'amends' | 'amendedBy' | 'implements' | 'implementedBy' | 'supports' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitments: _RefType['RequirementCommitmentsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], owedTo: ReadonlyArray<_RefType['Actor']>, provisions: _RefType['RequirementProvisionsConnection'] }, 'owedTo' | 'owed' | 'provisions' | 'commitments' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'firms' | 'gaps' | 'makes' | 'partOf' | 'parts' | 'sellsOn' | 'uses'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], exposures: _RefType['ExposureConnection'], figures: _RefType['ExposedFiguresConnection'], firms: _RefType['SectorFirmsConnection'], gaps: _RefType['EntityGapsConnection'], makes: _RefType['SectorMakesConnection'], partOf: _RefType['SectorPartOfConnection'], parts: _RefType['SectorPartsConnection'], sellsOn: _RefType['ExposedSellsOnConnection'], uses: _RefType['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'relayedBy' | 'relays' | 'statements'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], relayedBy: _RefType['SourceRelayedByConnection'], relays: ReadonlyArray<_RefType['Source']>, statements: _RefType['StatementConnection'] }, 'relays' | 'relayedBy' | 'statements' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<SupplyStatus, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'from' | 'gaps' | 'item' | 'to'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], from: ReadonlyArray<_RefType['Actor']>, gaps: _RefType['EntityGapsConnection'], item: _RefType['Item'], to: ReadonlyArray<_RefType['Actor']> }, 'item' | 'from' | 'to' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
    | ( import("../graph/row.ts").InFrame<Omit<Omit<TariffLine, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'gaps' | 'items' | 'lines' | 'parent' | 'provisions'> & { citations: ReadonlyArray<_RefType['Citation']>, claims: _RefType['EntityClaimsConnection'], commitmentsAbout: _RefType['EntityCommitmentsAboutConnection'], country?: Maybe<_RefType['Country']>, discrepancies: _RefType['EntityDiscrepanciesConnection'], events: _RefType['EntityEventsConnection'], gaps: _RefType['EntityGapsConnection'], items: _RefType['TariffLineItemsConnection'], lines: _RefType['TariffLineLinesConnection'], parent?: Maybe<_RefType['TariffLine']>, provisions: _RefType['TariffLineProvisionsConnection'] }, 'country' | 'parent' | 'lines' | 'items' | 'provisions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>> )
  ;
  RelationshipEdge:
    | ( Omit<ActorAssertionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Claim'] } )
    | ( Omit<ActorCommitmentsAskedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<ActorCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<ActorCommitmentsOwedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<ActorLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Licence'] } )
    | ( Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Agreement'] } )
    | ( Omit<ActorParticipationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Event'] } )
    | ( Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulation'] } )
    | ( Omit<ActorResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<BlocMembersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Country'] } )
    | ( Omit<ClaimAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } )
    | ( Omit<ClaimAssertersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CommitmentAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } )
    | ( Omit<CommitmentByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CommitmentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CommitmentOwedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CommitmentRequirementsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Requirement'] } )
    | ( Omit<CommitmentResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<CountryBlocsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Bloc'] } )
    | ( Omit<CountryFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<CountryOrganizationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Organization'] } )
    | ( Omit<CountrySectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<DiscrepancyBetweenEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } )
    | ( Omit<ElementClassificationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<ElementObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Observation'] } )
    | ( Omit<EntityClaimsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Claim'] } )
    | ( Omit<EntityCommitmentsAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<EntityDiscrepanciesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Discrepancy'] } )
    | ( Omit<EntityEventsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Event'] } )
    | ( Omit<EntityGapsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Gap'] } )
    | ( Omit<EventAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } )
    | ( Omit<EventParticipantsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<ExposedFiguresEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Observation'] } )
    | ( Omit<ExposedSellsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<FirmImportLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Licence'] } )
    | ( Omit<FirmParentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<FirmProductsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<FirmSubsidiariesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<GapAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } )
    | ( Omit<ItemComponentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemContainsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Element'] } )
    | ( Omit<ItemControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'], onAccountOf?: Maybe<_RefType['Element']> } )
    | ( Omit<ItemKindOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemKindsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Licence'] } )
    | ( Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<ItemObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Observation'] } )
    | ( Omit<ItemProducersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<ItemSoldOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Exposed'] } )
    | ( Omit<ItemSupplyStatusesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['SupplyStatus'] } )
    | ( Omit<ItemSupportedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulation'] } )
    | ( Omit<ItemTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['TariffLine'] } )
    | ( Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<LicenceStatesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Actor'] } )
    | ( Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'], onAccountOf?: Maybe<_RefType['Element']> } )
    | ( Omit<ProvisionLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Licence'] } )
    | ( Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Element'] } )
    | ( Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Source'] } )
    | ( Omit<ProvisionTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['TariffLine'] } )
    | ( Omit<RegulationBasisForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulation'] } )
    | ( Omit<RegulationProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<RegulationSupportsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<RequirementCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Commitment'] } )
    | ( Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
    | ( Omit<SectorFirmsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Firm'] } )
    | ( Omit<SectorMakesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<SectorPartOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<SectorPartsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Sector'] } )
    | ( Omit<SectorUsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Source'] } )
    | ( Omit<TariffLineItemsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Item'] } )
    | ( Omit<TariffLineLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['TariffLine'] } )
    | ( Omit<TariffLineProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorAssertionsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorAssertionsEdge: ResolverTypeWrapper<Omit<ActorAssertionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Claim'] }>;
  ActorCommitmentsAskedConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorCommitmentsAskedEdge: ResolverTypeWrapper<Omit<ActorCommitmentsAskedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  ActorCommitmentsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorCommitmentsEdge: ResolverTypeWrapper<Omit<ActorCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  ActorCommitmentsOwedConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorCommitmentsOwedEdge: ResolverTypeWrapper<Omit<ActorCommitmentsOwedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  ActorLicencesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorLicencesEdge: ResolverTypeWrapper<Omit<ActorLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Licence'] }>;
  ActorMembershipsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorMembershipsEdge: ResolverTypeWrapper<Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Agreement'] }>;
  ActorParticipationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorParticipationsEdge: ResolverTypeWrapper<Omit<ActorParticipationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Event'] }>;
  ActorRegulationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorRegulationsEdge: ResolverTypeWrapper<Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Regulation'] }>;
  ActorResponsesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ActorResponsesEdge: ResolverTypeWrapper<Omit<ActorResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  Agreement: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'parties' | 'succeededBy' | 'succeeds'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], parties: ResolversTypes['AgreementPartiesConnection'], succeededBy: ReadonlyArray<ResolversTypes['Agreement']>, succeeds: ReadonlyArray<ResolversTypes['Agreement']> }, 'parties' | 'succeeds' | 'succeededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  AgreementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementPartiesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  AgreementPartiesEdge: ResolverTypeWrapper<Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  AnswerChange: ResolverTypeWrapper<import("../questions/kept/changedAnswers.ts").ChangedAnswer>;
  AnswerChangeConnection: ResolverTypeWrapper<import("../resolvers/releases.ts").ChangedAnswerPage>;
  AnswerChangeEdge: ResolverTypeWrapper<Omit<AnswerChangeEdge, 'node'> & { node: ResolversTypes['AnswerChange'] }>;
  AnswerRowChange: ResolverTypeWrapper<import("../questions/kept/difference.ts").AnswerRowChange>;
  Assumption: Assumption;
  AssumptionKind: AssumptionKind;
  Attribution: ResolverTypeWrapper<Attribution>;
  AttributionKind: AttributionKind;
  Bloc: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Bloc, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'gaps' | 'licences' | 'members' | 'memberships' | 'participations' | 'regulations' | 'responses'> & { assertions: ResolversTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitments: ResolversTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], licences: ResolversTypes['ActorLicencesConnection'], members: ResolversTypes['BlocMembersConnection'], memberships: ResolversTypes['ActorMembershipsConnection'], participations: ResolversTypes['ActorParticipationsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], responses: ResolversTypes['ActorResponsesConnection'] }, 'members' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  BlocConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  BlocEdge: ResolverTypeWrapper<Omit<BlocEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  BlocFilter: BlocFilter;
  BlocMembersConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  BlocMembersEdge: ResolverTypeWrapper<Omit<BlocMembersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Country'] }>;
  BlocOrder: BlocOrder;
  BlocOrderField: BlocOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: Change;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  Channel: Channel;
  Citation: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'attribution' | 'source'> & { attribution: ResolversTypes['Attribution'], source: ResolversTypes['Source'] }, 'id' | 'source'>>>;
  Claim: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Claim, 'about' | 'asserters' | 'attribution' | 'citations' | 'claims' | 'commitmentsAbout' | 'deniedBy' | 'denies' | 'discrepancies' | 'events' | 'gaps' | 'reportedBy'> & { about: ResolversTypes['ClaimAboutConnection'], asserters: ResolversTypes['ClaimAssertersConnection'], attribution: ReadonlyArray<ResolversTypes['Attribution']>, citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], deniedBy: ReadonlyArray<ResolversTypes['Claim']>, denies: ReadonlyArray<ResolversTypes['Claim']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], reportedBy: ReadonlyArray<ResolversTypes['Source']> }, 'attribution' | 'reportedBy' | 'about' | 'asserters' | 'denies' | 'deniedBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  ClaimAboutConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ClaimAboutEdge: ResolverTypeWrapper<Omit<ClaimAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  ClaimAssertersConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ClaimAssertersEdge: ResolverTypeWrapper<Omit<ClaimAssertersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  ClaimConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimKind: ClaimKind;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Commitment: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Commitment, 'about' | 'by' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'of' | 'owedBy' | 'requirements' | 'responses'> & { about: ResolversTypes['CommitmentAboutConnection'], by: ResolversTypes['CommitmentByConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], of: ResolversTypes['CommitmentOfConnection'], owedBy: ResolversTypes['CommitmentOwedByConnection'], requirements: ResolversTypes['CommitmentRequirementsConnection'], responses: ResolversTypes['CommitmentResponsesConnection'] }, 'by' | 'of' | 'owedBy' | 'requirements' | 'about' | 'responses' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  CommitmentAboutConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentAboutEdge: ResolverTypeWrapper<Omit<CommitmentAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  CommitmentByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentByEdge: ResolverTypeWrapper<Omit<CommitmentByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  CommitmentChange: ResolverTypeWrapper<import("../comparison/page.ts").ChangedInFrames<import("../comparison/duties.ts").Answers>>;
  CommitmentChangeConnection: ResolverTypeWrapper<import("../comparison/page.ts").ChangePage<import("../comparison/duties.ts").Answers>>;
  CommitmentChangeEdge: ResolverTypeWrapper<Omit<CommitmentChangeEdge, 'node'> & { node: ResolversTypes['CommitmentChange'] }>;
  CommitmentConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentKind: CommitmentKind;
  CommitmentOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentOfEdge: ResolverTypeWrapper<Omit<CommitmentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderField: CommitmentOrderField;
  CommitmentOwedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentOwedByEdge: ResolverTypeWrapper<Omit<CommitmentOwedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  CommitmentRequirementsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentRequirementsEdge: ResolverTypeWrapper<Omit<CommitmentRequirementsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Requirement'] }>;
  CommitmentResponsesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CommitmentResponsesEdge: ResolverTypeWrapper<Omit<CommitmentResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  Comparison: ResolverTypeWrapper<import("../resolvers/comparison.ts").ComparisonInFrames>;
  ComparisonFilter: ComparisonFilter;
  Confidence: Confidence;
  ControlChange: ResolverTypeWrapper<import("../comparison/page.ts").ChangedInFrames<import("../comparison/law.ts").Held>>;
  ControlChangeConnection: ResolverTypeWrapper<import("../comparison/page.ts").ChangePage<import("../comparison/law.ts").Held>>;
  ControlChangeEdge: ResolverTypeWrapper<Omit<ControlChangeEdge, 'node'> & { node: ResolversTypes['ControlChange'] }>;
  ControlStatusFilter: ControlStatusFilter;
  Country: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Country, 'assertions' | 'blocs' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'firms' | 'gaps' | 'licences' | 'memberships' | 'organizations' | 'participations' | 'regulations' | 'responses' | 'sectors'> & { assertions: ResolversTypes['ActorAssertionsConnection'], blocs: ResolversTypes['CountryBlocsConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitments: ResolversTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], firms: ResolversTypes['CountryFirmsConnection'], gaps: ResolversTypes['EntityGapsConnection'], licences: ResolversTypes['ActorLicencesConnection'], memberships: ResolversTypes['ActorMembershipsConnection'], organizations: ResolversTypes['CountryOrganizationsConnection'], participations: ResolversTypes['ActorParticipationsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], responses: ResolversTypes['ActorResponsesConnection'], sectors: ResolversTypes['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'blocs' | 'exposures' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  CountryBlocsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  CountryBlocsEdge: ResolverTypeWrapper<Omit<CountryBlocsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Bloc'] }>;
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
  DayRange: DayRange;
  Development: ResolverTypeWrapper<import("../developments/development.ts").DevelopmentInFrame>;
  DevelopmentConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  DevelopmentEdge: ResolverTypeWrapper<Omit<DevelopmentEdge, 'node'> & { node: ResolversTypes['Development'] }>;
  DevelopmentKind: DevelopmentKind;
  Discrepancy: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Discrepancy, 'between' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps'> & { between: ResolversTypes['DiscrepancyBetweenConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'] }, 'between' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  DiscrepancyBetweenConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  DiscrepancyBetweenEdge: ResolverTypeWrapper<Omit<DiscrepancyBetweenEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  DiscrepancyConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<DiscrepancyEdge, 'node'> & { node: ResolversTypes['Discrepancy'] }>;
  DiscrepancyFilter: DiscrepancyFilter;
  DiscrepancyOrder: DiscrepancyOrder;
  DiscrepancyOrderField: DiscrepancyOrderField;
  DiscrepancyReason: DiscrepancyReason;
  Effect: Effect;
  Element: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'claims' | 'classifications' | 'commitmentsAbout' | 'containedIn' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'observations'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], classifications: ResolversTypes['ElementClassificationsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], containedIn: ResolversTypes['ElementContainedInConnection'], controls: ResolversTypes['ElementControlsConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], gaps: ResolversTypes['EntityGapsConnection'], observations: ResolversTypes['ElementObservationsConnection'] }, 'exposures' | 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'observations' | 'classifications' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  ElementClassificationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementClassificationsEdge: ResolverTypeWrapper<Omit<ElementClassificationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  ElementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementContainedInConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementContainedInEdge: ResolverTypeWrapper<Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ElementControlsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementControlsEdge: ResolverTypeWrapper<Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ElementEdge: ResolverTypeWrapper<Omit<ElementEdge, 'node'> & { node: ResolversTypes['Element'] }>;
  ElementFacet: ResolverTypeWrapper<import("../exposure/row.ts").FacetInFrame>;
  ElementFilter: ElementFilter;
  ElementGroup: ElementGroup;
  ElementObservationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ElementObservationsEdge: ResolverTypeWrapper<Omit<ElementObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Observation'] }>;
  ElementOrder: ElementOrder;
  ElementOrderField: ElementOrderField;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityClaimsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EntityClaimsEdge: ResolverTypeWrapper<Omit<EntityClaimsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Claim'] }>;
  EntityCommitmentsAboutConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EntityCommitmentsAboutEdge: ResolverTypeWrapper<Omit<EntityCommitmentsAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  EntityDiscrepanciesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EntityDiscrepanciesEdge: ResolverTypeWrapper<Omit<EntityDiscrepanciesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Discrepancy'] }>;
  EntityEventsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EntityEventsEdge: ResolverTypeWrapper<Omit<EntityEventsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Event'] }>;
  EntityGapsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EntityGapsEdge: ResolverTypeWrapper<Omit<EntityGapsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Gap'] }>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Event, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'participants'> & { about: ResolversTypes['EventAboutConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], participants: ResolversTypes['EventParticipantsConnection'] }, 'participants' | 'about' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  EventAboutConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EventAboutEdge: ResolverTypeWrapper<Omit<EventAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  EventConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventParticipantsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  EventParticipantsEdge: ResolverTypeWrapper<Omit<EventParticipantsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  Evidence: Evidence;
  Exposed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Exposed']>;
  ExposedFiguresConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ExposedFiguresEdge: ResolverTypeWrapper<Omit<ExposedFiguresEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Observation'] }>;
  ExposedSellsOnConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ExposedSellsOnEdge: ResolverTypeWrapper<Omit<ExposedSellsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  Exposure: ResolverTypeWrapper<import("../exposure/row.ts").ExposureInFrame>;
  ExposureChange: ResolverTypeWrapper<import("../comparison/page.ts").ChangedInFrames<import("../exposure/row.ts").ExposureRow>>;
  ExposureChangeConnection: ResolverTypeWrapper<import("../comparison/page.ts").ChangePage<import("../exposure/row.ts").ExposureRow>>;
  ExposureChangeEdge: ResolverTypeWrapper<Omit<ExposureChangeEdge, 'node'> & { node: ResolversTypes['ExposureChange'] }>;
  ExposureConnection: ResolverTypeWrapper<import("../exposure/row.ts").ExposurePage>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureFacets: ResolverTypeWrapper<import("../exposure/row.ts").FacetsInFrame>;
  ExposureFilter: ExposureFilter;
  ExposureMembershipFilter: ExposureMembershipFilter;
  ExtendInput: ExtendInput;
  FieldChange: ResolverTypeWrapper<import("../releases/fieldChange.ts").FieldChange>;
  Firm: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: ResolversTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitments: ResolversTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], figures: ResolversTypes['ExposedFiguresConnection'], gaps: ResolversTypes['EntityGapsConnection'], headquarters?: Maybe<ResolversTypes['Country']>, importLicences: ResolversTypes['FirmImportLicencesConnection'], licences: ResolversTypes['ActorLicencesConnection'], memberships: ResolversTypes['ActorMembershipsConnection'], parents: ResolversTypes['FirmParentsConnection'], participations: ResolversTypes['ActorParticipationsConnection'], products: ResolversTypes['FirmProductsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], responses: ResolversTypes['ActorResponsesConnection'], sectors: ResolversTypes['FirmSectorsConnection'], sellsOn: ResolversTypes['ExposedSellsOnConnection'], subsidiaries: ResolversTypes['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>>;
  FirmConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmFilter: FirmFilter;
  FirmImportLicencesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmImportLicencesEdge: ResolverTypeWrapper<Omit<FirmImportLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Licence'] }>;
  FirmOrder: FirmOrder;
  FirmOrderField: FirmOrderField;
  FirmParentsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmParentsEdge: ResolverTypeWrapper<Omit<FirmParentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Firm'] }>;
  FirmProductsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmProductsEdge: ResolverTypeWrapper<Omit<FirmProductsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  FirmSectorsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmSectorsEdge: ResolverTypeWrapper<Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  FirmSubsidiariesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  FirmSubsidiariesEdge: ResolverTypeWrapper<Omit<FirmSubsidiariesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Firm'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frame: ResolverTypeWrapper<import("../law/frame.ts").Frame>;
  FrameAssumption: ResolverTypeWrapper<import("../graph/row.ts").AssumptionInFrame>;
  FrameInput: FrameInput;
  Gap: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Gap, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'couldBeAnsweredBy' | 'discrepancies' | 'events' | 'gaps'> & { about: ResolversTypes['GapAboutConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], couldBeAnsweredBy: ReadonlyArray<ResolversTypes['Actor']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'] }, 'about' | 'couldBeAnsweredBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  GapAboutConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  GapAboutEdge: ResolverTypeWrapper<Omit<GapAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  GapConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapFilter: GapFilter;
  GapKind: GapKind;
  GapOrder: GapOrder;
  GapOrderField: GapOrderField;
  GroupCount: ResolverTypeWrapper<import("../subgraph/subgraph.ts").GroupInFrame>;
  Hop: ResolverTypeWrapper<import("../paths/path.ts").HopInFrame>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImposeInput: ImposeInput;
  InForceFilter: InForceFilter;
  Indicator: Indicator;
  Inference: Inference;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Item: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'claims' | 'commitmentsAbout' | 'componentOf' | 'contains' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'kindOf' | 'kinds' | 'licences' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'observations' | 'producers' | 'soldOnBy' | 'supplyStatuses' | 'supportedBy' | 'tariffLines' | 'usedBy'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], componentOf: ResolversTypes['ItemComponentOfConnection'], contains: ResolversTypes['ItemContainsConnection'], controls: ResolversTypes['ItemControlsConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], gaps: ResolversTypes['EntityGapsConnection'], kindOf: ResolversTypes['ItemKindOfConnection'], kinds: ResolversTypes['ItemKindsConnection'], licences: ResolversTypes['ItemLicencesConnection'], madeBy: ResolversTypes['ItemMadeByConnection'], madeOf: ResolversTypes['ItemMadeOfConnection'], madeWith: ResolversTypes['ItemMadeWithConnection'], neededFor: ResolversTypes['ItemNeededForConnection'], observations: ResolversTypes['ItemObservationsConnection'], producers: ResolversTypes['ItemProducersConnection'], soldOnBy: ResolversTypes['ItemSoldOnByConnection'], supplyStatuses: ResolversTypes['ItemSupplyStatusesConnection'], supportedBy: ResolversTypes['ItemSupportedByConnection'], tariffLines: ResolversTypes['ItemTariffLinesConnection'], usedBy: ResolversTypes['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'supportedBy' | 'soldOnBy' | 'exposures' | 'controls' | 'tariffLines' | 'producers' | 'observations' | 'supplyStatuses' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
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
  ItemLicencesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemLicencesEdge: ResolverTypeWrapper<Omit<ItemLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Licence'] }>;
  ItemMadeByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeByEdge: ResolverTypeWrapper<Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  ItemMadeOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeOfEdge: ResolverTypeWrapper<Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemMadeWithConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemMadeWithEdge: ResolverTypeWrapper<Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemNeededForConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemNeededForEdge: ResolverTypeWrapper<Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  ItemObservationsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemObservationsEdge: ResolverTypeWrapper<Omit<ItemObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Observation'] }>;
  ItemOrder: ItemOrder;
  ItemOrderField: ItemOrderField;
  ItemProducersConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemProducersEdge: ResolverTypeWrapper<Omit<ItemProducersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Firm'] }>;
  ItemSoldOnByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemSoldOnByEdge: ResolverTypeWrapper<Omit<ItemSoldOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Exposed'] }>;
  ItemSupplyStatusesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemSupplyStatusesEdge: ResolverTypeWrapper<Omit<ItemSupplyStatusesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['SupplyStatus'] }>;
  ItemSupportedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemSupportedByEdge: ResolverTypeWrapper<Omit<ItemSupportedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Regulation'] }>;
  ItemTariffLinesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemTariffLinesEdge: ResolverTypeWrapper<Omit<ItemTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['TariffLine'] }>;
  ItemUsedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ItemUsedByEdge: ResolverTypeWrapper<Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Sector'] }>;
  Lang: Lang;
  LegalStatus: LegalStatus;
  Licence: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Licence, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'holder' | 'importers' | 'item' | 'provision' | 'states'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], holder?: Maybe<ResolversTypes['Actor']>, importers: ReadonlyArray<ResolversTypes['Firm']>, item?: Maybe<ResolversTypes['Item']>, provision?: Maybe<ResolversTypes['Provision']>, states: ResolversTypes['LicenceStatesConnection'] }, 'holder' | 'importers' | 'item' | 'provision' | 'states' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  LicenceConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  LicenceEdge: ResolverTypeWrapper<Omit<LicenceEdge, 'node'> & { node: ResolversTypes['Licence'] }>;
  LicenceFilter: LicenceFilter;
  LicenceKind: LicenceKind;
  LicenceOrder: LicenceOrder;
  LicenceOrderField: LicenceOrderField;
  LicenceState: LicenceState;
  LicenceStatesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  LicenceStatesEdge: ResolverTypeWrapper<Omit<LicenceStatesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Actor'] }>;
  MembershipFilter: MembershipFilter;
  MembershipSide: MembershipSide;
  Name: ResolverTypeWrapper<Name>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Obligor: Obligor;
  Observation: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Observation, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'element' | 'events' | 'gaps' | 'item' | 'partner' | 'reporter' | 'subject' | 'supersededBy' | 'supersedes'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], element?: Maybe<ResolversTypes['Element']>, events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], item?: Maybe<ResolversTypes['Item']>, partner?: Maybe<ResolversTypes['Actor']>, reporter?: Maybe<ResolversTypes['Actor']>, subject?: Maybe<ResolversTypes['Exposed']>, supersededBy: ReadonlyArray<ResolversTypes['Observation']>, supersedes: ReadonlyArray<ResolversTypes['Observation']> }, 'reporter' | 'partner' | 'item' | 'element' | 'subject' | 'supersedes' | 'supersededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  ObservationConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderField: ObservationOrderField;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: ResolversTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitments: ResolversTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversTypes['ActorCommitmentsOwedConnection'], country?: Maybe<ResolversTypes['Country']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], figures: ResolversTypes['ExposedFiguresConnection'], gaps: ResolversTypes['EntityGapsConnection'], licences: ResolversTypes['ActorLicencesConnection'], memberships: ResolversTypes['ActorMembershipsConnection'], participations: ResolversTypes['ActorParticipationsConnection'], regulations: ResolversTypes['ActorRegulationsConnection'], responses: ResolversTypes['ActorResponsesConnection'], sellsOn: ResolversTypes['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>>;
  OrganizationConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationRole: OrganizationRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyKind: PartyKind;
  Path: ResolverTypeWrapper<import("../paths/path.ts").PathInFrame>;
  PathResult: ResolverTypeWrapper<import("../paths/between.ts").PathsInFrame>;
  Presence: Presence;
  Provision: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'claims' | 'commitmentsAbout' | 'controls' | 'controlsAsListedIn' | 'discrepancies' | 'events' | 'exclusions' | 'gaps' | 'licences' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'takenUpBy' | 'targets' | 'tariffLines' | 'timeline'> & { actedOnBy: ResolversTypes['ProvisionActedOnByConnection'], actsOn: ResolversTypes['ProvisionActsOnConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], controls: ResolversTypes['ProvisionControlsConnection'], controlsAsListedIn: ReadonlyArray<ResolversTypes['Provision']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exclusions: ReadonlyArray<ResolversTypes['Actor']>, gaps: ResolversTypes['EntityGapsConnection'], licences: ResolversTypes['ProvisionLicencesConnection'], lists: ResolversTypes['ProvisionListsConnection'], notInForceAsOf: ResolversTypes['ProvisionNotInForceAsOfConnection'], regulation: ResolversTypes['Regulation'], requirements: ReadonlyArray<ResolversTypes['Requirement']>, takenUpBy: ReadonlyArray<ResolversTypes['Provision']>, targets: ReadonlyArray<ResolversTypes['Actor']>, tariffLines: ResolversTypes['ProvisionTariffLinesConnection'], timeline: ReadonlyArray<ResolversTypes['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'controlsAsListedIn' | 'takenUpBy' | 'tariffLines' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  ProvisionActedOnByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionActedOnByEdge: ResolverTypeWrapper<Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ProvisionActsOnConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionActsOnEdge: ResolverTypeWrapper<Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ProvisionConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionControlsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionControlsEdge: ResolverTypeWrapper<Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'], onAccountOf?: Maybe<ResolversTypes['Element']> }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionFacet: ResolverTypeWrapper<import("../exposure/row.ts").FacetInFrame>;
  ProvisionFilter: ProvisionFilter;
  ProvisionLicencesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionLicencesEdge: ResolverTypeWrapper<Omit<ProvisionLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Licence'] }>;
  ProvisionListsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionListsEdge: ResolverTypeWrapper<Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Element'] }>;
  ProvisionNotInForceAsOfConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionNotInForceAsOfEdge: ResolverTypeWrapper<Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Source'] }>;
  ProvisionOrder: ProvisionOrder;
  ProvisionOrderField: ProvisionOrderField;
  ProvisionTariffLinesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  ProvisionTariffLinesEdge: ResolverTypeWrapper<Omit<ProvisionTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['TariffLine'] }>;
  Query: ResolverTypeWrapper<import("../graph/row.ts").Root>;
  Question: ResolverTypeWrapper<import("../questions/answer.ts").AskedQuestion>;
  QuestionConnection: ResolverTypeWrapper<import("../paging/keyed.ts").KeyedPage<import("../questions/answer.ts").AskedQuestion>>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionVariable: ResolverTypeWrapper<import("../questions/variables.ts").Variable>;
  QuestionVariableKind: QuestionVariableKind;
  Reach: Reach;
  Regulation: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'amendedBy' | 'amends' | 'basisFor' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'implementedBy' | 'implements' | 'issuers' | 'legalBasis' | 'provisions' | 'sellsOn' | 'supports'> & { amendedBy: ReadonlyArray<ResolversTypes['Regulation']>, amends: ReadonlyArray<ResolversTypes['Regulation']>, basisFor: ResolversTypes['RegulationBasisForConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], figures: ResolversTypes['ExposedFiguresConnection'], gaps: ResolversTypes['EntityGapsConnection'], implementedBy: ReadonlyArray<ResolversTypes['Regulation']>, implements: ReadonlyArray<ResolversTypes['Regulation']>, issuers: ReadonlyArray<ResolversTypes['Actor']>, legalBasis: ReadonlyArray<ResolversTypes['Regulation']>, provisions: ResolversTypes['RegulationProvisionsConnection'], sellsOn: ResolversTypes['ExposedSellsOnConnection'], supports: ResolversTypes['RegulationSupportsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'amends' | 'amendedBy' | 'implements' | 'implementedBy' | 'supports' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>>;
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
  RegulationSupportsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RegulationSupportsEdge: ResolverTypeWrapper<Omit<RegulationSupportsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  RelationshipEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RelationshipEdge']>;
  Release: ResolverTypeWrapper<import("../graph/release.ts").ReleaseFacts>;
  ReleaseChange: ResolverTypeWrapper<import("../releases/difference.ts").RowChange>;
  ReleaseChangeConnection: ResolverTypeWrapper<Omit<ReleaseChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['ReleaseChange']> }>;
  ReleaseChangeEdge: ResolverTypeWrapper<Omit<ReleaseChangeEdge, 'node'> & { node: ResolversTypes['ReleaseChange'] }>;
  ReleaseComparison: ResolverTypeWrapper<import("../resolvers/releases.ts").ComparedReleases>;
  ReleaseComparisonFilter: ReleaseComparisonFilter;
  ReleaseConnection: ResolverTypeWrapper<import("../paging/keyed.ts").KeyedPage<import("../graph/release.ts").ReleaseFacts>>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  Requirement: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitments: ResolversTypes['RequirementCommitmentsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], owedTo: ReadonlyArray<ResolversTypes['Actor']>, provisions: ResolversTypes['RequirementProvisionsConnection'] }, 'owedTo' | 'owed' | 'provisions' | 'commitments' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  RequirementChange: ResolverTypeWrapper<import("../comparison/page.ts").ChangedInFrames<import("../comparison/duties.ts").Owed>>;
  RequirementChangeConnection: ResolverTypeWrapper<import("../comparison/page.ts").ChangePage<import("../comparison/duties.ts").Owed>>;
  RequirementChangeEdge: ResolverTypeWrapper<Omit<RequirementChangeEdge, 'node'> & { node: ResolversTypes['RequirementChange'] }>;
  RequirementCommitmentsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RequirementCommitmentsEdge: ResolverTypeWrapper<Omit<RequirementCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Commitment'] }>;
  RequirementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementFilter: RequirementFilter;
  RequirementKind: RequirementKind;
  RequirementOrder: RequirementOrder;
  RequirementOrderField: RequirementOrderField;
  RequirementProvisionsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  RequirementProvisionsEdge: ResolverTypeWrapper<Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ResponseKind: ResponseKind;
  ReviveInput: ReviveInput;
  SearchConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  Sector: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'firms' | 'gaps' | 'makes' | 'partOf' | 'parts' | 'sellsOn' | 'uses'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], country?: Maybe<ResolversTypes['Country']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], exposures: ResolversTypes['ExposureConnection'], figures: ResolversTypes['ExposedFiguresConnection'], firms: ResolversTypes['SectorFirmsConnection'], gaps: ResolversTypes['EntityGapsConnection'], makes: ResolversTypes['SectorMakesConnection'], partOf: ResolversTypes['SectorPartOfConnection'], parts: ResolversTypes['SectorPartsConnection'], sellsOn: ResolversTypes['ExposedSellsOnConnection'], uses: ResolversTypes['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>>;
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
  Source: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'relayedBy' | 'relays' | 'statements'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], relayedBy: ResolversTypes['SourceRelayedByConnection'], relays: ReadonlyArray<ResolversTypes['Source']>, statements: ResolversTypes['StatementConnection'] }, 'relays' | 'relayedBy' | 'statements' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  SourceConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRelayedByConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SourceRelayedByEdge: ResolverTypeWrapper<Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Source'] }>;
  Stage: Stage;
  Statement: ResolverTypeWrapper<import("../graph/row.ts").StatementInFrame>;
  StatementConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatusChange: ResolverTypeWrapper<import("../comparison/page.ts").ChangedInFrames<import("../comparison/law.ts").Standing>>;
  StatusChangeConnection: ResolverTypeWrapper<import("../comparison/page.ts").ChangePage<import("../comparison/law.ts").Standing>>;
  StatusChangeEdge: ResolverTypeWrapper<Omit<StatusChangeEdge, 'node'> & { node: ResolversTypes['StatusChange'] }>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusInterval: ResolverTypeWrapper<import("../law/status.ts").Interval & import("../graph/row.ts").Root>;
  StatusReason: StatusReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<import("../subgraph/subgraph.ts").SubgraphInFrame>;
  SubgraphEdge: ResolverTypeWrapper<import("../subgraph/subgraph.ts").EdgeInFrame>;
  SubjectFacet: ResolverTypeWrapper<import("../exposure/row.ts").FacetInFrame>;
  SupplyState: SupplyState;
  SupplyStatus: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<SupplyStatus, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'from' | 'gaps' | 'item' | 'to'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], from: ReadonlyArray<ResolversTypes['Actor']>, gaps: ResolversTypes['EntityGapsConnection'], item: ResolversTypes['Item'], to: ReadonlyArray<ResolversTypes['Actor']> }, 'item' | 'from' | 'to' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  SupplyStatusConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  SupplyStatusEdge: ResolverTypeWrapper<Omit<SupplyStatusEdge, 'node'> & { node: ResolversTypes['SupplyStatus'] }>;
  SupplyStatusFilter: SupplyStatusFilter;
  SupplyStatusOrder: SupplyStatusOrder;
  SupplyStatusOrderField: SupplyStatusOrderField;
  TariffLine: ResolverTypeWrapper<import("../graph/row.ts").InFrame<Omit<Omit<TariffLine, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'gaps' | 'items' | 'lines' | 'parent' | 'provisions'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, claims: ResolversTypes['EntityClaimsConnection'], commitmentsAbout: ResolversTypes['EntityCommitmentsAboutConnection'], country?: Maybe<ResolversTypes['Country']>, discrepancies: ResolversTypes['EntityDiscrepanciesConnection'], events: ResolversTypes['EntityEventsConnection'], gaps: ResolversTypes['EntityGapsConnection'], items: ResolversTypes['TariffLineItemsConnection'], lines: ResolversTypes['TariffLineLinesConnection'], parent?: Maybe<ResolversTypes['TariffLine']>, provisions: ResolversTypes['TariffLineProvisionsConnection'] }, 'country' | 'parent' | 'lines' | 'items' | 'provisions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>>;
  TariffLineConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  TariffLineEdge: ResolverTypeWrapper<Omit<TariffLineEdge, 'node'> & { node: ResolversTypes['TariffLine'] }>;
  TariffLineFilter: TariffLineFilter;
  TariffLineItemsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  TariffLineItemsEdge: ResolverTypeWrapper<Omit<TariffLineItemsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Item'] }>;
  TariffLineLinesConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  TariffLineLinesEdge: ResolverTypeWrapper<Omit<TariffLineLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['TariffLine'] }>;
  TariffLineOrder: TariffLineOrder;
  TariffLineOrderField: TariffLineOrderField;
  TariffLineProvisionsConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  TariffLineProvisionsEdge: ResolverTypeWrapper<Omit<TariffLineProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  TariffSystem: TariffSystem;
  Threshold: ResolverTypeWrapper<Threshold>;
  ThresholdComparison: ThresholdComparison;
  TimelineConnection: ResolverTypeWrapper<import("../graph/row.ts").Connection>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<import("../timeline/entry.ts").EntryInFrame>;
  TimelineKind: TimelineKind;
  View: ResolverTypeWrapper<import("../graph/row.ts").Root>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorAssertionsConnection: import("../graph/row.ts").Connection;
  ActorAssertionsEdge: Omit<ActorAssertionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Claim'] };
  ActorCommitmentsAskedConnection: import("../graph/row.ts").Connection;
  ActorCommitmentsAskedEdge: Omit<ActorCommitmentsAskedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  ActorCommitmentsConnection: import("../graph/row.ts").Connection;
  ActorCommitmentsEdge: Omit<ActorCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  ActorCommitmentsOwedConnection: import("../graph/row.ts").Connection;
  ActorCommitmentsOwedEdge: Omit<ActorCommitmentsOwedEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  ActorLicencesConnection: import("../graph/row.ts").Connection;
  ActorLicencesEdge: Omit<ActorLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Licence'] };
  ActorMembershipsConnection: import("../graph/row.ts").Connection;
  ActorMembershipsEdge: Omit<ActorMembershipsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Agreement'] };
  ActorParticipationsConnection: import("../graph/row.ts").Connection;
  ActorParticipationsEdge: Omit<ActorParticipationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Event'] };
  ActorRegulationsConnection: import("../graph/row.ts").Connection;
  ActorRegulationsEdge: Omit<ActorRegulationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulation'] };
  ActorResponsesConnection: import("../graph/row.ts").Connection;
  ActorResponsesEdge: Omit<ActorResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  Agreement: import("../graph/row.ts").InFrame<Omit<Omit<Agreement, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'parties' | 'succeededBy' | 'succeeds'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], parties: ResolversParentTypes['AgreementPartiesConnection'], succeededBy: ReadonlyArray<ResolversParentTypes['Agreement']>, succeeds: ReadonlyArray<ResolversParentTypes['Agreement']> }, 'parties' | 'succeeds' | 'succeededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  AgreementConnection: import("../graph/row.ts").Connection;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementPartiesConnection: import("../graph/row.ts").Connection;
  AgreementPartiesEdge: Omit<AgreementPartiesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  AnswerChange: import("../questions/kept/changedAnswers.ts").ChangedAnswer;
  AnswerChangeConnection: import("../resolvers/releases.ts").ChangedAnswerPage;
  AnswerChangeEdge: Omit<AnswerChangeEdge, 'node'> & { node: ResolversParentTypes['AnswerChange'] };
  AnswerRowChange: import("../questions/kept/difference.ts").AnswerRowChange;
  Assumption: Assumption;
  Attribution: Attribution;
  Bloc: import("../graph/row.ts").InFrame<Omit<Omit<Bloc, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'gaps' | 'licences' | 'members' | 'memberships' | 'participations' | 'regulations' | 'responses'> & { assertions: ResolversParentTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitments: ResolversParentTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversParentTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversParentTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], licences: ResolversParentTypes['ActorLicencesConnection'], members: ResolversParentTypes['BlocMembersConnection'], memberships: ResolversParentTypes['ActorMembershipsConnection'], participations: ResolversParentTypes['ActorParticipationsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], responses: ResolversParentTypes['ActorResponsesConnection'] }, 'members' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  BlocConnection: import("../graph/row.ts").Connection;
  BlocEdge: Omit<BlocEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  BlocFilter: BlocFilter;
  BlocMembersConnection: import("../graph/row.ts").Connection;
  BlocMembersEdge: Omit<BlocMembersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Country'] };
  BlocOrder: BlocOrder;
  Boolean: Scalars['Boolean']['output'];
  ChangeCounts: ChangeCounts;
  Citation: import("../graph/row.ts").InFrame<Omit<Omit<Citation, 'attribution' | 'source'> & { attribution: ResolversParentTypes['Attribution'], source: ResolversParentTypes['Source'] }, 'id' | 'source'>>;
  Claim: import("../graph/row.ts").InFrame<Omit<Omit<Claim, 'about' | 'asserters' | 'attribution' | 'citations' | 'claims' | 'commitmentsAbout' | 'deniedBy' | 'denies' | 'discrepancies' | 'events' | 'gaps' | 'reportedBy'> & { about: ResolversParentTypes['ClaimAboutConnection'], asserters: ResolversParentTypes['ClaimAssertersConnection'], attribution: ReadonlyArray<ResolversParentTypes['Attribution']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], deniedBy: ReadonlyArray<ResolversParentTypes['Claim']>, denies: ReadonlyArray<ResolversParentTypes['Claim']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], reportedBy: ReadonlyArray<ResolversParentTypes['Source']> }, 'attribution' | 'reportedBy' | 'about' | 'asserters' | 'denies' | 'deniedBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  ClaimAboutConnection: import("../graph/row.ts").Connection;
  ClaimAboutEdge: Omit<ClaimAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  ClaimAssertersConnection: import("../graph/row.ts").Connection;
  ClaimAssertersEdge: Omit<ClaimAssertersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  ClaimConnection: import("../graph/row.ts").Connection;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Commitment: import("../graph/row.ts").InFrame<Omit<Omit<Commitment, 'about' | 'by' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'of' | 'owedBy' | 'requirements' | 'responses'> & { about: ResolversParentTypes['CommitmentAboutConnection'], by: ResolversParentTypes['CommitmentByConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], of: ResolversParentTypes['CommitmentOfConnection'], owedBy: ResolversParentTypes['CommitmentOwedByConnection'], requirements: ResolversParentTypes['CommitmentRequirementsConnection'], responses: ResolversParentTypes['CommitmentResponsesConnection'] }, 'by' | 'of' | 'owedBy' | 'requirements' | 'about' | 'responses' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  CommitmentAboutConnection: import("../graph/row.ts").Connection;
  CommitmentAboutEdge: Omit<CommitmentAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  CommitmentByConnection: import("../graph/row.ts").Connection;
  CommitmentByEdge: Omit<CommitmentByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  CommitmentChange: import("../comparison/page.ts").ChangedInFrames<import("../comparison/duties.ts").Answers>;
  CommitmentChangeConnection: import("../comparison/page.ts").ChangePage<import("../comparison/duties.ts").Answers>;
  CommitmentChangeEdge: Omit<CommitmentChangeEdge, 'node'> & { node: ResolversParentTypes['CommitmentChange'] };
  CommitmentConnection: import("../graph/row.ts").Connection;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  CommitmentOfConnection: import("../graph/row.ts").Connection;
  CommitmentOfEdge: Omit<CommitmentOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  CommitmentOrder: CommitmentOrder;
  CommitmentOwedByConnection: import("../graph/row.ts").Connection;
  CommitmentOwedByEdge: Omit<CommitmentOwedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  CommitmentRequirementsConnection: import("../graph/row.ts").Connection;
  CommitmentRequirementsEdge: Omit<CommitmentRequirementsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Requirement'] };
  CommitmentResponsesConnection: import("../graph/row.ts").Connection;
  CommitmentResponsesEdge: Omit<CommitmentResponsesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  Comparison: import("../resolvers/comparison.ts").ComparisonInFrames;
  ComparisonFilter: ComparisonFilter;
  ControlChange: import("../comparison/page.ts").ChangedInFrames<import("../comparison/law.ts").Held>;
  ControlChangeConnection: import("../comparison/page.ts").ChangePage<import("../comparison/law.ts").Held>;
  ControlChangeEdge: Omit<ControlChangeEdge, 'node'> & { node: ResolversParentTypes['ControlChange'] };
  ControlStatusFilter: ControlStatusFilter;
  Country: import("../graph/row.ts").InFrame<Omit<Omit<Country, 'assertions' | 'blocs' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'firms' | 'gaps' | 'licences' | 'memberships' | 'organizations' | 'participations' | 'regulations' | 'responses' | 'sectors'> & { assertions: ResolversParentTypes['ActorAssertionsConnection'], blocs: ResolversParentTypes['CountryBlocsConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitments: ResolversParentTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversParentTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversParentTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], firms: ResolversParentTypes['CountryFirmsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], licences: ResolversParentTypes['ActorLicencesConnection'], memberships: ResolversParentTypes['ActorMembershipsConnection'], organizations: ResolversParentTypes['CountryOrganizationsConnection'], participations: ResolversParentTypes['ActorParticipationsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], responses: ResolversParentTypes['ActorResponsesConnection'], sectors: ResolversParentTypes['CountrySectorsConnection'] }, 'sectors' | 'firms' | 'organizations' | 'blocs' | 'exposures' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  CountryBlocsConnection: import("../graph/row.ts").Connection;
  CountryBlocsEdge: Omit<CountryBlocsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Bloc'] };
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
  DayRange: DayRange;
  Development: import("../developments/development.ts").DevelopmentInFrame;
  DevelopmentConnection: import("../graph/row.ts").Connection;
  DevelopmentEdge: Omit<DevelopmentEdge, 'node'> & { node: ResolversParentTypes['Development'] };
  Discrepancy: import("../graph/row.ts").InFrame<Omit<Omit<Discrepancy, 'between' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps'> & { between: ResolversParentTypes['DiscrepancyBetweenConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'] }, 'between' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  DiscrepancyBetweenConnection: import("../graph/row.ts").Connection;
  DiscrepancyBetweenEdge: Omit<DiscrepancyBetweenEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  DiscrepancyConnection: import("../graph/row.ts").Connection;
  DiscrepancyEdge: Omit<DiscrepancyEdge, 'node'> & { node: ResolversParentTypes['Discrepancy'] };
  DiscrepancyFilter: DiscrepancyFilter;
  DiscrepancyOrder: DiscrepancyOrder;
  Element: import("../graph/row.ts").InFrame<Omit<Omit<Element, 'citations' | 'claims' | 'classifications' | 'commitmentsAbout' | 'containedIn' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'observations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], classifications: ResolversParentTypes['ElementClassificationsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], containedIn: ResolversParentTypes['ElementContainedInConnection'], controls: ResolversParentTypes['ElementControlsConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], observations: ResolversParentTypes['ElementObservationsConnection'] }, 'exposures' | 'controls' | 'containedIn' | 'controlStatuses' | 'inForce' | 'observations' | 'classifications' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  ElementClassificationsConnection: import("../graph/row.ts").Connection;
  ElementClassificationsEdge: Omit<ElementClassificationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  ElementConnection: import("../graph/row.ts").Connection;
  ElementContainedInConnection: import("../graph/row.ts").Connection;
  ElementContainedInEdge: Omit<ElementContainedInEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ElementControlsConnection: import("../graph/row.ts").Connection;
  ElementControlsEdge: Omit<ElementControlsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ElementEdge: Omit<ElementEdge, 'node'> & { node: ResolversParentTypes['Element'] };
  ElementFacet: import("../exposure/row.ts").FacetInFrame;
  ElementFilter: ElementFilter;
  ElementObservationsConnection: import("../graph/row.ts").Connection;
  ElementObservationsEdge: Omit<ElementObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Observation'] };
  ElementOrder: ElementOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityClaimsConnection: import("../graph/row.ts").Connection;
  EntityClaimsEdge: Omit<EntityClaimsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Claim'] };
  EntityCommitmentsAboutConnection: import("../graph/row.ts").Connection;
  EntityCommitmentsAboutEdge: Omit<EntityCommitmentsAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  EntityDiscrepanciesConnection: import("../graph/row.ts").Connection;
  EntityDiscrepanciesEdge: Omit<EntityDiscrepanciesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Discrepancy'] };
  EntityEventsConnection: import("../graph/row.ts").Connection;
  EntityEventsEdge: Omit<EntityEventsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Event'] };
  EntityGapsConnection: import("../graph/row.ts").Connection;
  EntityGapsEdge: Omit<EntityGapsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Gap'] };
  Event: import("../graph/row.ts").InFrame<Omit<Omit<Event, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'participants'> & { about: ResolversParentTypes['EventAboutConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], participants: ResolversParentTypes['EventParticipantsConnection'] }, 'participants' | 'about' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  EventAboutConnection: import("../graph/row.ts").Connection;
  EventAboutEdge: Omit<EventAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  EventConnection: import("../graph/row.ts").Connection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventParticipantsConnection: import("../graph/row.ts").Connection;
  EventParticipantsEdge: Omit<EventParticipantsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  Exposed: ResolversInterfaceTypes<ResolversParentTypes>['Exposed'];
  ExposedFiguresConnection: import("../graph/row.ts").Connection;
  ExposedFiguresEdge: Omit<ExposedFiguresEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Observation'] };
  ExposedSellsOnConnection: import("../graph/row.ts").Connection;
  ExposedSellsOnEdge: Omit<ExposedSellsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  Exposure: import("../exposure/row.ts").ExposureInFrame;
  ExposureChange: import("../comparison/page.ts").ChangedInFrames<import("../exposure/row.ts").ExposureRow>;
  ExposureChangeConnection: import("../comparison/page.ts").ChangePage<import("../exposure/row.ts").ExposureRow>;
  ExposureChangeEdge: Omit<ExposureChangeEdge, 'node'> & { node: ResolversParentTypes['ExposureChange'] };
  ExposureConnection: import("../exposure/row.ts").ExposurePage;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposureFacets: import("../exposure/row.ts").FacetsInFrame;
  ExposureFilter: ExposureFilter;
  ExposureMembershipFilter: ExposureMembershipFilter;
  ExtendInput: ExtendInput;
  FieldChange: import("../releases/fieldChange.ts").FieldChange;
  Firm: import("../graph/row.ts").InFrame<Omit<Omit<Firm, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'headquarters' | 'importLicences' | 'licences' | 'memberships' | 'parents' | 'participations' | 'products' | 'regulations' | 'responses' | 'sectors' | 'sellsOn' | 'subsidiaries'> & { assertions: ResolversParentTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitments: ResolversParentTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversParentTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversParentTypes['ActorCommitmentsOwedConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], figures: ResolversParentTypes['ExposedFiguresConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], headquarters?: Maybe<ResolversParentTypes['Country']>, importLicences: ResolversParentTypes['FirmImportLicencesConnection'], licences: ResolversParentTypes['ActorLicencesConnection'], memberships: ResolversParentTypes['ActorMembershipsConnection'], parents: ResolversParentTypes['FirmParentsConnection'], participations: ResolversParentTypes['ActorParticipationsConnection'], products: ResolversParentTypes['FirmProductsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], responses: ResolversParentTypes['ActorResponsesConnection'], sectors: ResolversParentTypes['FirmSectorsConnection'], sellsOn: ResolversParentTypes['ExposedSellsOnConnection'], subsidiaries: ResolversParentTypes['FirmSubsidiariesConnection'] }, 'headquarters' | 'sectors' | 'stages' | 'products' | 'parents' | 'subsidiaries' | 'importLicences' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>;
  FirmConnection: import("../graph/row.ts").Connection;
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmFilter: FirmFilter;
  FirmImportLicencesConnection: import("../graph/row.ts").Connection;
  FirmImportLicencesEdge: Omit<FirmImportLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Licence'] };
  FirmOrder: FirmOrder;
  FirmParentsConnection: import("../graph/row.ts").Connection;
  FirmParentsEdge: Omit<FirmParentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Firm'] };
  FirmProductsConnection: import("../graph/row.ts").Connection;
  FirmProductsEdge: Omit<FirmProductsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  FirmSectorsConnection: import("../graph/row.ts").Connection;
  FirmSectorsEdge: Omit<FirmSectorsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  FirmSubsidiariesConnection: import("../graph/row.ts").Connection;
  FirmSubsidiariesEdge: Omit<FirmSubsidiariesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Firm'] };
  Float: Scalars['Float']['output'];
  Frame: import("../law/frame.ts").Frame;
  FrameAssumption: import("../graph/row.ts").AssumptionInFrame;
  FrameInput: FrameInput;
  Gap: import("../graph/row.ts").InFrame<Omit<Omit<Gap, 'about' | 'citations' | 'claims' | 'commitmentsAbout' | 'couldBeAnsweredBy' | 'discrepancies' | 'events' | 'gaps'> & { about: ResolversParentTypes['GapAboutConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], couldBeAnsweredBy: ReadonlyArray<ResolversParentTypes['Actor']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'] }, 'about' | 'couldBeAnsweredBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  GapAboutConnection: import("../graph/row.ts").Connection;
  GapAboutEdge: Omit<GapAboutEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  GapConnection: import("../graph/row.ts").Connection;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilter: GapFilter;
  GapOrder: GapOrder;
  GroupCount: import("../subgraph/subgraph.ts").GroupInFrame;
  Hop: import("../paths/path.ts").HopInFrame;
  ID: Scalars['ID']['output'];
  ImposeInput: ImposeInput;
  InForceFilter: InForceFilter;
  Int: Scalars['Int']['output'];
  Item: import("../graph/row.ts").InFrame<Omit<Omit<Item, 'citations' | 'claims' | 'commitmentsAbout' | 'componentOf' | 'contains' | 'controls' | 'discrepancies' | 'events' | 'exposures' | 'gaps' | 'kindOf' | 'kinds' | 'licences' | 'madeBy' | 'madeOf' | 'madeWith' | 'neededFor' | 'observations' | 'producers' | 'soldOnBy' | 'supplyStatuses' | 'supportedBy' | 'tariffLines' | 'usedBy'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], componentOf: ResolversParentTypes['ItemComponentOfConnection'], contains: ResolversParentTypes['ItemContainsConnection'], controls: ResolversParentTypes['ItemControlsConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], kindOf: ResolversParentTypes['ItemKindOfConnection'], kinds: ResolversParentTypes['ItemKindsConnection'], licences: ResolversParentTypes['ItemLicencesConnection'], madeBy: ResolversParentTypes['ItemMadeByConnection'], madeOf: ResolversParentTypes['ItemMadeOfConnection'], madeWith: ResolversParentTypes['ItemMadeWithConnection'], neededFor: ResolversParentTypes['ItemNeededForConnection'], observations: ResolversParentTypes['ItemObservationsConnection'], producers: ResolversParentTypes['ItemProducersConnection'], soldOnBy: ResolversParentTypes['ItemSoldOnByConnection'], supplyStatuses: ResolversParentTypes['ItemSupplyStatusesConnection'], supportedBy: ResolversParentTypes['ItemSupportedByConnection'], tariffLines: ResolversParentTypes['ItemTariffLinesConnection'], usedBy: ResolversParentTypes['ItemUsedByConnection'] }, 'contains' | 'madeOf' | 'componentOf' | 'madeWith' | 'neededFor' | 'kindOf' | 'kinds' | 'usedBy' | 'madeBy' | 'supportedBy' | 'soldOnBy' | 'exposures' | 'controls' | 'tariffLines' | 'producers' | 'observations' | 'supplyStatuses' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
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
  ItemLicencesConnection: import("../graph/row.ts").Connection;
  ItemLicencesEdge: Omit<ItemLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Licence'] };
  ItemMadeByConnection: import("../graph/row.ts").Connection;
  ItemMadeByEdge: Omit<ItemMadeByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  ItemMadeOfConnection: import("../graph/row.ts").Connection;
  ItemMadeOfEdge: Omit<ItemMadeOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemMadeWithConnection: import("../graph/row.ts").Connection;
  ItemMadeWithEdge: Omit<ItemMadeWithEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemNeededForConnection: import("../graph/row.ts").Connection;
  ItemNeededForEdge: Omit<ItemNeededForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  ItemObservationsConnection: import("../graph/row.ts").Connection;
  ItemObservationsEdge: Omit<ItemObservationsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Observation'] };
  ItemOrder: ItemOrder;
  ItemProducersConnection: import("../graph/row.ts").Connection;
  ItemProducersEdge: Omit<ItemProducersEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Firm'] };
  ItemSoldOnByConnection: import("../graph/row.ts").Connection;
  ItemSoldOnByEdge: Omit<ItemSoldOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Exposed'] };
  ItemSupplyStatusesConnection: import("../graph/row.ts").Connection;
  ItemSupplyStatusesEdge: Omit<ItemSupplyStatusesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['SupplyStatus'] };
  ItemSupportedByConnection: import("../graph/row.ts").Connection;
  ItemSupportedByEdge: Omit<ItemSupportedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulation'] };
  ItemTariffLinesConnection: import("../graph/row.ts").Connection;
  ItemTariffLinesEdge: Omit<ItemTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['TariffLine'] };
  ItemUsedByConnection: import("../graph/row.ts").Connection;
  ItemUsedByEdge: Omit<ItemUsedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Sector'] };
  Licence: import("../graph/row.ts").InFrame<Omit<Omit<Licence, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'holder' | 'importers' | 'item' | 'provision' | 'states'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], holder?: Maybe<ResolversParentTypes['Actor']>, importers: ReadonlyArray<ResolversParentTypes['Firm']>, item?: Maybe<ResolversParentTypes['Item']>, provision?: Maybe<ResolversParentTypes['Provision']>, states: ResolversParentTypes['LicenceStatesConnection'] }, 'holder' | 'importers' | 'item' | 'provision' | 'states' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  LicenceConnection: import("../graph/row.ts").Connection;
  LicenceEdge: Omit<LicenceEdge, 'node'> & { node: ResolversParentTypes['Licence'] };
  LicenceFilter: LicenceFilter;
  LicenceOrder: LicenceOrder;
  LicenceStatesConnection: import("../graph/row.ts").Connection;
  LicenceStatesEdge: Omit<LicenceStatesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Actor'] };
  MembershipFilter: MembershipFilter;
  Name: Name;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: import("../graph/row.ts").InFrame<Omit<Omit<Observation, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'element' | 'events' | 'gaps' | 'item' | 'partner' | 'reporter' | 'subject' | 'supersededBy' | 'supersedes'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], element?: Maybe<ResolversParentTypes['Element']>, events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], item?: Maybe<ResolversParentTypes['Item']>, partner?: Maybe<ResolversParentTypes['Actor']>, reporter?: Maybe<ResolversParentTypes['Actor']>, subject?: Maybe<ResolversParentTypes['Exposed']>, supersededBy: ReadonlyArray<ResolversParentTypes['Observation']>, supersedes: ReadonlyArray<ResolversParentTypes['Observation']> }, 'reporter' | 'partner' | 'item' | 'element' | 'subject' | 'supersedes' | 'supersededBy' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  ObservationConnection: import("../graph/row.ts").Connection;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  Organization: import("../graph/row.ts").InFrame<Omit<Omit<Organization, 'assertions' | 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'commitmentsAsked' | 'commitmentsOwed' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'licences' | 'memberships' | 'participations' | 'regulations' | 'responses' | 'sellsOn'> & { assertions: ResolversParentTypes['ActorAssertionsConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitments: ResolversParentTypes['ActorCommitmentsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], commitmentsAsked: ResolversParentTypes['ActorCommitmentsAskedConnection'], commitmentsOwed: ResolversParentTypes['ActorCommitmentsOwedConnection'], country?: Maybe<ResolversParentTypes['Country']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], figures: ResolversParentTypes['ExposedFiguresConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], licences: ResolversParentTypes['ActorLicencesConnection'], memberships: ResolversParentTypes['ActorMembershipsConnection'], participations: ResolversParentTypes['ActorParticipationsConnection'], regulations: ResolversParentTypes['ActorRegulationsConnection'], responses: ResolversParentTypes['ActorResponsesConnection'], sellsOn: ResolversParentTypes['ExposedSellsOnConnection'] }, 'country' | 'memberships' | 'regulations' | 'commitments' | 'commitmentsAsked' | 'commitmentsOwed' | 'responses' | 'licences' | 'participations' | 'assertions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>;
  OrganizationConnection: import("../graph/row.ts").Connection;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: import("../paths/path.ts").PathInFrame;
  PathResult: import("../paths/between.ts").PathsInFrame;
  Provision: import("../graph/row.ts").InFrame<Omit<Omit<Provision, 'actedOnBy' | 'actsOn' | 'citations' | 'claims' | 'commitmentsAbout' | 'controls' | 'controlsAsListedIn' | 'discrepancies' | 'events' | 'exclusions' | 'gaps' | 'licences' | 'lists' | 'notInForceAsOf' | 'regulation' | 'requirements' | 'takenUpBy' | 'targets' | 'tariffLines' | 'timeline'> & { actedOnBy: ResolversParentTypes['ProvisionActedOnByConnection'], actsOn: ResolversParentTypes['ProvisionActsOnConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], controls: ResolversParentTypes['ProvisionControlsConnection'], controlsAsListedIn: ReadonlyArray<ResolversParentTypes['Provision']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exclusions: ReadonlyArray<ResolversParentTypes['Actor']>, gaps: ResolversParentTypes['EntityGapsConnection'], licences: ResolversParentTypes['ProvisionLicencesConnection'], lists: ResolversParentTypes['ProvisionListsConnection'], notInForceAsOf: ResolversParentTypes['ProvisionNotInForceAsOfConnection'], regulation: ResolversParentTypes['Regulation'], requirements: ReadonlyArray<ResolversParentTypes['Requirement']>, takenUpBy: ReadonlyArray<ResolversParentTypes['Provision']>, targets: ReadonlyArray<ResolversParentTypes['Actor']>, tariffLines: ResolversParentTypes['ProvisionTariffLinesConnection'], timeline: ReadonlyArray<ResolversParentTypes['StatusInterval']> }, 'regulation' | 'announcedOn' | 'lists' | 'controls' | 'requirements' | 'targets' | 'exclusions' | 'actsOn' | 'actedOnBy' | 'notInForceAsOf' | 'status' | 'statuses' | 'everApplied' | 'statusReason' | 'statusNote' | 'timeline' | 'controlsAsListedIn' | 'takenUpBy' | 'tariffLines' | 'licences' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  ProvisionActedOnByConnection: import("../graph/row.ts").Connection;
  ProvisionActedOnByEdge: Omit<ProvisionActedOnByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ProvisionActsOnConnection: import("../graph/row.ts").Connection;
  ProvisionActsOnEdge: Omit<ProvisionActsOnEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ProvisionConnection: import("../graph/row.ts").Connection;
  ProvisionControlsConnection: import("../graph/row.ts").Connection;
  ProvisionControlsEdge: Omit<ProvisionControlsEdge, 'citations' | 'node' | 'onAccountOf'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'], onAccountOf?: Maybe<ResolversParentTypes['Element']> };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionFacet: import("../exposure/row.ts").FacetInFrame;
  ProvisionFilter: ProvisionFilter;
  ProvisionLicencesConnection: import("../graph/row.ts").Connection;
  ProvisionLicencesEdge: Omit<ProvisionLicencesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Licence'] };
  ProvisionListsConnection: import("../graph/row.ts").Connection;
  ProvisionListsEdge: Omit<ProvisionListsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Element'] };
  ProvisionNotInForceAsOfConnection: import("../graph/row.ts").Connection;
  ProvisionNotInForceAsOfEdge: Omit<ProvisionNotInForceAsOfEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Source'] };
  ProvisionOrder: ProvisionOrder;
  ProvisionTariffLinesConnection: import("../graph/row.ts").Connection;
  ProvisionTariffLinesEdge: Omit<ProvisionTariffLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['TariffLine'] };
  Query: import("../graph/row.ts").Root;
  Question: import("../questions/answer.ts").AskedQuestion;
  QuestionConnection: import("../paging/keyed.ts").KeyedPage<import("../questions/answer.ts").AskedQuestion>;
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionVariable: import("../questions/variables.ts").Variable;
  Regulation: import("../graph/row.ts").InFrame<Omit<Omit<Regulation, 'amendedBy' | 'amends' | 'basisFor' | 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'gaps' | 'implementedBy' | 'implements' | 'issuers' | 'legalBasis' | 'provisions' | 'sellsOn' | 'supports'> & { amendedBy: ReadonlyArray<ResolversParentTypes['Regulation']>, amends: ReadonlyArray<ResolversParentTypes['Regulation']>, basisFor: ResolversParentTypes['RegulationBasisForConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], figures: ResolversParentTypes['ExposedFiguresConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], implementedBy: ReadonlyArray<ResolversParentTypes['Regulation']>, implements: ReadonlyArray<ResolversParentTypes['Regulation']>, issuers: ReadonlyArray<ResolversParentTypes['Actor']>, legalBasis: ReadonlyArray<ResolversParentTypes['Regulation']>, provisions: ResolversParentTypes['RegulationProvisionsConnection'], sellsOn: ResolversParentTypes['ExposedSellsOnConnection'], supports: ResolversParentTypes['RegulationSupportsConnection'] }, 'issuers' | 'legalBasis' | 'basisFor' | 'provisions' | 'statuses' | 'amends' | 'amendedBy' | 'implements' | 'implementedBy' | 'supports' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>;
  RegulationBasisForConnection: import("../graph/row.ts").Connection;
  RegulationBasisForEdge: Omit<RegulationBasisForEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulation'] };
  RegulationConnection: import("../graph/row.ts").Connection;
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationFilter: RegulationFilter;
  RegulationOrder: RegulationOrder;
  RegulationProvisionsConnection: import("../graph/row.ts").Connection;
  RegulationProvisionsEdge: Omit<RegulationProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  RegulationSupportsConnection: import("../graph/row.ts").Connection;
  RegulationSupportsEdge: Omit<RegulationSupportsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  RelationshipEdge: ResolversInterfaceTypes<ResolversParentTypes>['RelationshipEdge'];
  Release: import("../graph/release.ts").ReleaseFacts;
  ReleaseChange: import("../releases/difference.ts").RowChange;
  ReleaseChangeConnection: Omit<ReleaseChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReleaseChange']> };
  ReleaseChangeEdge: Omit<ReleaseChangeEdge, 'node'> & { node: ResolversParentTypes['ReleaseChange'] };
  ReleaseComparison: import("../resolvers/releases.ts").ComparedReleases;
  ReleaseComparisonFilter: ReleaseComparisonFilter;
  ReleaseConnection: import("../paging/keyed.ts").KeyedPage<import("../graph/release.ts").ReleaseFacts>;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  Requirement: import("../graph/row.ts").InFrame<Omit<Omit<Requirement, 'citations' | 'claims' | 'commitments' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'owedTo' | 'provisions'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitments: ResolversParentTypes['RequirementCommitmentsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], owedTo: ReadonlyArray<ResolversParentTypes['Actor']>, provisions: ResolversParentTypes['RequirementProvisionsConnection'] }, 'owedTo' | 'owed' | 'provisions' | 'commitments' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  RequirementChange: import("../comparison/page.ts").ChangedInFrames<import("../comparison/duties.ts").Owed>;
  RequirementChangeConnection: import("../comparison/page.ts").ChangePage<import("../comparison/duties.ts").Owed>;
  RequirementChangeEdge: Omit<RequirementChangeEdge, 'node'> & { node: ResolversParentTypes['RequirementChange'] };
  RequirementCommitmentsConnection: import("../graph/row.ts").Connection;
  RequirementCommitmentsEdge: Omit<RequirementCommitmentsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Commitment'] };
  RequirementConnection: import("../graph/row.ts").Connection;
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequirementFilter: RequirementFilter;
  RequirementOrder: RequirementOrder;
  RequirementProvisionsConnection: import("../graph/row.ts").Connection;
  RequirementProvisionsEdge: Omit<RequirementProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ReviveInput: ReviveInput;
  SearchConnection: import("../graph/row.ts").Connection;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchMatch: SearchMatch;
  Sector: import("../graph/row.ts").InFrame<Omit<Omit<Sector, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'exposures' | 'figures' | 'firms' | 'gaps' | 'makes' | 'partOf' | 'parts' | 'sellsOn' | 'uses'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], country?: Maybe<ResolversParentTypes['Country']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], exposures: ResolversParentTypes['ExposureConnection'], figures: ResolversParentTypes['ExposedFiguresConnection'], firms: ResolversParentTypes['SectorFirmsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], makes: ResolversParentTypes['SectorMakesConnection'], partOf: ResolversParentTypes['SectorPartOfConnection'], parts: ResolversParentTypes['SectorPartsConnection'], sellsOn: ResolversParentTypes['ExposedSellsOnConnection'], uses: ResolversParentTypes['SectorUsesConnection'] }, 'country' | 'partOf' | 'parts' | 'uses' | 'makes' | 'firms' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps' | 'figures' | 'sellsOn' | 'exposures'>>;
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
  Source: import("../graph/row.ts").InFrame<Omit<Omit<Source, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'gaps' | 'relayedBy' | 'relays' | 'statements'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], relayedBy: ResolversParentTypes['SourceRelayedByConnection'], relays: ReadonlyArray<ResolversParentTypes['Source']>, statements: ResolversParentTypes['StatementConnection'] }, 'relays' | 'relayedBy' | 'statements' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  SourceConnection: import("../graph/row.ts").Connection;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceRelayedByConnection: import("../graph/row.ts").Connection;
  SourceRelayedByEdge: Omit<SourceRelayedByEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Source'] };
  Statement: import("../graph/row.ts").StatementInFrame;
  StatementConnection: import("../graph/row.ts").Connection;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatusChange: import("../comparison/page.ts").ChangedInFrames<import("../comparison/law.ts").Standing>;
  StatusChangeConnection: import("../comparison/page.ts").ChangePage<import("../comparison/law.ts").Standing>;
  StatusChangeEdge: Omit<StatusChangeEdge, 'node'> & { node: ResolversParentTypes['StatusChange'] };
  StatusCount: StatusCount;
  StatusInterval: import("../law/status.ts").Interval & import("../graph/row.ts").Root;
  String: Scalars['String']['output'];
  Subgraph: import("../subgraph/subgraph.ts").SubgraphInFrame;
  SubgraphEdge: import("../subgraph/subgraph.ts").EdgeInFrame;
  SubjectFacet: import("../exposure/row.ts").FacetInFrame;
  SupplyStatus: import("../graph/row.ts").InFrame<Omit<Omit<SupplyStatus, 'citations' | 'claims' | 'commitmentsAbout' | 'discrepancies' | 'events' | 'from' | 'gaps' | 'item' | 'to'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], from: ReadonlyArray<ResolversParentTypes['Actor']>, gaps: ResolversParentTypes['EntityGapsConnection'], item: ResolversParentTypes['Item'], to: ReadonlyArray<ResolversParentTypes['Actor']> }, 'item' | 'from' | 'to' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  SupplyStatusConnection: import("../graph/row.ts").Connection;
  SupplyStatusEdge: Omit<SupplyStatusEdge, 'node'> & { node: ResolversParentTypes['SupplyStatus'] };
  SupplyStatusFilter: SupplyStatusFilter;
  SupplyStatusOrder: SupplyStatusOrder;
  TariffLine: import("../graph/row.ts").InFrame<Omit<Omit<TariffLine, 'citations' | 'claims' | 'commitmentsAbout' | 'country' | 'discrepancies' | 'events' | 'gaps' | 'items' | 'lines' | 'parent' | 'provisions'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, claims: ResolversParentTypes['EntityClaimsConnection'], commitmentsAbout: ResolversParentTypes['EntityCommitmentsAboutConnection'], country?: Maybe<ResolversParentTypes['Country']>, discrepancies: ResolversParentTypes['EntityDiscrepanciesConnection'], events: ResolversParentTypes['EntityEventsConnection'], gaps: ResolversParentTypes['EntityGapsConnection'], items: ResolversParentTypes['TariffLineItemsConnection'], lines: ResolversParentTypes['TariffLineLinesConnection'], parent?: Maybe<ResolversParentTypes['TariffLine']>, provisions: ResolversParentTypes['TariffLineProvisionsConnection'] }, 'country' | 'parent' | 'lines' | 'items' | 'provisions' | 'id' | 'ref' | 'name' | 'citations' | 'independentSources' | 'claims' | 'events' | 'commitmentsAbout' | 'discrepancies' | 'gaps'>>;
  TariffLineConnection: import("../graph/row.ts").Connection;
  TariffLineEdge: Omit<TariffLineEdge, 'node'> & { node: ResolversParentTypes['TariffLine'] };
  TariffLineFilter: TariffLineFilter;
  TariffLineItemsConnection: import("../graph/row.ts").Connection;
  TariffLineItemsEdge: Omit<TariffLineItemsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Item'] };
  TariffLineLinesConnection: import("../graph/row.ts").Connection;
  TariffLineLinesEdge: Omit<TariffLineLinesEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['TariffLine'] };
  TariffLineOrder: TariffLineOrder;
  TariffLineProvisionsConnection: import("../graph/row.ts").Connection;
  TariffLineProvisionsEdge: Omit<TariffLineProvisionsEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  Threshold: Threshold;
  TimelineConnection: import("../graph/row.ts").Connection;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: import("../timeline/entry.ts").EntryInFrame;
  View: import("../graph/row.ts").Root;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Bloc' | 'Country' | 'Firm' | 'Organization', ParentType, ContextType>;
};

export type ActorAssertionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorAssertionsConnection'] = ResolversParentTypes['ActorAssertionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorAssertionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorAssertionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorAssertionsEdge'] = ResolversParentTypes['ActorAssertionsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorCommitmentsAskedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsAskedConnection'] = ResolversParentTypes['ActorCommitmentsAskedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorCommitmentsAskedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCommitmentsAskedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsAskedEdge'] = ResolversParentTypes['ActorCommitmentsAskedEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorCommitmentsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsConnection'] = ResolversParentTypes['ActorCommitmentsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorCommitmentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCommitmentsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsEdge'] = ResolversParentTypes['ActorCommitmentsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorCommitmentsOwedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsOwedConnection'] = ResolversParentTypes['ActorCommitmentsOwedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorCommitmentsOwedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCommitmentsOwedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommitmentsOwedEdge'] = ResolversParentTypes['ActorCommitmentsOwedEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorLicencesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLicencesConnection'] = ResolversParentTypes['ActorLicencesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorLicencesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorLicencesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLicencesEdge'] = ResolversParentTypes['ActorLicencesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ActorParticipationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorParticipationsConnection'] = ResolversParentTypes['ActorParticipationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorParticipationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorParticipationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorParticipationsEdge'] = ResolversParentTypes['ActorParticipationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResponsesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorResponsesConnection'] = ResolversParentTypes['ActorResponsesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorResponsesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResponsesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorResponsesEdge'] = ResolversParentTypes['ActorResponsesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<AgreementCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<AgreementDiscrepanciesArgs, 'first'>>;
  establishedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<AgreementEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<AgreementGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['AgreementPartiesConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type AnswerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerChange'] = ResolversParentTypes['AnswerChange']> = {
  at?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerRowChange']>, ParentType, ContextType>;
  rowsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerChangeConnection'] = ResolversParentTypes['AnswerChangeConnection']> = {
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnswerChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnswerChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerChangeEdge'] = ResolversParentTypes['AnswerChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnswerChange'], ParentType, ContextType>;
};

export type AnswerRowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRowChange'] = ResolversParentTypes['AnswerRowChange']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  kind?: Resolver<ResolversTypes['AttributionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  assertions?: Resolver<ResolversTypes['ActorAssertionsConnection'], ParentType, ContextType, RequireFields<BlocAssertionsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<BlocClaimsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['ActorCommitmentsConnection'], ParentType, ContextType, RequireFields<BlocCommitmentsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<BlocCommitmentsAboutArgs, 'first'>>;
  commitmentsAsked?: Resolver<ResolversTypes['ActorCommitmentsAskedConnection'], ParentType, ContextType, RequireFields<BlocCommitmentsAskedArgs, 'first'>>;
  commitmentsOwed?: Resolver<ResolversTypes['ActorCommitmentsOwedConnection'], ParentType, ContextType, RequireFields<BlocCommitmentsOwedArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<BlocDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<BlocEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<BlocGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licences?: Resolver<ResolversTypes['ActorLicencesConnection'], ParentType, ContextType, RequireFields<BlocLicencesArgs, 'first'>>;
  members?: Resolver<ResolversTypes['BlocMembersConnection'], ParentType, ContextType, RequireFields<BlocMembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<BlocMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlocNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ActorParticipationsConnection'], ParentType, ContextType, RequireFields<BlocParticipationsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<BlocRegulationsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['ActorResponsesConnection'], ParentType, ContextType, RequireFields<BlocResponsesArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocConnection'] = ResolversParentTypes['BlocConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlocEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bloc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocEdge'] = ResolversParentTypes['BlocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
};

export type BlocMembersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocMembersConnection'] = ResolversParentTypes['BlocMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlocMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocMembersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocMembersEdge'] = ResolversParentTypes['BlocMembersEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['ClaimAboutConnection'], ParentType, ContextType, RequireFields<ClaimAboutArgs, 'first'>>;
  asserters?: Resolver<ResolversTypes['ClaimAssertersConnection'], ParentType, ContextType, RequireFields<ClaimAssertersArgs, 'first'>>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<ClaimClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<ClaimCommitmentsAboutArgs, 'first'>>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  denies?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<ClaimDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<ClaimEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<ClaimGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  saidOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimAboutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAboutConnection'] = ResolversParentTypes['ClaimAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimAboutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAboutEdge'] = ResolversParentTypes['ClaimAboutEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimAssertersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAssertersConnection'] = ResolversParentTypes['ClaimAssertersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimAssertersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimAssertersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAssertersEdge'] = ResolversParentTypes['ClaimAssertersEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  about?: Resolver<ResolversTypes['CommitmentAboutConnection'], ParentType, ContextType, RequireFields<CommitmentAboutArgs, 'first'>>;
  by?: Resolver<ResolversTypes['CommitmentByConnection'], ParentType, ContextType, RequireFields<CommitmentByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<CommitmentClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<CommitmentCommitmentsAboutArgs, 'first'>>;
  conditionFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<CommitmentDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<CommitmentEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<CommitmentGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CommitmentOfConnection'], ParentType, ContextType, RequireFields<CommitmentOfArgs, 'first'>>;
  owedAs?: Resolver<ReadonlyArray<ResolversTypes['Obligor']>, ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['CommitmentOwedByConnection'], ParentType, ContextType, RequireFields<CommitmentOwedByArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['CommitmentRequirementsConnection'], ParentType, ContextType, RequireFields<CommitmentRequirementsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['CommitmentResponsesConnection'], ParentType, ContextType, RequireFields<CommitmentResponsesArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentAboutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentAboutConnection'] = ResolversParentTypes['CommitmentAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentAboutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentAboutEdge'] = ResolversParentTypes['CommitmentAboutEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentByConnection'] = ResolversParentTypes['CommitmentByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentByEdge'] = ResolversParentTypes['CommitmentByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentChange'] = ResolversParentTypes['CommitmentChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type CommitmentChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentChangeConnection'] = ResolversParentTypes['CommitmentChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommitmentChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentChangeEdge'] = ResolversParentTypes['CommitmentChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitmentChange'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentOfConnection'] = ResolversParentTypes['CommitmentOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentOfEdge'] = ResolversParentTypes['CommitmentOfEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentOwedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentOwedByConnection'] = ResolversParentTypes['CommitmentOwedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentOwedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentOwedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentOwedByEdge'] = ResolversParentTypes['CommitmentOwedByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentRequirementsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentRequirementsConnection'] = ResolversParentTypes['CommitmentRequirementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentRequirementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentRequirementsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentRequirementsEdge'] = ResolversParentTypes['CommitmentRequirementsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResponsesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentResponsesConnection'] = ResolversParentTypes['CommitmentResponsesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentResponsesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentResponsesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentResponsesEdge'] = ResolversParentTypes['CommitmentResponsesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  commitments?: Resolver<ResolversTypes['CommitmentChangeConnection'], ParentType, ContextType, RequireFields<ComparisonCommitmentsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ControlChangeConnection'], ParentType, ContextType, RequireFields<ComparisonControlsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureChangeConnection'], ParentType, ContextType, RequireFields<ComparisonExposuresArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementChangeConnection'], ParentType, ContextType, RequireFields<ComparisonRequirementsArgs, 'first'>>;
  statuses?: Resolver<ResolversTypes['StatusChangeConnection'], ParentType, ContextType, RequireFields<ComparisonStatusesArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
};

export type ControlChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChange'] = ResolversParentTypes['ControlChange']> = {
  after?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ControlChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChangeConnection'] = ResolversParentTypes['ControlChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ControlChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ControlChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlChangeEdge'] = ResolversParentTypes['ControlChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ControlChange'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  alpha2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['ActorAssertionsConnection'], ParentType, ContextType, RequireFields<CountryAssertionsArgs, 'first'>>;
  blocs?: Resolver<ResolversTypes['CountryBlocsConnection'], ParentType, ContextType, RequireFields<CountryBlocsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['ActorCommitmentsConnection'], ParentType, ContextType, RequireFields<CountryCommitmentsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<CountryCommitmentsAboutArgs, 'first'>>;
  commitmentsAsked?: Resolver<ResolversTypes['ActorCommitmentsAskedConnection'], ParentType, ContextType, RequireFields<CountryCommitmentsAskedArgs, 'first'>>;
  commitmentsOwed?: Resolver<ResolversTypes['ActorCommitmentsOwedConnection'], ParentType, ContextType, RequireFields<CountryCommitmentsOwedArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<CountryDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<CountryExposuresArgs, 'first' | 'where'>>;
  firms?: Resolver<ResolversTypes['CountryFirmsConnection'], ParentType, ContextType, RequireFields<CountryFirmsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<CountryGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licences?: Resolver<ResolversTypes['ActorLicencesConnection'], ParentType, ContextType, RequireFields<CountryLicencesArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['CountryOrganizationsConnection'], ParentType, ContextType, RequireFields<CountryOrganizationsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ActorParticipationsConnection'], ParentType, ContextType, RequireFields<CountryParticipationsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<CountryRegulationsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['ActorResponsesConnection'], ParentType, ContextType, RequireFields<CountryResponsesArgs, 'first'>>;
  sectors?: Resolver<ResolversTypes['CountrySectorsConnection'], ParentType, ContextType, RequireFields<CountrySectorsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryBlocsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryBlocsConnection'] = ResolversParentTypes['CountryBlocsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryBlocsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bloc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryBlocsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryBlocsEdge'] = ResolversParentTypes['CountryBlocsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DevelopmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Development'] = ResolversParentTypes['Development']> = {
  after?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DevelopmentKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DevelopmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentConnection'] = ResolversParentTypes['DevelopmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Development']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentEdge'] = ResolversParentTypes['DevelopmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Development'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  between?: Resolver<ResolversTypes['DiscrepancyBetweenConnection'], ParentType, ContextType, RequireFields<DiscrepancyBetweenArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<DiscrepancyClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<DiscrepancyCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<DiscrepancyDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<DiscrepancyEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<DiscrepancyGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscrepancyNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DiscrepancyReason'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyBetweenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyBetweenConnection'] = ResolversParentTypes['DiscrepancyBetweenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyBetweenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscrepancyBetweenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyBetweenEdge'] = ResolversParentTypes['DiscrepancyBetweenEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyConnection'] = ResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscrepancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyEdge'] = ResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type ElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  atomicNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<ElementClaimsArgs, 'first'>>;
  classifications?: Resolver<ResolversTypes['ElementClassificationsConnection'], ParentType, ContextType, RequireFields<ElementClassificationsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<ElementCommitmentsAboutArgs, 'first'>>;
  containedIn?: Resolver<ResolversTypes['ElementContainedInConnection'], ParentType, ContextType, RequireFields<ElementContainedInArgs, 'first'>>;
  controlStatuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatus']>, ParentType, ContextType, RequireFields<ElementControlStatusesArgs, 'by'>>;
  controls?: Resolver<ResolversTypes['ElementControlsConnection'], ParentType, ContextType, RequireFields<ElementControlsArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<ElementDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<ElementEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<ElementExposuresArgs, 'first' | 'where'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<ElementGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ElementInForceArgs, 'by'>>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ElementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ElementObservationsConnection'], ParentType, ContextType, RequireFields<ElementObservationsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementClassificationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementClassificationsConnection'] = ResolversParentTypes['ElementClassificationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementClassificationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementClassificationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementClassificationsEdge'] = ResolversParentTypes['ElementClassificationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ElementGroup'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ElementFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementFacet'] = ResolversParentTypes['ElementFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export type ElementObservationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementObservationsConnection'] = ResolversParentTypes['ElementObservationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementObservationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementObservationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementObservationsEdge'] = ResolversParentTypes['ElementObservationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Claim' | 'Commitment' | 'Country' | 'Discrepancy' | 'Element' | 'Event' | 'Firm' | 'Gap' | 'Item' | 'Licence' | 'Observation' | 'Organization' | 'Provision' | 'Regulation' | 'Requirement' | 'Sector' | 'Source' | 'SupplyStatus' | 'TariffLine', ParentType, ContextType>;
};

export type EntityClaimsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityClaimsConnection'] = ResolversParentTypes['EntityClaimsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityClaimsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityClaimsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityClaimsEdge'] = ResolversParentTypes['EntityClaimsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityCommitmentsAboutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCommitmentsAboutConnection'] = ResolversParentTypes['EntityCommitmentsAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityCommitmentsAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCommitmentsAboutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCommitmentsAboutEdge'] = ResolversParentTypes['EntityCommitmentsAboutEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityDiscrepanciesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityDiscrepanciesConnection'] = ResolversParentTypes['EntityDiscrepanciesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityDiscrepanciesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityDiscrepanciesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityDiscrepanciesEdge'] = ResolversParentTypes['EntityDiscrepanciesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEventsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEventsConnection'] = ResolversParentTypes['EntityEventsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEventsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEventsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEventsEdge'] = ResolversParentTypes['EntityEventsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityGapsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityGapsConnection'] = ResolversParentTypes['EntityGapsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityGapsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityGapsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityGapsEdge'] = ResolversParentTypes['EntityGapsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ResolversTypes['EventAboutConnection'], ParentType, ContextType, RequireFields<EventAboutArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<EventCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<EventDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<EventEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<EventGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['EventParticipantsConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAboutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAboutConnection'] = ResolversParentTypes['EventAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventAboutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAboutEdge'] = ResolversParentTypes['EventAboutEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventParticipantsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipantsConnection'] = ResolversParentTypes['EventParticipantsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventParticipantsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipantsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipantsEdge'] = ResolversParentTypes['EventParticipantsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposed'] = ResolversParentTypes['Exposed']> = {
  __resolveType: TypeResolveFn<'Firm' | 'Organization' | 'Regulation' | 'Sector', ParentType, ContextType>;
};

export type ExposedFiguresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedFiguresConnection'] = ResolversParentTypes['ExposedFiguresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposedFiguresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposedFiguresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedFiguresEdge'] = ResolversParentTypes['ExposedFiguresEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExposedSellsOnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedSellsOnConnection'] = ResolversParentTypes['ExposedSellsOnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposedSellsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposedSellsOnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedSellsOnEdge'] = ResolversParentTypes['ExposedSellsOnEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  controlled?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ExposureEffectsArgs, 'first'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<ExposureFiguresArgs, 'first'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  newlyControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Exposed'], ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
};

export type ExposureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureChange'] = ResolversParentTypes['ExposureChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ExposureChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureChangeConnection'] = ResolversParentTypes['ExposureChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposureChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExposureChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureChangeEdge'] = ResolversParentTypes['ExposureChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExposureChange'], ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ExposureFacets'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<ExposureConnectionGapsArgs, 'first'>>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type ExposureFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureFacets'] = ResolversParentTypes['ExposureFacets']> = {
  elements?: Resolver<ReadonlyArray<ResolversTypes['ElementFacet']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['ProvisionFacet']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['SubjectFacet']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  assertions?: Resolver<ResolversTypes['ActorAssertionsConnection'], ParentType, ContextType, RequireFields<FirmAssertionsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<FirmClaimsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['ActorCommitmentsConnection'], ParentType, ContextType, RequireFields<FirmCommitmentsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<FirmCommitmentsAboutArgs, 'first'>>;
  commitmentsAsked?: Resolver<ResolversTypes['ActorCommitmentsAskedConnection'], ParentType, ContextType, RequireFields<FirmCommitmentsAskedArgs, 'first'>>;
  commitmentsOwed?: Resolver<ResolversTypes['ActorCommitmentsOwedConnection'], ParentType, ContextType, RequireFields<FirmCommitmentsOwedArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<FirmDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<FirmEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<FirmExposuresArgs, 'first' | 'where'>>;
  figures?: Resolver<ResolversTypes['ExposedFiguresConnection'], ParentType, ContextType, RequireFields<FirmFiguresArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<FirmGapsArgs, 'first'>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importLicences?: Resolver<ResolversTypes['FirmImportLicencesConnection'], ParentType, ContextType, RequireFields<FirmImportLicencesArgs, 'first'>>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licences?: Resolver<ResolversTypes['ActorLicencesConnection'], ParentType, ContextType, RequireFields<FirmLicencesArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<FirmMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FirmNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parents?: Resolver<ResolversTypes['FirmParentsConnection'], ParentType, ContextType, RequireFields<FirmParentsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ActorParticipationsConnection'], ParentType, ContextType, RequireFields<FirmParticipationsArgs, 'first'>>;
  products?: Resolver<ResolversTypes['FirmProductsConnection'], ParentType, ContextType, RequireFields<FirmProductsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<FirmRegulationsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['ActorResponsesConnection'], ParentType, ContextType, RequireFields<FirmResponsesArgs, 'first'>>;
  sectors?: Resolver<ResolversTypes['FirmSectorsConnection'], ParentType, ContextType, RequireFields<FirmSectorsArgs, 'first'>>;
  sellsOn?: Resolver<ResolversTypes['ExposedSellsOnConnection'], ParentType, ContextType, RequireFields<FirmSellsOnArgs, 'first'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  subsidiaries?: Resolver<ResolversTypes['FirmSubsidiariesConnection'], ParentType, ContextType, RequireFields<FirmSubsidiariesArgs, 'first'>>;
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

export type FirmImportLicencesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmImportLicencesConnection'] = ResolversParentTypes['FirmImportLicencesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmImportLicencesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmImportLicencesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmImportLicencesEdge'] = ResolversParentTypes['FirmImportLicencesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmParentsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmParentsConnection'] = ResolversParentTypes['FirmParentsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmParentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmParentsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmParentsEdge'] = ResolversParentTypes['FirmParentsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmProductsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmProductsConnection'] = ResolversParentTypes['FirmProductsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmProductsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmProductsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmProductsEdge'] = ResolversParentTypes['FirmProductsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmSubsidiariesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmSubsidiariesConnection'] = ResolversParentTypes['FirmSubsidiariesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmSubsidiariesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmSubsidiariesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmSubsidiariesEdge'] = ResolversParentTypes['FirmSubsidiariesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['FrameAssumption']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrameAssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameAssumption'] = ResolversParentTypes['FrameAssumption']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssumptionKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<ResolversTypes['GapAboutConnection'], ParentType, ContextType, RequireFields<GapAboutArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<GapClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<GapCommitmentsAboutArgs, 'first'>>;
  couldBeAnsweredBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<GapDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<GapEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<GapGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  searchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapAboutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapAboutConnection'] = ResolversParentTypes['GapAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapAboutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapAboutEdge'] = ResolversParentTypes['GapAboutEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  casNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<ItemClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<ItemCommitmentsAboutArgs, 'first'>>;
  componentOf?: Resolver<ResolversTypes['ItemComponentOfConnection'], ParentType, ContextType, RequireFields<ItemComponentOfArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['ItemContainsConnection'], ParentType, ContextType, RequireFields<ItemContainsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ItemControlsConnection'], ParentType, ContextType, RequireFields<ItemControlsArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<ItemDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<ItemEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<ItemExposuresArgs, 'first' | 'where'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<ItemGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  kindOf?: Resolver<ResolversTypes['ItemKindOfConnection'], ParentType, ContextType, RequireFields<ItemKindOfArgs, 'first'>>;
  kinds?: Resolver<ResolversTypes['ItemKindsConnection'], ParentType, ContextType, RequireFields<ItemKindsArgs, 'first'>>;
  licences?: Resolver<ResolversTypes['ItemLicencesConnection'], ParentType, ContextType, RequireFields<ItemLicencesArgs, 'first'>>;
  madeBy?: Resolver<ResolversTypes['ItemMadeByConnection'], ParentType, ContextType, RequireFields<ItemMadeByArgs, 'first'>>;
  madeOf?: Resolver<ResolversTypes['ItemMadeOfConnection'], ParentType, ContextType, RequireFields<ItemMadeOfArgs, 'first'>>;
  madeWith?: Resolver<ResolversTypes['ItemMadeWithConnection'], ParentType, ContextType, RequireFields<ItemMadeWithArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ItemNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neededFor?: Resolver<ResolversTypes['ItemNeededForConnection'], ParentType, ContextType, RequireFields<ItemNeededForArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ItemObservationsConnection'], ParentType, ContextType, RequireFields<ItemObservationsArgs, 'first'>>;
  producers?: Resolver<ResolversTypes['ItemProducersConnection'], ParentType, ContextType, RequireFields<ItemProducersArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soldOnBy?: Resolver<ResolversTypes['ItemSoldOnByConnection'], ParentType, ContextType, RequireFields<ItemSoldOnByArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplyStatuses?: Resolver<ResolversTypes['ItemSupplyStatusesConnection'], ParentType, ContextType, RequireFields<ItemSupplyStatusesArgs, 'first'>>;
  supportedBy?: Resolver<ResolversTypes['ItemSupportedByConnection'], ParentType, ContextType, RequireFields<ItemSupportedByArgs, 'first'>>;
  tariffLines?: Resolver<ResolversTypes['ItemTariffLinesConnection'], ParentType, ContextType, RequireFields<ItemTariffLinesArgs, 'first'>>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemLicencesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemLicencesConnection'] = ResolversParentTypes['ItemLicencesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemLicencesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemLicencesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemLicencesEdge'] = ResolversParentTypes['ItemLicencesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemObservationsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemObservationsConnection'] = ResolversParentTypes['ItemObservationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemObservationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemObservationsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemObservationsEdge'] = ResolversParentTypes['ItemObservationsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemProducersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemProducersConnection'] = ResolversParentTypes['ItemProducersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemProducersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemProducersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemProducersEdge'] = ResolversParentTypes['ItemProducersEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSoldOnByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSoldOnByConnection'] = ResolversParentTypes['ItemSoldOnByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemSoldOnByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exposed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemSoldOnByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSoldOnByEdge'] = ResolversParentTypes['ItemSoldOnByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposed'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSupplyStatusesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSupplyStatusesConnection'] = ResolversParentTypes['ItemSupplyStatusesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemSupplyStatusesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyStatus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemSupplyStatusesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSupplyStatusesEdge'] = ResolversParentTypes['ItemSupplyStatusesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSupportedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSupportedByConnection'] = ResolversParentTypes['ItemSupportedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemSupportedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemSupportedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSupportedByEdge'] = ResolversParentTypes['ItemSupportedByEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemTariffLinesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemTariffLinesConnection'] = ResolversParentTypes['ItemTariffLinesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemTariffLinesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TariffLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemTariffLinesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemTariffLinesEdge'] = ResolversParentTypes['ItemTariffLinesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TariffLine'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<LicenceClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<LicenceCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<LicenceDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<LicenceEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<LicenceGapsArgs, 'first'>>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LicenceNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['LicenceStatesConnection'], ParentType, ContextType, RequireFields<LicenceStatesArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceConnection'] = ResolversParentTypes['LicenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceEdge'] = ResolversParentTypes['LicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
};

export type LicenceStatesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceStatesConnection'] = ResolversParentTypes['LicenceStatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenceStatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceStatesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceStatesEdge'] = ResolversParentTypes['LicenceStatesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  lang?: Resolver<ResolversTypes['Lang'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Citation' | 'Claim' | 'Commitment' | 'Country' | 'Discrepancy' | 'Element' | 'Event' | 'Firm' | 'Gap' | 'Item' | 'Licence' | 'Observation' | 'Organization' | 'Provision' | 'Regulation' | 'Requirement' | 'Sector' | 'Source' | 'SupplyStatus' | 'TariffLine', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<ObservationClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<ObservationCommitmentsAboutArgs, 'first'>>;
  countedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<ObservationDiscrepanciesArgs, 'first'>>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<ObservationEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<ObservationGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  periodBegins?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  periodEnds?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Exposed']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  assertions?: Resolver<ResolversTypes['ActorAssertionsConnection'], ParentType, ContextType, RequireFields<OrganizationAssertionsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['ActorCommitmentsConnection'], ParentType, ContextType, RequireFields<OrganizationCommitmentsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<OrganizationCommitmentsAboutArgs, 'first'>>;
  commitmentsAsked?: Resolver<ResolversTypes['ActorCommitmentsAskedConnection'], ParentType, ContextType, RequireFields<OrganizationCommitmentsAskedArgs, 'first'>>;
  commitmentsOwed?: Resolver<ResolversTypes['ActorCommitmentsOwedConnection'], ParentType, ContextType, RequireFields<OrganizationCommitmentsOwedArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<OrganizationDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<OrganizationExposuresArgs, 'first' | 'where'>>;
  figures?: Resolver<ResolversTypes['ExposedFiguresConnection'], ParentType, ContextType, RequireFields<OrganizationFiguresArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<OrganizationGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licences?: Resolver<ResolversTypes['ActorLicencesConnection'], ParentType, ContextType, RequireFields<OrganizationLicencesArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['ActorMembershipsConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ActorParticipationsConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['ActorRegulationsConnection'], ParentType, ContextType, RequireFields<OrganizationRegulationsArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['ActorResponsesConnection'], ParentType, ContextType, RequireFields<OrganizationResponsesArgs, 'first'>>;
  role?: Resolver<ResolversTypes['OrganizationRole'], ParentType, ContextType>;
  sellsOn?: Resolver<ResolversTypes['ExposedSellsOnConnection'], ParentType, ContextType, RequireFields<OrganizationSellsOnArgs, 'first'>>;
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
  weakestHop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  actedOnBy?: Resolver<ResolversTypes['ProvisionActedOnByConnection'], ParentType, ContextType, RequireFields<ProvisionActedOnByArgs, 'first'>>;
  actsOn?: Resolver<ResolversTypes['ProvisionActsOnConnection'], ParentType, ContextType, RequireFields<ProvisionActsOnArgs, 'first'>>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<ProvisionClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<ProvisionCommitmentsAboutArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['ProvisionControlsConnection'], ParentType, ContextType, RequireFields<ProvisionControlsArgs, 'first'>>;
  controlsAsListedIn?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<ProvisionDiscrepanciesArgs, 'first'>>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<ProvisionEventsArgs, 'first'>>;
  everApplied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<ProvisionGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licences?: Resolver<ResolversTypes['ProvisionLicencesConnection'], ParentType, ContextType, RequireFields<ProvisionLicencesArgs, 'first'>>;
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
  takenUpBy?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  tariffLines?: Resolver<ResolversTypes['ProvisionTariffLinesConnection'], ParentType, ContextType, RequireFields<ProvisionTariffLinesArgs, 'first'>>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ProvisionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionFacet'] = ResolversParentTypes['ProvisionFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionLicencesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionLicencesConnection'] = ResolversParentTypes['ProvisionLicencesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionLicencesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionLicencesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionLicencesEdge'] = ResolversParentTypes['ProvisionLicencesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionTariffLinesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionTariffLinesConnection'] = ResolversParentTypes['ProvisionTariffLinesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionTariffLinesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TariffLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionTariffLinesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionTariffLinesEdge'] = ResolversParentTypes['ProvisionTariffLinesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TariffLine'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<QueryAsOfArgs>>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<QueryBlocArgs, 'id'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<QueryBlocsArgs, 'first' | 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'orderBy'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'from' | 'to'>>;
  compareReleases?: Resolver<ResolversTypes['ReleaseComparison'], ParentType, ContextType, RequireFields<QueryCompareReleasesArgs, 'from' | 'to'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  developments?: Resolver<ResolversTypes['DevelopmentConnection'], ParentType, ContextType, RequireFields<QueryDevelopmentsArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyConnection'], ParentType, ContextType, RequireFields<QueryDiscrepanciesArgs, 'first' | 'orderBy'>>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType, RequireFields<QueryDiscrepancyArgs, 'id'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryElementArgs, 'symbol'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<QueryElementsArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<QueryExposuresArgs, 'first' | 'where'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'id'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<QueryFirmsArgs, 'first' | 'orderBy'>>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'orderBy'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'first' | 'orderBy'>>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<QueryLicenceArgs, 'id'>>;
  licences?: Resolver<ResolversTypes['LicenceConnection'], ParentType, ContextType, RequireFields<QueryLicencesArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first' | 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'first' | 'orderBy'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<QueryRegulationsArgs, 'first' | 'orderBy'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'first'>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'id'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, RequireFields<QuerySectorsArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'hops' | 'ids' | 'limit'>>;
  supplyStatus?: Resolver<Maybe<ResolversTypes['SupplyStatus']>, ParentType, ContextType, RequireFields<QuerySupplyStatusArgs, 'id'>>;
  supplyStatuses?: Resolver<ResolversTypes['SupplyStatusConnection'], ParentType, ContextType, RequireFields<QuerySupplyStatusesArgs, 'first' | 'orderBy'>>;
  tariffLine?: Resolver<Maybe<ResolversTypes['TariffLine']>, ParentType, ContextType, RequireFields<QueryTariffLineArgs, 'id'>>;
  tariffLines?: Resolver<ResolversTypes['TariffLineConnection'], ParentType, ContextType, RequireFields<QueryTariffLinesArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['QuestionVariable']>, ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionVariable'] = ResolversParentTypes['QuestionVariable']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  defaultValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionVariableKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  basisFor?: Resolver<ResolversTypes['RegulationBasisForConnection'], ParentType, ContextType, RequireFields<RegulationBasisForArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<RegulationClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<RegulationCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<RegulationDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<RegulationEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<RegulationExposuresArgs, 'first' | 'where'>>;
  figures?: Resolver<ResolversTypes['ExposedFiguresConnection'], ParentType, ContextType, RequireFields<RegulationFiguresArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<RegulationGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  sellsOn?: Resolver<ResolversTypes['ExposedSellsOnConnection'], ParentType, ContextType, RequireFields<RegulationSellsOnArgs, 'first'>>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['RegulationSupportsConnection'], ParentType, ContextType, RequireFields<RegulationSupportsArgs, 'first'>>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationSupportsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationSupportsConnection'] = ResolversParentTypes['RegulationSupportsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationSupportsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationSupportsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationSupportsEdge'] = ResolversParentTypes['RegulationSupportsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  __resolveType: TypeResolveFn<'ActorAssertionsEdge' | 'ActorCommitmentsAskedEdge' | 'ActorCommitmentsEdge' | 'ActorCommitmentsOwedEdge' | 'ActorLicencesEdge' | 'ActorMembershipsEdge' | 'ActorParticipationsEdge' | 'ActorRegulationsEdge' | 'ActorResponsesEdge' | 'AgreementPartiesEdge' | 'BlocMembersEdge' | 'ClaimAboutEdge' | 'ClaimAssertersEdge' | 'CommitmentAboutEdge' | 'CommitmentByEdge' | 'CommitmentOfEdge' | 'CommitmentOwedByEdge' | 'CommitmentRequirementsEdge' | 'CommitmentResponsesEdge' | 'CountryBlocsEdge' | 'CountryFirmsEdge' | 'CountryOrganizationsEdge' | 'CountrySectorsEdge' | 'DiscrepancyBetweenEdge' | 'ElementClassificationsEdge' | 'ElementContainedInEdge' | 'ElementControlsEdge' | 'ElementObservationsEdge' | 'EntityClaimsEdge' | 'EntityCommitmentsAboutEdge' | 'EntityDiscrepanciesEdge' | 'EntityEventsEdge' | 'EntityGapsEdge' | 'EventAboutEdge' | 'EventParticipantsEdge' | 'ExposedFiguresEdge' | 'ExposedSellsOnEdge' | 'FirmImportLicencesEdge' | 'FirmParentsEdge' | 'FirmProductsEdge' | 'FirmSectorsEdge' | 'FirmSubsidiariesEdge' | 'GapAboutEdge' | 'ItemComponentOfEdge' | 'ItemContainsEdge' | 'ItemControlsEdge' | 'ItemKindOfEdge' | 'ItemKindsEdge' | 'ItemLicencesEdge' | 'ItemMadeByEdge' | 'ItemMadeOfEdge' | 'ItemMadeWithEdge' | 'ItemNeededForEdge' | 'ItemObservationsEdge' | 'ItemProducersEdge' | 'ItemSoldOnByEdge' | 'ItemSupplyStatusesEdge' | 'ItemSupportedByEdge' | 'ItemTariffLinesEdge' | 'ItemUsedByEdge' | 'LicenceStatesEdge' | 'ProvisionActedOnByEdge' | 'ProvisionActsOnEdge' | 'ProvisionControlsEdge' | 'ProvisionLicencesEdge' | 'ProvisionListsEdge' | 'ProvisionNotInForceAsOfEdge' | 'ProvisionTariffLinesEdge' | 'RegulationBasisForEdge' | 'RegulationProvisionsEdge' | 'RegulationSupportsEdge' | 'RequirementCommitmentsEdge' | 'RequirementProvisionsEdge' | 'SectorFirmsEdge' | 'SectorMakesEdge' | 'SectorPartOfEdge' | 'SectorPartsEdge' | 'SectorUsesEdge' | 'SourceRelayedByEdge' | 'TariffLineItemsEdge' | 'TariffLineLinesEdge' | 'TariffLineProvisionsEdge', ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChange'] = ResolversParentTypes['ReleaseChange']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type ReleaseChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChangeConnection'] = ResolversParentTypes['ReleaseChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChangeEdge'] = ResolversParentTypes['ReleaseChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseChange'], ParentType, ContextType>;
};

export type ReleaseComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseComparison'] = ResolversParentTypes['ReleaseComparison']> = {
  answers?: Resolver<Maybe<ResolversTypes['AnswerChangeConnection']>, ParentType, ContextType, RequireFields<ReleaseComparisonAnswersArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<ReleaseComparisonChangesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<RequirementClaimsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['RequirementCommitmentsConnection'], ParentType, ContextType, RequireFields<RequirementCommitmentsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<RequirementCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<RequirementDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<RequirementEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<RequirementGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RequirementNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owedBy?: Resolver<ReadonlyArray<ResolversTypes['Obligor']>, ParentType, ContextType>;
  owedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['RequirementProvisionsConnection'], ParentType, ContextType, RequireFields<RequirementProvisionsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChange'] = ResolversParentTypes['RequirementChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequirementChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeConnection'] = ResolversParentTypes['RequirementChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RequirementChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeEdge'] = ResolversParentTypes['RequirementChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementChange'], ParentType, ContextType>;
};

export type RequirementCommitmentsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementCommitmentsConnection'] = ResolversParentTypes['RequirementCommitmentsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementCommitmentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementCommitmentsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementCommitmentsEdge'] = ResolversParentTypes['RequirementCommitmentsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['Lang']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<SectorClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<SectorCommitmentsAboutArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<SectorDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<SectorEventsArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<SectorExposuresArgs, 'first' | 'where'>>;
  figures?: Resolver<ResolversTypes['ExposedFiguresConnection'], ParentType, ContextType, RequireFields<SectorFiguresArgs, 'first'>>;
  firms?: Resolver<ResolversTypes['SectorFirmsConnection'], ParentType, ContextType, RequireFields<SectorFirmsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<SectorGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makes?: Resolver<ResolversTypes['SectorMakesConnection'], ParentType, ContextType, RequireFields<SectorMakesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectorNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['SectorPartOfConnection'], ParentType, ContextType, RequireFields<SectorPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['SectorPartsConnection'], ParentType, ContextType, RequireFields<SectorPartsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellsOn?: Resolver<ResolversTypes['ExposedSellsOnConnection'], ParentType, ContextType, RequireFields<SectorSellsOnArgs, 'first'>>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<SourceCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<SourceDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<SourceEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<SourceGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['SourceRelayedByConnection'], ParentType, ContextType, RequireFields<SourceRelayedByArgs, 'first'>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  retrievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatementsArgs, 'first'>>;
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
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  after?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  reasonAfter?: Resolver<Maybe<ResolversTypes['StatusReason']>, ParentType, ContextType>;
  reasonBefore?: Resolver<Maybe<ResolversTypes['StatusReason']>, ParentType, ContextType>;
};

export type StatusChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChangeConnection'] = ResolversParentTypes['StatusChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatusChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChangeEdge'] = ResolversParentTypes['StatusChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatusChange'], ParentType, ContextType>;
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

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  groupCounts?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectFacet'] = ResolversParentTypes['SubjectFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Exposed'], ParentType, ContextType>;
};

export type SupplyStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyStatus'] = ResolversParentTypes['SupplyStatus']> = {
  asReportedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<SupplyStatusClaimsArgs, 'first'>>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<SupplyStatusCommitmentsAboutArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<SupplyStatusDiscrepanciesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<SupplyStatusEventsArgs, 'first'>>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<SupplyStatusGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupplyStatusNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupplyState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyStatusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyStatusConnection'] = ResolversParentTypes['SupplyStatusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyStatusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyStatus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyStatusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyStatusEdge'] = ResolversParentTypes['SupplyStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyStatus'], ParentType, ContextType>;
};

export type TariffLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLine'] = ResolversParentTypes['TariffLine']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimsConnection'], ParentType, ContextType, RequireFields<TariffLineClaimsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitmentsAbout?: Resolver<ResolversTypes['EntityCommitmentsAboutConnection'], ParentType, ContextType, RequireFields<TariffLineCommitmentsAboutArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  discrepancies?: Resolver<ResolversTypes['EntityDiscrepanciesConnection'], ParentType, ContextType, RequireFields<TariffLineDiscrepanciesArgs, 'first'>>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventsConnection'], ParentType, ContextType, RequireFields<TariffLineEventsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['EntityGapsConnection'], ParentType, ContextType, RequireFields<TariffLineGapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['TariffLineItemsConnection'], ParentType, ContextType, RequireFields<TariffLineItemsArgs, 'first'>>;
  lines?: Resolver<ResolversTypes['TariffLineLinesConnection'], ParentType, ContextType, RequireFields<TariffLineLinesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TariffLineNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TariffLine']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['TariffLineProvisionsConnection'], ParentType, ContextType, RequireFields<TariffLineProvisionsArgs, 'first'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['TariffSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TariffLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineConnection'] = ResolversParentTypes['TariffLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TariffLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TariffLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineEdge'] = ResolversParentTypes['TariffLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TariffLine'], ParentType, ContextType>;
};

export type TariffLineItemsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineItemsConnection'] = ResolversParentTypes['TariffLineItemsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TariffLineItemsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffLineItemsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineItemsEdge'] = ResolversParentTypes['TariffLineItemsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TariffLineLinesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineLinesConnection'] = ResolversParentTypes['TariffLineLinesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TariffLineLinesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TariffLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffLineLinesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineLinesEdge'] = ResolversParentTypes['TariffLineLinesEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TariffLine'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TariffLineProvisionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineProvisionsConnection'] = ResolversParentTypes['TariffLineProvisionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TariffLineProvisionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffLineProvisionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffLineProvisionsEdge'] = ResolversParentTypes['TariffLineProvisionsEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold']> = {
  comparison?: Resolver<ResolversTypes['ThresholdComparison'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<ViewAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ViewAgreementsArgs, 'first' | 'orderBy'>>;
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<ViewAsOfArgs>>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<ViewBlocArgs, 'id'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<ViewBlocsArgs, 'first' | 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ViewClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ViewClaimsArgs, 'first' | 'orderBy'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<ViewCommitmentArgs, 'id'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<ViewCommitmentsArgs, 'first' | 'orderBy'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<ViewCompareArgs, 'from' | 'to'>>;
  compareReleases?: Resolver<ResolversTypes['ReleaseComparison'], ParentType, ContextType, RequireFields<ViewCompareReleasesArgs, 'from' | 'to'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<ViewCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<ViewCountryArgs, 'code'>>;
  developments?: Resolver<ResolversTypes['DevelopmentConnection'], ParentType, ContextType, RequireFields<ViewDevelopmentsArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyConnection'], ParentType, ContextType, RequireFields<ViewDiscrepanciesArgs, 'first' | 'orderBy'>>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType, RequireFields<ViewDiscrepancyArgs, 'id'>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<ViewElementArgs, 'symbol'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ViewElementsArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ViewEntityArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<ViewEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ViewEventsArgs, 'first' | 'orderBy'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<ViewExposuresArgs, 'first' | 'where'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<ViewFirmArgs, 'id'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<ViewFirmsArgs, 'first' | 'orderBy'>>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<ViewGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<ViewGapsArgs, 'first' | 'orderBy'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<ViewItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<ViewItemsArgs, 'first' | 'orderBy'>>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<ViewLicenceArgs, 'id'>>;
  licences?: Resolver<ResolversTypes['LicenceConnection'], ParentType, ContextType, RequireFields<ViewLicencesArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ViewNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ViewNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<ViewObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<ViewObservationsArgs, 'first' | 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<ViewOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<ViewOrganizationsArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<ViewPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<ViewProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ViewProvisionsArgs, 'first' | 'orderBy'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<ViewQuestionsArgs, 'first'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<ViewRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<ViewRegulationsArgs, 'first' | 'orderBy'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<ViewReleasesArgs, 'first'>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<ViewRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<ViewRequirementsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<ViewSearchArgs, 'first' | 'text'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<ViewSectorArgs, 'id'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, RequireFields<ViewSectorsArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<ViewSourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ViewSourcesArgs, 'first' | 'orderBy'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<ViewSubgraphArgs, 'hops' | 'ids' | 'limit'>>;
  supplyStatus?: Resolver<Maybe<ResolversTypes['SupplyStatus']>, ParentType, ContextType, RequireFields<ViewSupplyStatusArgs, 'id'>>;
  supplyStatuses?: Resolver<ResolversTypes['SupplyStatusConnection'], ParentType, ContextType, RequireFields<ViewSupplyStatusesArgs, 'first' | 'orderBy'>>;
  tariffLine?: Resolver<Maybe<ResolversTypes['TariffLine']>, ParentType, ContextType, RequireFields<ViewTariffLineArgs, 'id'>>;
  tariffLines?: Resolver<ResolversTypes['TariffLineConnection'], ParentType, ContextType, RequireFields<ViewTariffLinesArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ViewTimelineArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorAssertionsConnection?: ActorAssertionsConnectionResolvers<ContextType>;
  ActorAssertionsEdge?: ActorAssertionsEdgeResolvers<ContextType>;
  ActorCommitmentsAskedConnection?: ActorCommitmentsAskedConnectionResolvers<ContextType>;
  ActorCommitmentsAskedEdge?: ActorCommitmentsAskedEdgeResolvers<ContextType>;
  ActorCommitmentsConnection?: ActorCommitmentsConnectionResolvers<ContextType>;
  ActorCommitmentsEdge?: ActorCommitmentsEdgeResolvers<ContextType>;
  ActorCommitmentsOwedConnection?: ActorCommitmentsOwedConnectionResolvers<ContextType>;
  ActorCommitmentsOwedEdge?: ActorCommitmentsOwedEdgeResolvers<ContextType>;
  ActorLicencesConnection?: ActorLicencesConnectionResolvers<ContextType>;
  ActorLicencesEdge?: ActorLicencesEdgeResolvers<ContextType>;
  ActorMembershipsConnection?: ActorMembershipsConnectionResolvers<ContextType>;
  ActorMembershipsEdge?: ActorMembershipsEdgeResolvers<ContextType>;
  ActorParticipationsConnection?: ActorParticipationsConnectionResolvers<ContextType>;
  ActorParticipationsEdge?: ActorParticipationsEdgeResolvers<ContextType>;
  ActorRegulationsConnection?: ActorRegulationsConnectionResolvers<ContextType>;
  ActorRegulationsEdge?: ActorRegulationsEdgeResolvers<ContextType>;
  ActorResponsesConnection?: ActorResponsesConnectionResolvers<ContextType>;
  ActorResponsesEdge?: ActorResponsesEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPartiesConnection?: AgreementPartiesConnectionResolvers<ContextType>;
  AgreementPartiesEdge?: AgreementPartiesEdgeResolvers<ContextType>;
  AnswerChange?: AnswerChangeResolvers<ContextType>;
  AnswerChangeConnection?: AnswerChangeConnectionResolvers<ContextType>;
  AnswerChangeEdge?: AnswerChangeEdgeResolvers<ContextType>;
  AnswerRowChange?: AnswerRowChangeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  BlocMembersConnection?: BlocMembersConnectionResolvers<ContextType>;
  BlocMembersEdge?: BlocMembersEdgeResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimAboutConnection?: ClaimAboutConnectionResolvers<ContextType>;
  ClaimAboutEdge?: ClaimAboutEdgeResolvers<ContextType>;
  ClaimAssertersConnection?: ClaimAssertersConnectionResolvers<ContextType>;
  ClaimAssertersEdge?: ClaimAssertersEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentAboutConnection?: CommitmentAboutConnectionResolvers<ContextType>;
  CommitmentAboutEdge?: CommitmentAboutEdgeResolvers<ContextType>;
  CommitmentByConnection?: CommitmentByConnectionResolvers<ContextType>;
  CommitmentByEdge?: CommitmentByEdgeResolvers<ContextType>;
  CommitmentChange?: CommitmentChangeResolvers<ContextType>;
  CommitmentChangeConnection?: CommitmentChangeConnectionResolvers<ContextType>;
  CommitmentChangeEdge?: CommitmentChangeEdgeResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentOfConnection?: CommitmentOfConnectionResolvers<ContextType>;
  CommitmentOfEdge?: CommitmentOfEdgeResolvers<ContextType>;
  CommitmentOwedByConnection?: CommitmentOwedByConnectionResolvers<ContextType>;
  CommitmentOwedByEdge?: CommitmentOwedByEdgeResolvers<ContextType>;
  CommitmentRequirementsConnection?: CommitmentRequirementsConnectionResolvers<ContextType>;
  CommitmentRequirementsEdge?: CommitmentRequirementsEdgeResolvers<ContextType>;
  CommitmentResponsesConnection?: CommitmentResponsesConnectionResolvers<ContextType>;
  CommitmentResponsesEdge?: CommitmentResponsesEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ControlChange?: ControlChangeResolvers<ContextType>;
  ControlChangeConnection?: ControlChangeConnectionResolvers<ContextType>;
  ControlChangeEdge?: ControlChangeEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryBlocsConnection?: CountryBlocsConnectionResolvers<ContextType>;
  CountryBlocsEdge?: CountryBlocsEdgeResolvers<ContextType>;
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
  Development?: DevelopmentResolvers<ContextType>;
  DevelopmentConnection?: DevelopmentConnectionResolvers<ContextType>;
  DevelopmentEdge?: DevelopmentEdgeResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyBetweenConnection?: DiscrepancyBetweenConnectionResolvers<ContextType>;
  DiscrepancyBetweenEdge?: DiscrepancyBetweenEdgeResolvers<ContextType>;
  DiscrepancyConnection?: DiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyEdge?: DiscrepancyEdgeResolvers<ContextType>;
  Element?: ElementResolvers<ContextType>;
  ElementClassificationsConnection?: ElementClassificationsConnectionResolvers<ContextType>;
  ElementClassificationsEdge?: ElementClassificationsEdgeResolvers<ContextType>;
  ElementConnection?: ElementConnectionResolvers<ContextType>;
  ElementContainedInConnection?: ElementContainedInConnectionResolvers<ContextType>;
  ElementContainedInEdge?: ElementContainedInEdgeResolvers<ContextType>;
  ElementControlsConnection?: ElementControlsConnectionResolvers<ContextType>;
  ElementControlsEdge?: ElementControlsEdgeResolvers<ContextType>;
  ElementEdge?: ElementEdgeResolvers<ContextType>;
  ElementFacet?: ElementFacetResolvers<ContextType>;
  ElementObservationsConnection?: ElementObservationsConnectionResolvers<ContextType>;
  ElementObservationsEdge?: ElementObservationsEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityClaimsConnection?: EntityClaimsConnectionResolvers<ContextType>;
  EntityClaimsEdge?: EntityClaimsEdgeResolvers<ContextType>;
  EntityCommitmentsAboutConnection?: EntityCommitmentsAboutConnectionResolvers<ContextType>;
  EntityCommitmentsAboutEdge?: EntityCommitmentsAboutEdgeResolvers<ContextType>;
  EntityDiscrepanciesConnection?: EntityDiscrepanciesConnectionResolvers<ContextType>;
  EntityDiscrepanciesEdge?: EntityDiscrepanciesEdgeResolvers<ContextType>;
  EntityEventsConnection?: EntityEventsConnectionResolvers<ContextType>;
  EntityEventsEdge?: EntityEventsEdgeResolvers<ContextType>;
  EntityGapsConnection?: EntityGapsConnectionResolvers<ContextType>;
  EntityGapsEdge?: EntityGapsEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAboutConnection?: EventAboutConnectionResolvers<ContextType>;
  EventAboutEdge?: EventAboutEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventParticipantsConnection?: EventParticipantsConnectionResolvers<ContextType>;
  EventParticipantsEdge?: EventParticipantsEdgeResolvers<ContextType>;
  Exposed?: ExposedResolvers<ContextType>;
  ExposedFiguresConnection?: ExposedFiguresConnectionResolvers<ContextType>;
  ExposedFiguresEdge?: ExposedFiguresEdgeResolvers<ContextType>;
  ExposedSellsOnConnection?: ExposedSellsOnConnectionResolvers<ContextType>;
  ExposedSellsOnEdge?: ExposedSellsOnEdgeResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureChange?: ExposureChangeResolvers<ContextType>;
  ExposureChangeConnection?: ExposureChangeConnectionResolvers<ContextType>;
  ExposureChangeEdge?: ExposureChangeEdgeResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  ExposureFacets?: ExposureFacetsResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  FirmImportLicencesConnection?: FirmImportLicencesConnectionResolvers<ContextType>;
  FirmImportLicencesEdge?: FirmImportLicencesEdgeResolvers<ContextType>;
  FirmParentsConnection?: FirmParentsConnectionResolvers<ContextType>;
  FirmParentsEdge?: FirmParentsEdgeResolvers<ContextType>;
  FirmProductsConnection?: FirmProductsConnectionResolvers<ContextType>;
  FirmProductsEdge?: FirmProductsEdgeResolvers<ContextType>;
  FirmSectorsConnection?: FirmSectorsConnectionResolvers<ContextType>;
  FirmSectorsEdge?: FirmSectorsEdgeResolvers<ContextType>;
  FirmSubsidiariesConnection?: FirmSubsidiariesConnectionResolvers<ContextType>;
  FirmSubsidiariesEdge?: FirmSubsidiariesEdgeResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  FrameAssumption?: FrameAssumptionResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapAboutConnection?: GapAboutConnectionResolvers<ContextType>;
  GapAboutEdge?: GapAboutEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
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
  ItemLicencesConnection?: ItemLicencesConnectionResolvers<ContextType>;
  ItemLicencesEdge?: ItemLicencesEdgeResolvers<ContextType>;
  ItemMadeByConnection?: ItemMadeByConnectionResolvers<ContextType>;
  ItemMadeByEdge?: ItemMadeByEdgeResolvers<ContextType>;
  ItemMadeOfConnection?: ItemMadeOfConnectionResolvers<ContextType>;
  ItemMadeOfEdge?: ItemMadeOfEdgeResolvers<ContextType>;
  ItemMadeWithConnection?: ItemMadeWithConnectionResolvers<ContextType>;
  ItemMadeWithEdge?: ItemMadeWithEdgeResolvers<ContextType>;
  ItemNeededForConnection?: ItemNeededForConnectionResolvers<ContextType>;
  ItemNeededForEdge?: ItemNeededForEdgeResolvers<ContextType>;
  ItemObservationsConnection?: ItemObservationsConnectionResolvers<ContextType>;
  ItemObservationsEdge?: ItemObservationsEdgeResolvers<ContextType>;
  ItemProducersConnection?: ItemProducersConnectionResolvers<ContextType>;
  ItemProducersEdge?: ItemProducersEdgeResolvers<ContextType>;
  ItemSoldOnByConnection?: ItemSoldOnByConnectionResolvers<ContextType>;
  ItemSoldOnByEdge?: ItemSoldOnByEdgeResolvers<ContextType>;
  ItemSupplyStatusesConnection?: ItemSupplyStatusesConnectionResolvers<ContextType>;
  ItemSupplyStatusesEdge?: ItemSupplyStatusesEdgeResolvers<ContextType>;
  ItemSupportedByConnection?: ItemSupportedByConnectionResolvers<ContextType>;
  ItemSupportedByEdge?: ItemSupportedByEdgeResolvers<ContextType>;
  ItemTariffLinesConnection?: ItemTariffLinesConnectionResolvers<ContextType>;
  ItemTariffLinesEdge?: ItemTariffLinesEdgeResolvers<ContextType>;
  ItemUsedByConnection?: ItemUsedByConnectionResolvers<ContextType>;
  ItemUsedByEdge?: ItemUsedByEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceConnection?: LicenceConnectionResolvers<ContextType>;
  LicenceEdge?: LicenceEdgeResolvers<ContextType>;
  LicenceStatesConnection?: LicenceStatesConnectionResolvers<ContextType>;
  LicenceStatesEdge?: LicenceStatesEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionActedOnByConnection?: ProvisionActedOnByConnectionResolvers<ContextType>;
  ProvisionActedOnByEdge?: ProvisionActedOnByEdgeResolvers<ContextType>;
  ProvisionActsOnConnection?: ProvisionActsOnConnectionResolvers<ContextType>;
  ProvisionActsOnEdge?: ProvisionActsOnEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionControlsConnection?: ProvisionControlsConnectionResolvers<ContextType>;
  ProvisionControlsEdge?: ProvisionControlsEdgeResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ProvisionFacet?: ProvisionFacetResolvers<ContextType>;
  ProvisionLicencesConnection?: ProvisionLicencesConnectionResolvers<ContextType>;
  ProvisionLicencesEdge?: ProvisionLicencesEdgeResolvers<ContextType>;
  ProvisionListsConnection?: ProvisionListsConnectionResolvers<ContextType>;
  ProvisionListsEdge?: ProvisionListsEdgeResolvers<ContextType>;
  ProvisionNotInForceAsOfConnection?: ProvisionNotInForceAsOfConnectionResolvers<ContextType>;
  ProvisionNotInForceAsOfEdge?: ProvisionNotInForceAsOfEdgeResolvers<ContextType>;
  ProvisionTariffLinesConnection?: ProvisionTariffLinesConnectionResolvers<ContextType>;
  ProvisionTariffLinesEdge?: ProvisionTariffLinesEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionVariable?: QuestionVariableResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationBasisForConnection?: RegulationBasisForConnectionResolvers<ContextType>;
  RegulationBasisForEdge?: RegulationBasisForEdgeResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationProvisionsConnection?: RegulationProvisionsConnectionResolvers<ContextType>;
  RegulationProvisionsEdge?: RegulationProvisionsEdgeResolvers<ContextType>;
  RegulationSupportsConnection?: RegulationSupportsConnectionResolvers<ContextType>;
  RegulationSupportsEdge?: RegulationSupportsEdgeResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseChange?: ReleaseChangeResolvers<ContextType>;
  ReleaseChangeConnection?: ReleaseChangeConnectionResolvers<ContextType>;
  ReleaseChangeEdge?: ReleaseChangeEdgeResolvers<ContextType>;
  ReleaseComparison?: ReleaseComparisonResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementChange?: RequirementChangeResolvers<ContextType>;
  RequirementChangeConnection?: RequirementChangeConnectionResolvers<ContextType>;
  RequirementChangeEdge?: RequirementChangeEdgeResolvers<ContextType>;
  RequirementCommitmentsConnection?: RequirementCommitmentsConnectionResolvers<ContextType>;
  RequirementCommitmentsEdge?: RequirementCommitmentsEdgeResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementProvisionsConnection?: RequirementProvisionsConnectionResolvers<ContextType>;
  RequirementProvisionsEdge?: RequirementProvisionsEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
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
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  StatusChangeConnection?: StatusChangeConnectionResolvers<ContextType>;
  StatusChangeEdge?: StatusChangeEdgeResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusInterval?: StatusIntervalResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubjectFacet?: SubjectFacetResolvers<ContextType>;
  SupplyStatus?: SupplyStatusResolvers<ContextType>;
  SupplyStatusConnection?: SupplyStatusConnectionResolvers<ContextType>;
  SupplyStatusEdge?: SupplyStatusEdgeResolvers<ContextType>;
  TariffLine?: TariffLineResolvers<ContextType>;
  TariffLineConnection?: TariffLineConnectionResolvers<ContextType>;
  TariffLineEdge?: TariffLineEdgeResolvers<ContextType>;
  TariffLineItemsConnection?: TariffLineItemsConnectionResolvers<ContextType>;
  TariffLineItemsEdge?: TariffLineItemsEdgeResolvers<ContextType>;
  TariffLineLinesConnection?: TariffLineLinesConnectionResolvers<ContextType>;
  TariffLineLinesEdge?: TariffLineLinesEdgeResolvers<ContextType>;
  TariffLineProvisionsConnection?: TariffLineProvisionsConnectionResolvers<ContextType>;
  TariffLineProvisionsEdge?: TariffLineProvisionsEdgeResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
};

