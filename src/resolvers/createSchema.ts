import { makeExecutableSchema } from '@graphql-tools/schema';
import { mergeResolvers } from '@graphql-tools/merge';
import type { GraphQLSchema } from 'graphql';

import type { Context } from '../graph/operation.ts';
import { implementers } from '../model/fields.ts';
import { checkModel } from '../model/checkModel.ts';
import { edges } from '../model/edges.ts';
import { wholeSdl } from '../model/sdl.ts';
import { derivedResolvers } from './derived.ts';
import { development } from './developments.ts';
import { element } from './element.ts';
import { citation, entity } from './entity.ts';
import { claim } from './claim.ts';
import {
  commitmentChange,
  comparison,
  controlChange,
  exposureChange,
  requirementChange,
  statusChange,
} from './comparison.ts';
import {
  country,
  elementExposures,
  exposed,
  exposure,
  exposureConnection,
  exposureFacets,
  facets,
  itemExposures,
} from './exposure.ts';
import { firm } from './firm.ts';
import { frame } from './frame.ts';
import { frameAssumption } from './frameAssumption.ts';
import { hop, path, pathResult } from './path.ts';
import { provision } from './provision.ts';
import { query } from './query.ts';
import { question, questionVariable } from './questions.ts';
import { regulation, statusInterval } from './regulation.ts';
import { requirement } from './requirement.ts';
import { rootResolvers } from './roots.ts';
import { answerChange, fieldChange, release, releaseChange, releaseComparison } from './releases.ts';
import { scalars } from './scalars.ts';
import { source, statement } from './source.ts';
import { timelineEntry } from './timeline.ts';
import { groupCount, subgraph, subgraphEdge } from './subgraph.ts';

/** The fields that need more than a row or an edge, by type. */
const computed = {
  ...scalars,
  Frame: frame,
  FrameAssumption: frameAssumption,
  Citation: citation,
  Element: { ...element, ...elementExposures },
  Item: itemExposures,
  Regulation: regulation,
  Requirement: requirement,
  StatusInterval: statusInterval,
  Provision: provision,
  Country: country,
  Firm: firm,
  Claim: claim,
  Source: source,
  Statement: statement,
  Subgraph: subgraph,
  SubgraphEdge: subgraphEdge,
  GroupCount: groupCount,
  TimelineEntry: timelineEntry,
  Exposure: exposure,
  ExposureConnection: exposureConnection,
  ExposureFacets: exposureFacets,
  ...facets,
  Comparison: comparison,
  ControlChange: controlChange,
  StatusChange: statusChange,
  ExposureChange: exposureChange,
  RequirementChange: requirementChange,
  CommitmentChange: commitmentChange,
  Development: development,
  Question: question,
  QuestionVariable: questionVariable,
  Release: release,
  ReleaseComparison: releaseComparison,
  ReleaseChange: releaseChange,
  AnswerChange: answerChange,
  FieldChange: fieldChange,
  Path: path,
  PathResult: pathResult,
  Hop: hop,
};

/** The executable schema: the SDL with resolvers that are derived from the edge table or written for a concept. */
export function createSchema(): GraphQLSchema {
  const typeDefs = wholeSdl();
  const bare = makeExecutableSchema({ typeDefs });
  const problems = checkModel(bare, edges);
  if (problems.length > 0)
    throw new Error(`The SDL and the edge table contradict each other:\n${problems.join('\n')}`);
  const shared = Object.fromEntries(implementers(bare, 'Entity').map(({ name }) => [name, entity]));
  const dependent = Object.fromEntries(implementers(bare, 'Exposed').map(({ name }) => [name, exposed]));
  const root = { ...rootResolvers(bare), ...query };
  return makeExecutableSchema<Context>({
    typeDefs,
    resolvers: mergeResolvers([
      derivedResolvers(bare),
      shared,
      dependent,
      computed,
      { Query: root, View: root },
    ]),
    inheritResolversFromInterfaces: false,
  });
}
