import { z } from 'zod';

import { nothingOfThatId } from '../doorErrors.ts';
import { cited } from './citations.ts';
import { frame, text } from './inputs.ts';
import { tool } from './tool.ts';

/** The relationships that say most of a thing of each type. */
const relations: Readonly<Record<string, readonly string[]>> = {
  Agreement: ['parties'],
  Bloc: ['regulations', 'memberships', 'commitments'],
  Commitment: ['by', 'of', 'owedBy', 'responses'],
  Country: ['regulations', 'memberships', 'commitments', 'commitmentsAsked'],
  Element: ['controls', 'containedIn', 'classifications'],
  Firm: ['sectors', 'products', 'parents', 'licences', 'commitments'],
  Item: ['contains', 'controls', 'usedBy', 'madeOf', 'producers'],
  Organization: ['regulations', 'commitments'],
  Provision: ['lists', 'controls', 'actsOn', 'actedOnBy'],
  Sector: ['uses', 'makes', 'firms'],
};

/** What is no relationship and yet said of a thing. */
const fields: Readonly<Record<string, string>> = {
  Commitment: 'kind content madeOn conditionFor',
  Element: 'symbol inForce controlStatuses',
  Provision:
    'regulation { ref name } limb effect reach announcedOn effectiveOn until status statusNote targets { ref name } requirements { ref name }',
  Regulation:
    'kind number issuedOn publishedOn issuers { ref name } provisions(first: 30) { nodes { ref name effect status } }',
};

const edges = (name: string) => `${name}(first: 20) { totalCount edges { ...Fact } }`;

const factFragment = `fragment Fact on RelationshipEdge {
  node { ref name ... on Provision { status } }
  evidence
  note
  citations { ...Cited }
  ... on ElementControlsEdge { code }
  ... on ItemControlsEdge { code }
  ... on ProvisionListsEdge { code }
  ... on ProvisionControlsEdge { code }
}`;

const typeDocument = `query ($id: ID!, $at: Date, $knownAt: Date) {
  asOf(at: $at, knownAt: $knownAt) { entity(id: $id) { ref __typename } }
}`;

/** The question about a thing of a type: one about all types would be larger than an operation may be. */
const documentFor = (type: string) => `query ($id: ID!, $about: [ID!], $at: Date, $knownAt: Date) {
  asOf(at: $at, knownAt: $knownAt) {
    frame { at knownAt release }
    entity(id: $id) {
      ref
      __typename
      names { lang text }
      summary
      citations { ...Cited }
      ... on ${type} { ref ${fields[type] ?? ''} ${(relations[type] ?? []).map(edges).join(' ')} }
      claims(first: 5) { totalCount nodes { text saidOn citations { ...Cited } } }
      discrepancies(first: 5) { nodes { name summary citations { ...Cited } } }
      gaps(first: 10) { totalCount nodes { question kind } }
    }
    timeline(about: $about, first: 12) { totalCount nodes { on sentence citations { ...Cited } } }
  }
}
${(relations[type] ?? []).length > 0 ? factFragment : ''}
${cited}`;

type Found = {
  readonly asOf: { readonly entity: { readonly ref: string; readonly __typename: string } | null };
};

/** One thing: what is said of it and what it is connected with, each with citations. */
export const entity = tool({
  name: 'entity',
  title: 'One thing',
  description:
    'One thing by id with its facts, statuses, relationships, timeline, claims and gaps, each with citations. entity of element:dy says which provisions cover dysprosium.',
  input: z.strictObject({
    id: text('a `ref` of an answer: element:dy, country:in, sector:…, provision:…'),
    ...frame,
  }),
  async answer({ graphql }, asked) {
    const found = ((await graphql(typeDocument, asked)) as Found).asOf.entity;
    if (found === null) throw nothingOfThatId(asked.id);
    const { asOf } = await graphql(documentFor(found.__typename), { ...asked, about: [found.ref] });
    return asOf as object;
  },
});
