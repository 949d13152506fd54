import {
  isExecutableDefinitionNode,
  OperationTypeNode,
  Kind,
  separateOperations,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';

import { coerced } from './compilableSchema.ts';

/** The values of variables, coerced. */
type Values = Readonly<Record<string, unknown>>;

/**
 * An operation of which nothing is left but names: the compiler makes source text of literals, so that a client's text
 * would become code. Each argument is a variable of our own.
 */
export type BareOperation = {
  readonly document: DocumentNode;
  /** The values of those variables; undefined when one cannot be had, which graphql-js has words for. */
  readonly valuesFor: (variables: Values) => Values | undefined;
};

type Lifted = { readonly name: string; readonly value: ValueNode; readonly type: GraphQLInputType };

// Without underscores, on which the compiler relies when it makes one name of many.
const harmless = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

function isHarmless({ alias, name }: FieldNode): boolean {
  if (name.value === '__typename' && !alias) return true;
  if (name.value.startsWith('__') && name.value !== '__typename') return false;
  const key = (alias ?? name).value;
  return harmless.test(key) && !(key in Object.prototype);
}

function variable(name: string, { loc }: ValueNode): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name }, ...(loc && { loc }) };
}

function definition({ name, value }: Lifted): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variable(name, value),
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } },
  };
}

function valuesOf(lifted: readonly Lifted[], variables: Values): Values | undefined {
  const values: Record<string, unknown> = {};
  for (const { name, value, type } of lifted) {
    if (value.kind === Kind.VARIABLE) {
      // Null and absent are not the same: absent leaves the argument its default.
      const own = value.name.value;
      if (Object.hasOwn(variables, own)) values[name] = variables[own];
    } else {
      const made = valueFromAST(value, type, variables);
      if (made === undefined) return undefined;
      values[name] = made;
    }
  }
  return values;
}

/** The operation without its name and variables, and the fragments that it needs. */
function partsOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const needed = separateOperations(document)[operation.name?.value ?? ''];
  const definitions = (needed?.definitions ?? []).map((one) => {
    if (!isExecutableDefinitionNode(one)) return one;
    const { directives = [], selectionSet, loc } = one;
    const part = { directives, selectionSet, ...(loc && { loc }) };
    return 'operation' in one
      ? { ...part, kind: one.kind, operation: one.operation }
      : { ...part, kind: one.kind, name: one.name, typeCondition: one.typeCondition };
  });
  return { kind: Kind.DOCUMENT, definitions };
}

/**
 * A query as it may be handed to the compiler; undefined when it must not be. Beside the names of the schema nothing of a
 * client's is left in it but names of the answer, and those are short, plain, and no property of every object.
 */
export function bareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): BareOperation | undefined {
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const lifted: Lifted[] = [];
  const refused: ASTNode[] = [];
  const types = new TypeInfo(schema);
  const bare = visit(
    partsOf(document, operation),
    visitWithTypeInfo(types, {
      Field(node) {
        if (!isHarmless(node)) refused.push(node);
        // The compiler writes into the fields that it is given, so it gets copies.
        return { ...node };
      },
      Argument(node) {
        const type = types.getInputType();
        if (!type) {
          refused.push(node);
          return undefined;
        }
        const name = `v${lifted.length}`;
        lifted.push({ name, value: node.value, type });
        return { ...node, value: variable(name, node.value) };
      },
    }),
  );
  if (refused.length > 0) return undefined;
  const variableDefinitions = lifted.map(definition);
  const definitions = bare.definitions.map((one) =>
    'operation' in one ? { ...one, variableDefinitions } : one,
  );
  return {
    document: { ...bare, definitions },
    valuesFor: (variables) => valuesOf(lifted, variables),
  };
}
