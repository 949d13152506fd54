import type { Evidence } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import type { PartialDay } from '../lib/day.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { Relation } from '../model/fields.ts';
import type { CitationInFrame, Connection, EdgeRow, InFrame, NodeInFrame } from './row.ts';
import type { PageArguments } from '../paging/page.ts';
import type { Effect, FigureQuestion } from './beside.ts';
import type { CommitmentState } from './commitments.ts';
import type { ConcernedLaw, NewFact, NewsPlace, NewsRequest } from './developments.ts';
import type { PageRequest } from './page.ts';
import type { ReleaseFacts } from './release.ts';
import type { RelationRequest } from './relations.ts';
import type { Passage, Step, SubjectSteps, Way } from './way.ts';

/** What to search for, in the query languages of the indexes. */
export type SearchRequest = {
  readonly words: string;
  readonly code: string;
  readonly exact: string;
  /** Only nodes of these types; all when undefined. */
  readonly types: readonly string[] | undefined;
};

/** A thing that a search found: 2 for an exact code, 1 for the beginning of one, 0 for a name; codes on relationships. */
export type SearchHit = {
  readonly node: NodeInFrame;
  readonly rank: number;
  /** Whether one of its names or its title was found. */
  readonly byName: boolean;
  readonly codes: readonly { readonly code: string; readonly edge: string }[];
};

/** A record with its day, and what was answered or became of it later. */
export type DatedRecord = {
  readonly id: string;
  readonly type: string;
  /** Null for what has no day of its own, but steps. */
  readonly on: PartialDay | null;
  /** What the record says as of its day; null for events and licences. */
  readonly report: string | null;
  readonly steps: readonly {
    readonly on: PartialDay;
    readonly report: string;
    readonly by: string;
    readonly citations: readonly string[];
  }[];
};

/** Dated records, and the ids of the regulations and provisions among or related to what is asked about. */
export type DatedRecords = { readonly records: readonly DatedRecord[]; readonly law: readonly string[] };

/** How many neighbours of a type a thing has by one kind of relationship, seen from one of its ends. */
export type NeighbourCount = {
  readonly from: string;
  readonly relationship: string;
  readonly isOwner: boolean;
  readonly type: string;
  readonly count: number;
};

/** Which of the exposed are asked about; undefined asks for all. */
export type SubjectRequest = {
  readonly countries: readonly string[] | undefined;
  readonly ids: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  /** Whether relationships count also outside of their valid time. */
  readonly ignoresValidTime: boolean;
  /** Ids of those who count as exposed although nothing is known of what they use or make. */
  readonly targets: readonly string[];
};

