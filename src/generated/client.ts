/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How something differs between two frames. */
export type Change =
  /** It is in the second frame only. */
  | 'ADDED'
  /** It is in both, and differs. */
  | 'CHANGED'
  /** It is in the first frame only. */
  | 'REMOVED';

/** How a control reaches a subject. */
export type Channel =
  /** The subject buys the thing. */
  | 'IMPORT'
  /** The subject needs the technology. */
  | 'KNOW_HOW'
  /** The subject sells on what contains the thing. */
  | 'REEXPORT';

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

/** How far a citation can be relied on. */
export type Confidence =
  /** Official text, a filing, two independent sources, or one established outlet on a dated public act. */
  | 'HIGH'
  /** One weak source, an address not kept, or textbook knowledge without a source of its own. */
  | 'LOW'
  /** One weaker source, or a detail that was not cross-checked. */
  | 'MEDIUM';

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

/** How well a statement is supported. */
export type Evidence =
  /** It is a hypothesis of the question that was asked. */
  | 'ASSUMED'
  /** It follows from what sources say, by the inference that is named. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

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

/** How surely an item contains an element. */
export type Presence =
  /** Every example of it does, or it would be another thing. */
  | 'ALWAYS'
  /** No example does, or it would be another thing. */
  | 'NEVER'
  /** Some examples do and some do not. */
  | 'SOMETIMES';

/** Whose conduct a provision reaches. */
export type Reach =
  /** Exports from the territory of the issuer, and what its own nationals do. */
  | 'DOMESTIC'
  /** What others do abroad. */
  | 'EXTRATERRITORIAL';

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

export type ElementInTwoFramesQueryVariables = Exact<{
  symbol?: string;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ElementInTwoFramesQuery = { readonly before: { readonly element: { readonly id: string, readonly ref: string, readonly name: string, readonly inForce: boolean, readonly controlStatuses: ReadonlyArray<LegalStatus>, readonly controls: { readonly edges: ReadonlyArray<{ readonly code: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: LegalStatus | null, readonly statusNote: string } }> } } | null }, readonly after: { readonly element: { readonly id: string, readonly ref: string, readonly name: string, readonly inForce: boolean, readonly controlStatuses: ReadonlyArray<LegalStatus>, readonly controls: { readonly edges: ReadonlyArray<{ readonly code: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: LegalStatus | null, readonly statusNote: string } }> } } | null } };

export type StandingFragment = { readonly id: string, readonly ref: string, readonly name: string, readonly inForce: boolean, readonly controlStatuses: ReadonlyArray<LegalStatus>, readonly controls: { readonly edges: ReadonlyArray<{ readonly code: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: LegalStatus | null, readonly statusNote: string } }> } };

export type ElementsUnderControlQueryVariables = Exact<{
  by?: ReadonlyArray<string> | string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ElementsUnderControlQuery = { readonly asOf: { readonly frame: { readonly at: string, readonly knownAt: string, readonly release: string }, readonly inForce: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly symbol: string, readonly name: string }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly symbol: string, readonly name: string, readonly controlStatuses: ReadonlyArray<LegalStatus> }> } } };

export type FiguresSideBySideQueryVariables = Exact<{
  country?: ReadonlyArray<string> | string | null | undefined;
  period?: ReadonlyArray<string> | string | null | undefined;
  indicators?: ReadonlyArray<Indicator> | Indicator | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FiguresSideBySideQuery = { readonly asOf: { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ref: string, readonly indicator: Indicator, readonly value: number | null, readonly qualifier: string | null, readonly unit: string, readonly periodBegins: string, readonly periodEnds: string, readonly scope: string, readonly countedBy: string | null, readonly partner:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly item: { readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null } }>, readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly ref: string, readonly reason: DiscrepancyReason, readonly note: string }> } }> } } };

export type ChangedExposureFragment = { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
  , readonly controlled:
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
   | null, readonly path: { readonly sentence: string } };

