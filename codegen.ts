import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildASTSchema, isObjectType, parse, type GraphQLObjectType } from 'graphql';

import { fieldKind, implementers } from './src/model/fields.ts';
import { wholeSdl } from './src/model/sdl.ts';

const schema = buildASTSchema(parse(wholeSdl().join('\n')));

/** A resolver's parent holds what a row of the graph holds: the stored fields of its type, in a frame. */
function rowMapper(type: GraphQLObjectType): string {
  const notStored = Object.values(type.getFields())
    .filter((field) => fieldKind(type, field)?.kind !== 'stored')
    .map(({ name }) => `'${name}'`);
  return `import("../graph/row.ts").InFrame<Omit<{T}, ${notStored.join(' | ')}>>`;
}

const nodeTypes = implementers(schema, 'Node');
const connectionTypes = Object.values(schema.getTypeMap()).filter(
  (type) =>
    isObjectType(type) &&
    type.name.endsWith('Connection') &&
    !('counts' in type.getFields() || 'facets' in type.getFields()),
);

/** A row of a comparison holds what it is about on each side; its pages are counted as a whole. */
function changeMappers(sides: Readonly<Record<string, string>>): Record<string, string> {
  const page = 'import("../comparison/page.ts")';
  return Object.fromEntries(
    Object.entries(sides).flatMap(([name, side]) => [
      [`${name}Change`, `${page}.ChangedInFrames<${side}>`],
      [`${name}ChangeConnection`, `${page}.ChangePage<${side}>`],
    ]),
  );
}

const mappers = {
  ...Object.fromEntries(nodeTypes.map((type) => [type.name, rowMapper(type)])),
  ...Object.fromEntries(connectionTypes.map(({ name }) => [name, 'import("../graph/row.ts").Connection'])),
  SubgraphEdge: 'import("../subgraph/subgraph.ts").EdgeInFrame',
  GroupCount: 'import("../subgraph/subgraph.ts").GroupInFrame',
  Subgraph: 'import("../subgraph/subgraph.ts").SubgraphInFrame',
  Frame: 'import("../law/frame.ts").Frame',
  FrameAssumption: 'import("../graph/row.ts").AssumptionInFrame',
  Statement: 'import("../graph/row.ts").StatementInFrame',
  Query: 'import("../graph/row.ts").Root',
  View: 'import("../graph/row.ts").Root',
  StatusInterval: 'import("../law/status.ts").Interval & import("../graph/row.ts").Root',
  Exposure: 'import("../exposure/row.ts").ExposureInFrame',
  ExposureConnection: 'import("../exposure/row.ts").ExposurePage',
  ExposureFacets: 'import("../exposure/row.ts").FacetsInFrame',
  SubjectFacet: 'import("../exposure/row.ts").FacetInFrame',
  ElementFacet: 'import("../exposure/row.ts").FacetInFrame',
  ProvisionFacet: 'import("../exposure/row.ts").FacetInFrame',
  Comparison: 'import("../resolvers/comparison.ts").ComparisonInFrames',
  ...changeMappers({
    Control: 'import("../comparison/law.ts").Held',
    Status: 'import("../comparison/law.ts").Standing',
    Exposure: 'import("../exposure/row.ts").ExposureRow',
    Requirement: 'import("../comparison/duties.ts").Owed',
    Commitment: 'import("../comparison/duties.ts").Answers',
  }),
  Development: 'import("../developments/development.ts").DevelopmentInFrame',
  Question: 'import("../questions/answer.ts").AskedQuestion',
  QuestionConnection:
    'import("../paging/keyed.ts").KeyedPage<import("../questions/answer.ts").AskedQuestion>',
  QuestionVariable: 'import("../questions/variables.ts").Variable',
  Release: 'import("../graph/release.ts").ReleaseFacts',
  ReleaseConnection: 'import("../paging/keyed.ts").KeyedPage<import("../graph/release.ts").ReleaseFacts>',
  ReleaseComparison: 'import("../resolvers/releases.ts").ComparedReleases',
  ReleaseChange: 'import("../releases/difference.ts").RowChange',
  AnswerChange: 'import("../questions/kept/changedAnswers.ts").ChangedAnswer',
  AnswerChangeConnection: 'import("../resolvers/releases.ts").ChangedAnswerPage',
  AnswerRowChange: 'import("../questions/kept/difference.ts").AnswerRowChange',
  FieldChange: 'import("../releases/fieldChange.ts").FieldChange',
  Path: 'import("../paths/path.ts").PathInFrame',
  TimelineEntry: 'import("../timeline/entry.ts").EntryInFrame',
  PathResult: 'import("../paths/between.ts").PathsInFrame',
  Hop: 'import("../paths/path.ts").HopInFrame',
};

const scalars = { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string' };

/** The types of what operations ask and answer, with the operations themselves, parsed. */
function typedDocuments(documents: string[]): CodegenConfig['generates'][string] {
  return {
    documents,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      enumType: 'string-literal',
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      scalars,
      strictScalars: true,
    },
  };
}

const config: CodegenConfig = {
  schema: ['schema/*.graphql', 'schema/generated/*.graphql'],
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        mappers,
        contextType: '../graph/operation.ts#Context',
        enumsAsTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        scalars,
        strictScalars: true,
      },
    },
    'src/generated/client.ts': typedDocuments(['questions/*.graphql', 'questions/fragments/*.graphql']),
    'src/generated/brief.ts': typedDocuments(['src/brief/operations/*.graphql']),
  },
};

export default config;
