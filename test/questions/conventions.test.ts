import { Kind, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { readQuestions, type Question } from '../../src/questions/catalogue.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { documentCheck } from '../../src/server/limits/document.ts';
import { checkNodes } from '../../src/server/limits/nodes.ts';
import { rowParts } from './rowParts.ts';

const schema = createSchema();
const questions = readQuestions();
const mostNodes = 10_000;

function operationOf({ document }: Question): OperationDefinitionNode {
  const found = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return found as OperationDefinitionNode;
}

function variablesOf(question: Question) {
  return (operationOf(question).variableDefinitions ?? []).map(({ variable, defaultValue }) => ({
    name: variable.name.value,
    hasDefault: defaultValue !== undefined,
  }));
}

const namesOf = (question: Question) => variablesOf(question).map(({ name }) => name);

/** The fields of the operation itself, each with what is selected right below it. */
function rootsOf(question: Question) {
  const fields = operationOf(question).selectionSet.selections as readonly FieldNode[];
  return fields.map(({ name, selectionSet }) => ({
    name: name.value,
    below: (selectionSet?.selections ?? []).map((one) => ('name' in one ? one.name.value : '')),
  }));
}

const frameVariables = ['at', 'knownAt', 'assume'];

/** The questions that lack a variable of the frame, and why. */
const withoutVariables: Readonly<Record<string, readonly string[]>> = {
  // It has two days of its own, and each is judged by what was known on it.
  'element-in-two-frames': ['at', 'knownAt'],
  // Each makes an assumption of its own, and a list cannot be joined with another one.
  'what-if-a-commitment-is-accepted': ['assume'],
  'what-if-a-regulation-is-lifted': ['assume'],
  'what-if-a-suspension-ends': ['assume'],
  'what-if-a-suspension-runs-on': ['assume'],
  'what-if-an-element-comes-under-control': ['assume'],
};

/** The types of rows that cite nothing themselves, and why. */
const uncited: Readonly<Record<string, string>> = {
  FrameAssumption: 'a hypothesis of who asks rests on nothing',
  StatusCount: 'it counts rows that are cited when they are asked for by their status',
  SubgraphEdge: 'the schema gives what a drawing needs; `paths` and `entity` give the citations',
  GroupCount: 'it counts neighbours',
};

describe('every saved question', () => {
  it('is one of at least 28', () => {
    expect(questions.length).toBeGreaterThanOrEqual(28);
  });

  it('has a title that asks, and a description', () => {
    const lacking = questions.filter(
      ({ title, description }) => !/^[A-Z].*\?$/.test(title) || description === '',
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('has one operation, named as its file is', () => {
    const pascal = (name: string) =>
      name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(questions.map(({ operationName }) => operationName)).toEqual(
      questions.map(({ name }) => pascal(name)),
    );
  });

  it('answers as it is saved: each variable has a default, but for the frame and the cursor', () => {
    const lacking = questions.flatMap((question) =>
      variablesOf(question)
        .filter(({ name, hasDefault }) => !hasDefault && ![...frameVariables, 'after'].includes(name))
        .map(({ name }) => `${question.name}: $${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it('can be asked in any frame', () => {
    const lacking = questions.map((question) => {
      const names = namesOf(question);
      return [question.name, frameVariables.filter((name) => !names.includes(name))] as const;
    });
    const found = Object.fromEntries(lacking.filter(([, names]) => names.length > 0));
    expect(found).toEqual(withoutVariables);
  });

  it('asks in frames alone, and says which they are', () => {
    const saysBoth = /\bfrom \{\s*\.\.\.Framed\s*\}\s*to \{\s*\.\.\.Framed\s*\}/;
    const wrong = questions.filter((question) =>
      rootsOf(question).some(({ name, below }) =>
        name === 'asOf' ? !below.includes('frame') : name !== 'compare' || !saysBoth.test(question.query),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('cites in each of its rows what it rests on', () => {
    const found = questions.flatMap(({ name, document }) =>
      rowParts(schema, document)
        .filter(({ type, isCited }) => !isCited && !(type in uncited))
        .map(({ key, type }) => `${name}: ${key} of ${type}`),
    );
    expect(found).toEqual([]);
  });

  it('has rows', () => {
    const lacking = questions.filter(
      ({ document }) => !rowParts(schema, document).some(({ isCited }) => isCited),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('goes on after one cursor at most, and then tells where its page ends', () => {
    const wrong = questions.filter(({ query }) => {
      const uses = query.match(/after: \$after/g)?.length ?? 0;
      return uses > 1 || (uses === 1) !== query.includes('endCursor');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each(questions)('keeps to the limits of documents and of nodes: $name', (question) => {
    expect(() => {
      documentCheck()(question.query);
    }).not.toThrow();
    const nodes = checkNodes(schema, question.document, operationOf(question), {}, mostNodes);
    expect(nodes).toBeLessThanOrEqual(mostNodes);
  });
});