export type CitedFragment = { readonly locator: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } };

export type DifferenceFragment = { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
       }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        , readonly controlled:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        , readonly controlled:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
        | { readonly ref: string, readonly name: string }
      > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } };

export type HowADemandReachesAFirmQueryVariables = Exact<{
  from?: string;
  to?: string;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type HowADemandReachesAFirmQuery = { readonly asOf: { readonly frame: { readonly at: string, readonly knownAt: string, readonly release: string }, readonly from:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly to:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly paths: { readonly paths: ReadonlyArray<{ readonly sentence: string, readonly weakestHop: { readonly inference: Inference | null, readonly note: string | null, readonly verb: string, readonly evidence: Evidence, readonly confidence: Confidence | null, readonly from:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly to:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           }, readonly hops: ReadonlyArray<{ readonly verb: string, readonly evidence: Evidence, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } }>, readonly from:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly to:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           }> }>, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly name: string, readonly question: string }> } } };

export type RelationFragment = { readonly verb: string, readonly evidence: Evidence, readonly confidence: Confidence | null, readonly from:
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
  , readonly to:
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
    | { readonly ref: string, readonly name: string }
   };

export type GroundsFragment = { readonly locator: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } };

export type MembersOfBothQueryVariables = Exact<{
  agreements?: ReadonlyArray<string> | string;
  kind?: PartyKind | null | undefined;
  at?: string | null | undefined;
}>;


export type MembersOfBothQuery = { readonly asOf: { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly alpha2: string, readonly memberships: { readonly edges: ReadonlyArray<{ readonly kind: PartyKind, readonly since: string | null, readonly node: { readonly name: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly publishedOn: string | null } }> }> } }> } } };

export type SectorsNewlyExposedQueryVariables = Exact<{
  country?: string;
  controlledBy?: string;
  since?: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  channels?: ReadonlyArray<Channel> | Channel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SectorsNewlyExposedQuery = { readonly asOf: { readonly frame: { readonly at: string, readonly knownAt: string, readonly release: string }, readonly exposures: { readonly totalCount: number, readonly leftOut: ReadonlyArray<{ readonly status: LegalStatus, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly status: LegalStatus, readonly channel: Channel, readonly evidence: Evidence, readonly subject:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        , readonly item: { readonly ref: string, readonly name: string } | null, readonly controlled:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         | null, readonly element: { readonly symbol: string } | null, readonly provision: { readonly ref: string, readonly name: string }, readonly path: { readonly sentence: string, readonly hops: ReadonlyArray<{ readonly verb: string, readonly evidence: Evidence, readonly confidence: Confidence | null, readonly from:
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
            , readonly to:
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
              | { readonly ref: string }
            , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly paraphrase: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } }> }> }, readonly weakestHop: { readonly verb: string, readonly evidence: Evidence, readonly inference: Inference | null, readonly confidence: Confidence | null, readonly note: string | null, readonly from:
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
          , readonly to:
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
            | { readonly ref: string }
           } }> } } };

export type TimelineOfAPackageQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineOfAPackageQuery = { readonly asOf: { readonly frame: { readonly at: string, readonly knownAt: string, readonly release: string }, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly on: string, readonly kind: TimelineKind, readonly scheduled: boolean, readonly status: LegalStatus | null, readonly sentence: string, readonly subject:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null } }> }> } } };

export type TimelineOfAProvisionQueryVariables = Exact<{
  provision?: string;
  for?: string | null | undefined;
}>;


export type TimelineOfAProvisionQuery = { readonly provision: { readonly name: string, readonly status: LegalStatus | null, readonly everApplied: boolean | null, readonly regulation: { readonly name: string, readonly issuedOn: string }, readonly timeline: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly status: LegalStatus | null, readonly reason: StatusReason, readonly because: ReadonlyArray<{ readonly name: string }> }> } | null };

