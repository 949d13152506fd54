import type { Frame } from '../law/frame.ts';
import type { Relation } from '../model/fields.ts';
import type { CitationInFrame, Connection, EdgeRow, InFrame, NodeInFrame } from './row.ts';
import type { PageArguments } from '../paging/page.ts';
import type { PageRequest } from './page.ts';
import type { Step, SubjectSteps, Way } from './way.ts';

/** All that resolvers can read; each method reads in a frame and is batched with its like. */
export type Reader = {
  /** The entity with a bare id; undefined when none is visible in the frame. */
  readonly entity: (frame: Frame, ref: string) => Promise<NodeInFrame | undefined>;
  /** The citations with these bare ids, without those that were not published yet in the frame. */
  readonly citations: (frame: Frame, refs: readonly string[]) => Promise<CitationInFrame[]>;
  /** A page of the relationships of one kind that a node has; `match` narrows it to values of edge fields. */
  readonly relation: (
    parent: InFrame<object>,
    relation: Relation,
    page: PageArguments,
    match?: Readonly<Record<string, readonly unknown[]>>,
  ) => Connection;
  /** The nodes that a node is related to, all of them, for relations that are plain lists. */
  readonly relatedNodes: (parent: InFrame<object>, relation: Relation) => Promise<NodeInFrame[]>;
  /** A page of what a source says, in the order of the publication. */
  readonly statements: (source: NodeInFrame, page: PageArguments) => Connection;
  /** A page of all nodes of a type that meet conditions. */
  readonly page: (frame: Frame, request: PageRequest) => Connection;
  /** The exposed among these countries or subjects, with the first steps on their ways. */
  readonly subjects: (
    frame: Frame,
    countries: readonly string[] | undefined,
    ids: readonly string[] | undefined,
  ) => Promise<SubjectSteps[]>;
  /** The steps that lead on from these things. */
  readonly steps: (frame: Frame, from: readonly string[]) => Promise<Step[]>;
  /** The relationships of ways, whole. */
  readonly wayEdges: (frame: Frame, steps: readonly Way[]) => Promise<ReadonlyMap<string, EdgeRow>>;
  /** Answers a question for many keys of a level at once; `name` says which question, arguments included. */
  readonly batch: <V>(
    name: string,
    frame: Frame,
    key: string,
    answer: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  ) => Promise<V | undefined>;
  /** Runs statements that follow each other as one level, so that no other level is read in between. */
  readonly together: <T>(work: Promise<T>) => Promise<T>;
};