/** All that resolvers can read; each method reads in a frame and is batched with its like. */
export type Reader = {
  /** The entity with a bare id; undefined when none is visible in the frame. */
  readonly entity: (frame: Frame, ref: string) => PromiseOrValue<NodeInFrame | undefined>;
  /** The citations with these bare ids, without those that were not published yet in the frame. */
  readonly citations: (frame: Frame, refs: readonly string[]) => PromiseOrValue<CitationInFrame[]>;
  /** A page of the relationships of one kind that a node has. */
  readonly relation: (parent: InFrame<object>, relation: Relation, request: RelationRequest) => Connection;
  /** The nodes that a node is related to, all of them, for relations that are plain lists. */
  readonly relatedNodes: (parent: InFrame<object>, relation: Relation) => PromiseOrValue<NodeInFrame[]>;
  /** A page of what a source says, in the order of the publication. */
  readonly statements: (source: NodeInFrame, page: PageArguments) => Connection;
  /** A page of all nodes of a type that meet conditions. */
  readonly page: (frame: Frame, request: PageRequest) => Connection;
  /** Everything that a text leads to, in order. */
  readonly search: (frame: Frame, request: SearchRequest) => Promise<SearchHit[]>;
  /** The ids of what these things are related to, without what is known already. */
  readonly neighbours: (
    frame: Frame,
    ids: readonly string[],
    known: readonly string[],
    limit: number,
  ) => Promise<string[]>;
  /** The relationships among these things. */
  readonly among: (
    frame: Frame,
    ids: readonly string[],
  ) => Promise<(Way & { readonly evidence: Evidence })[]>;
  /** How many neighbours each of these things has. */
  readonly neighbourCounts: (frame: Frame, ids: readonly string[]) => Promise<NeighbourCount[]>;
  /** The exposed who are asked about, with the first steps on their ways. */
  readonly subjects: (frame: Frame, asked: SubjectRequest) => Promise<readonly SubjectSteps[]>;
  /** The steps that lead on from these things. */
  readonly steps: (frame: Frame, from: readonly string[], ignoresValidTime: boolean) => Promise<Step[]>;
  /** The relationships in either direction that paths can run over from these things, to what they can pass through.
   * Errors: BAD_USER_INPUT when there are more than `most`. */
  readonly passages: (frame: Frame, ids: readonly string[], most: number) => Promise<Passage[]>;
  /** Those between some things and others, all of which may be ends of paths. Errors: as above. */
  readonly passagesBetween: (
    frame: Frame,
    sides: readonly [readonly string[], readonly string[]],
    asked: { readonly areEnds: boolean; readonly most: number },
  ) => Promise<Passage[]>;
  /** The relationships of ways, whole. */
  readonly wayEdges: (frame: Frame, steps: readonly Way[]) => PromiseOrValue<ReadonlyMap<string, EdgeRow>>;
  /** The reported effects of controls on a subject, the latest first. */
  readonly effects: (frame: Frame, subject: string) => Promise<Effect[]>;
  /** The ids of the figures of a subject, and of its country about some things, the latest period first. */
  readonly figures: (frame: Frame, question: FigureQuestion) => Promise<string[]>;
  /** The ids of the gaps about any of these things, by name. */
  readonly gapsAbout: (frame: Frame, ids: readonly string[]) => Promise<string[]>;
  /** All commitments that are known in a frame, with their answers and what they would require. */
  readonly commitments: (frame: Frame) => Promise<CommitmentState[]>;
  /** The dated records that are known, whatever day is asked about; all, or those related to some things. */
  readonly datedRecords: (frame: Frame, about: readonly string[] | undefined) => Promise<DatedRecords>;
  /** A page of the facts that were news, the latest first. */
  readonly newFacts: (
    frame: Frame,
    request: NewsRequest,
    after: NewsPlace | undefined,
    limit: number,
  ) => Promise<readonly NewFact[]>;
  /** How many facts were news. */
  readonly countNewFacts: (frame: Frame, request: NewsRequest) => Promise<number>;
  /** The regulations and provisions that are concerned by some things; all regulations when none are asked about. */
  readonly concernedLaw: (frame: Frame, about: readonly string[] | undefined) => Promise<ConcernedLaw>;
  /** All releases that were ever loaded, the latest first. */
  readonly releases: () => Promise<readonly ReleaseFacts[]>;
  /** Answers a question for many keys of a level at once; `name` says which question, arguments included, and `weigh` how
   * many bytes an answer takes. */
  readonly batch: <V>(
    name: string,
    frame: Frame,
    key: string,
    answer: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    weigh?: (answer: V) => number,
  ) => PromiseOrValue<V | undefined>;
  /** What `make` gives, or gave in an earlier operation upon the same release; `question` says it all but the frame,
   * `weigh` how many bytes it takes, where much of it is shared. */
  readonly recall: <T>(
    question: string,
    frame: Frame,
    make: () => Promise<T>,
    weigh?: (answer: T) => number,
  ) => PromiseOrValue<T>;
  /** Runs statements that follow each other as one level, so that no other level is read in between. */
  readonly together: <T>(work: Promise<T>) => Promise<T>;
};