export type WhatARegulationRequiresQueryVariables = Exact<{
  regulation?: string;
  at?: string | null | undefined;
}>;


export type WhatARegulationRequiresQuery = { readonly asOf: { readonly regulation: { readonly name: string, readonly issuedOn: string, readonly issuers: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly legalBasis: ReadonlyArray<{ readonly name: string }>, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly ref: string, readonly limb: string | null, readonly name: string, readonly summary: string | null, readonly effect: Effect, readonly reach: Reach, readonly effectiveOn: string | null, readonly status: LegalStatus | null, readonly statusNote: string, readonly thresholds: ReadonlyArray<{ readonly measure: string, readonly comparison: ThresholdComparison, readonly value: number, readonly unit: string }>, readonly requirements: ReadonlyArray<{ readonly name: string, readonly kind: RequirementKind, readonly owedBy: ReadonlyArray<Obligor>, readonly owedTo: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly controls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } } | null } };

export type WhatAnElementIsInQueryVariables = Exact<{
  symbol?: string;
  at?: string | null | undefined;
}>;


export type WhatAnElementIsInQuery = { readonly asOf: { readonly element: { readonly name: string, readonly chinese: string, readonly hindi: string, readonly containedIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly presence: Presence, readonly massPercentMinimum: number | null, readonly massPercentMaximum: number | null, readonly evidence: Evidence, readonly node: { readonly ref: string, readonly name: string, readonly kind: ItemKind, readonly controls: { readonly edges: ReadonlyArray<{ readonly code: string | null, readonly node: { readonly name: string, readonly status: LegalStatus | null } }> }, readonly usedBy: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } }> } } | null } };

export type WhatChangedBetweenTwoDaysQueryVariables = Exact<{
  from?: string;
  to?: string;
  knownAt?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatChangedBetweenTwoDaysQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhatFlowedAndWhatStalledQueryVariables = Exact<{
  origin?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatFlowedAndWhatStalledQuery = { readonly asOf: { readonly supplyStatuses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ref: string, readonly state: SupplyState, readonly asReportedOn: string, readonly item: { readonly name: string }, readonly from: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly to: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null } }> }> } } };

export type WhatIfACommitmentIsAcceptedQueryVariables = Exact<{
  commitment?: string;
  at?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfACommitmentIsAcceptedQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhatIfARegulationIsLiftedQueryVariables = Exact<{
  regulation?: string;
  at?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfARegulationIsLiftedQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhatIfASuspensionEndsQueryVariables = Exact<{
  suspension?: string;
  on?: string;
  at?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfASuspensionEndsQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhatIfASuspensionRunsOnQueryVariables = Exact<{
  suspension?: string;
  until?: string;
  at?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfASuspensionRunsOnQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhatIfAnElementComesUnderControlQueryVariables = Exact<{
  provision?: string;
  elements?: ReadonlyArray<string> | string;
  at?: string | null | undefined;
  controlledBy?: ReadonlyArray<string> | string | null | undefined;
  countries?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfAnElementComesUnderControlQuery = { readonly compare: { readonly to: { readonly assumptions: ReadonlyArray<{ readonly sentence: string }> }, readonly controls: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly thing:
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
         }> }, readonly statuses: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: LegalStatus | null, readonly after: LegalStatus | null, readonly evidence: Evidence, readonly provision: { readonly ref: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly ref: string, readonly name: string }> }> }, readonly exposures: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null, readonly after: { readonly status: LegalStatus, readonly evidence: Evidence, readonly subject:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
          , readonly controlled:
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
            | { readonly ref: string, readonly name: string }
           | null, readonly path: { readonly sentence: string } } | null }> }, readonly requirements: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly evidence: Evidence, readonly requirement: { readonly ref: string, readonly name: string }, readonly after: ReadonlyArray<
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
          | { readonly ref: string, readonly name: string }
        > }> }, readonly commitments: { readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly nodes: ReadonlyArray<{ readonly change: Change, readonly before: ReadonlyArray<ResponseKind>, readonly after: ReadonlyArray<ResponseKind>, readonly evidence: Evidence, readonly commitment: { readonly ref: string, readonly name: string } }> } } };

