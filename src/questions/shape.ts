import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What an answer holds at a place: a value, a thing with fields, or a list of either. */
export type Shape = {
  /** The name of its type. */
  readonly type: string;
  readonly isList: boolean;
  /** What it holds, by response key, in the order of the operation; empty for a value. */
  readonly fields: ReadonlyMap<string, Shape>;
};

type Growing = Shape & { readonly fields: Map<string, Growing> };

/** The shape of the answer to an operation. */
export function shapeOf(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  function select(
    into: Map<string, Growing>,
    type: GraphQLNamedType,
    { selections }: SelectionSetNode,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        if (!definition || !('args' in definition)) continue;
        const named = getNamedType(definition.type);
        const key = selection.alias?.value ?? selection.name.value;
        const isList = isListType(getNullableType(definition.type));
        const shape = into.get(key) ?? { type: named.name, isList, fields: new Map<string, Growing>() };
        into.set(key, shape);
        if (selection.selectionSet) select(shape.fields, named, selection.selectionSet);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      if (fragment && on && isCompositeType(on)) select(into, on, fragment.selectionSet);
    }
  }

  const fields = new Map<string, Growing>();
  const query = schema.getQueryType();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && isObjectType(query))
      select(fields, query, definition.selectionSet);
  return { type: 'Query', isList: false, fields };
}
