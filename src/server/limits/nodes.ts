import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { tooManyNodes } from '../../errors.ts';
import { listSize, pageSize, type Variables } from './pageSize.ts';

type Count = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** The nodes below a fragment, by its name and the page that it is spread on. */
  readonly known: Map<string, number>;
};

/**
 * The most nodes that the answer to a valid operation can hold, counted as GitHub does: the product of nested page
 * sizes, a plain list taken for 20. Throws BAD_USER_INPUT when that is more than `most` or a page has a wrong size.
 * Gives undefined for variables that are no values of their types: execution refuses them before it reads anything.
 */
export function checkNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
  most: number,
): number | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced === undefined || root == null) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const count: Count = { schema, fragments, variables: coerced, known: new Map() };
  const nodes = nodesOf(operation.selectionSet, root, undefined, count);
  if (nodes > most) throw tooManyNodes(most, nodes);
  return nodes;
}

/** The nodes below one thing of type `parent`; `page` is the size of the page that this thing stands for. */
function nodesOf(
  selection: SelectionSetNode,
  parent: GraphQLCompositeType,
  page: number | undefined,
  count: Count,
): number {
  let nodes = 0;
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) {
      nodes += nodesOfField(node, parent, page, count);
    } else if (node.kind === Kind.FRAGMENT_SPREAD) {
      nodes += nodesOfFragment(node.name.value, page, count);
    } else {
      const type = node.typeCondition && count.schema.getType(node.typeCondition.name.value);
      nodes += nodesOf(node.selectionSet, isCompositeType(type) ? type : parent, page, count);
    }
  }
  return nodes;
}

function nodesOfFragment(name: string, page: number | undefined, count: Count): number {
  const key = `${name} ${page ?? ''}`;
  const found = count.known.get(key);
  if (found !== undefined) return found;
  const fragment = count.fragments.get(name);
  const type = fragment && count.schema.getType(fragment.typeCondition.name.value);
  const nodes = fragment && isCompositeType(type) ? nodesOf(fragment.selectionSet, type, page, count) : 0;
  count.known.set(key, nodes);
  return nodes;
}

function nodesOfField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  page: number | undefined,
  count: Count,
): number {
  const field = fieldOf(parent, node.name.value);
  const type = field && getNamedType(field.type);
  // What introspection gives is no part of the graph: those fields are not among the type's own.
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0;

  const size = pageSize(field, node, count.variables);
  if (size !== undefined) return size + nodesOf(node.selectionSet, type, size, count);

  const below = nodesOf(node.selectionSet, type, undefined, count);
  if (!isListType(getNullableType(field.type))) return below;
  // The page itself has been counted, so that `nodes` and `edges` only multiply what lies below them.
  if (page !== undefined) return page * below;
  const length = listSize(field, node, count.variables);
  return length + length * below;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}