export type WhoAskedWhatOfWhomQueryVariables = Exact<{
  by?: ReadonlyArray<string> | string | null | undefined;
  of?: ReadonlyArray<string> | string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoAskedWhatOfWhomQuery = { readonly asOf: { readonly frame: { readonly at: string, readonly knownAt: string, readonly release: string }, readonly commitments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ref: string, readonly name: string, readonly kind: CommitmentKind, readonly content: string, readonly madeOn: string, readonly conditionFor: string | null, readonly owedAs: ReadonlyArray<Obligor>, readonly owedBy: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } }>, readonly responses: { readonly edges: ReadonlyArray<{ readonly kind: ResponseKind, readonly on: string, readonly evidence: Evidence, readonly note: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } }> }> } }> } } };

export type SaidFragment = { readonly locator: string | null, readonly confidence: Confidence, readonly source: { readonly publisher: string, readonly publishedOn: string | null }, readonly attribution: { readonly kind: AttributionKind, readonly name: string | null, readonly words: string | null, readonly via: string | null } };

export type WhyASchemeIsExposedQueryVariables = Exact<{
  from?: string;
  to?: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type WhyASchemeIsExposedQuery = { readonly asOf: { readonly paths: { readonly paths: ReadonlyArray<{ readonly sentence: string, readonly weakestHop: { readonly verb: string, readonly evidence: Evidence, readonly confidence: Confidence | null, readonly independentSources: number, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }, readonly hops: ReadonlyArray<{ readonly verb: string, readonly evidence: Evidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null } }> }> }>, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly question: string }> } } };

export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"controlStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusNote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const CitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<CitedFragment, unknown>;
export const ChangedExposureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<ChangedExposureFragment, unknown>;
export const DifferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<DifferenceFragment, unknown>;
export const RelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<RelationFragment, unknown>;
export const GroundsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Grounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<GroundsFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const ElementInTwoFramesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElementInTwoFrames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ho","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-12-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symbol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symbol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Element"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"controlStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusNote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ElementInTwoFramesQuery, ElementInTwoFramesQueryVariables>;
export const ElementsUnderControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElementsUnderControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-11-08","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-28","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inForce"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inForce"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"elements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlStatuses"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ANNOUNCED"},{"kind":"EnumValue","value":"SUSPENDED"},{"kind":"EnumValue","value":"UNCONFIRMED"},{"kind":"EnumValue","value":"EXPIRED"},{"kind":"EnumValue","value":"REPEALED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"controlStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<ElementsUnderControlQuery, ElementsUnderControlQueryVariables>;
export const FiguresSideBySideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresSideBySide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"FY25","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IMPORT_QUANTITY"},{"kind":"EnumValue","value":"IMPORT_VALUE"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reporter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodLabel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodBegins"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"countedBy"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresSideBySideQuery, FiguresSideBySideQueryVariables>;
export const HowADemandReachesAFirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowADemandReachesAFirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"commitment:cn-in-no-us-re-export","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"firm:maruti-suzuki","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}},{"kind":"Field","name":{"kind":"Name","value":"inference"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Grounds"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Grounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<HowADemandReachesAFirmQuery, HowADemandReachesAFirmQueryVariables>;
export const MembersOfBothDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOfBoth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreements"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"agreement:wassenaar","block":false},{"kind":"StringValue","value":"agreement:sco","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyKind"}},"defaultValue":{"kind":"EnumValue","value":"MEMBER"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberships"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"allOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreements"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alpha2"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersOfBothQuery, MembersOfBothQueryVariables>;
export const SectorsNewlyExposedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorsNewlyExposed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"IN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"CN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2025-04-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IMPORT"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"subjectTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SECTOR"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"newSince"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"newlyControlledOnly"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"channels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channels"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symbol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"inference"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<SectorsNewlyExposedQuery, SectorsNewlyExposedQueryVariables>;
export const TimelineOfAPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOfAPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-56","block":false},{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-57","block":false},{"kind":"StringValue","value":"regulation:cn-mofcom-2025-61","block":false},{"kind":"StringValue","value":"regulation:cn-mofcom-2025-62","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineOfAPackageQuery, TimelineOfAPackageQueryVariables>;
export const TimelineOfAProvisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOfAProvision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"provision:cn-mofcom-gac-2025-57","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"for"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}}]},{"kind":"Field","name":{"kind":"Name","value":"everApplied"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineOfAProvisionQuery, TimelineOfAProvisionQueryVariables>;
export const WhatARegulationRequiresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatARegulationRequires"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regulation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:cn-mofcom-2025-61","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regulation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"limb"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusNote"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"owedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatARegulationRequiresQuery, WhatARegulationRequiresQueryVariables>;
export const WhatAnElementIsInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnElementIsIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Dy","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symbol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symbol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EN"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ZH"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"hindi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HI"}]}}]},{"kind":"Field","name":{"kind":"Name","value":"containedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"massPercentMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"massPercentMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnElementIsInQuery, WhatAnElementIsInQueryVariables>;
export const WhatChangedBetweenTwoDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChangedBetweenTwoDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2025-10-08","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2025-12-15","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedBetweenTwoDaysQuery, WhatChangedBetweenTwoDaysQueryVariables>;
export const WhatFlowedAndWhatStalledDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatFlowedAndWhatStalled"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origin"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-09","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-09","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origin"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"asReportedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asReportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatFlowedAndWhatStalledQuery, WhatFlowedAndWhatStalledQueryVariables>;
export const WhatIfACommitmentIsAcceptedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfACommitmentIsAccepted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commitment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"commitment:cn-in-no-us-re-export","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"assume"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commitment"}}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfACommitmentIsAcceptedQuery, WhatIfACommitmentIsAcceptedQueryVariables>;
export const WhatIfARegulationIsLiftedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfARegulationIsLifted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regulation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-18","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"assume"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lift"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regulation"}}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfARegulationIsLiftedQuery, WhatIfARegulationIsLiftedQueryVariables>;
export const WhatIfASuspensionEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfASuspensionEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspension"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-70","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2026-11-11","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-11-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"assume"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"revive"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"suspension"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspension"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfASuspensionEndsQuery, WhatIfASuspensionEndsQueryVariables>;
export const WhatIfASuspensionRunsOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfASuspensionRunsOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspension"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-70","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2027-11-10","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-11-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"assume"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"extend"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"suspension"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspension"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfASuspensionRunsOnQuery, WhatIfASuspensionRunsOnQueryVariables>;
export const WhatIfAnElementComesUnderControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfAnElementComesUnderControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"provision:cn-mofcom-gac-2025-18","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"elements"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Nd","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-10-20","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"assume"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"impose"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provision"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"elements"},"value":{"kind":"Variable","name":{"kind":"Name","value":"elements"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"controlledBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"controlledBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedExposure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedExposure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfAnElementComesUnderControlQuery, WhatIfAnElementComesUnderControlQueryVariables>;
export const WhoAskedWhatOfWhomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAskedWhatOfWhom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditionFor"}},{"kind":"Field","name":{"kind":"Name","value":"owedAs"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"via"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<WhoAskedWhatOfWhomQuery, WhoAskedWhatOfWhomQueryVariables>;
export const WhyASchemeIsExposedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyASchemeIsExposed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:in-mhi-repm-2025","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"regulation:cn-mofcom-gac-2025-56","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyASchemeIsExposedQuery, WhyASchemeIsExposedQueryVariables>;