import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A list that a question's answer is shown by: one row for each entry. */
export type RowPart = {
  /** The response keys that lead to it. */
  readonly key: string;
  readonly type: string;
  /** Whether a row has citations of its own, at any depth. */
  readonly isCited: boolean;
};

type Selected = { readonly node: FieldNode; readonly type: GraphQLCompositeType; readonly isList: boolean };

type Reading = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

/** The fields below a selection that have fields themselves, with fragments taken apart. */
function selectedIn(
  selection: SelectionSetNode | undefined,
  parent: GraphQLCompositeType,
  reading: Reading,
): Selected[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind !== Kind.FIELD) {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments.get(node.name.value);
      const name = inner?.typeCondition?.name.value;
      const type = name === undefined ? parent : reading.schema.getType(name);
      return isCompositeType(type) ? selectedIn(inner?.selectionSet, type, reading) : [];
    }
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return [];
    return [{ node, type, isList: isListType(getNullableType(field.type)) }];
  });
}

function isCited({ node, type }: Selected, reading: Reading): boolean {
  if (type.name === 'Citation') return true;
  return selectedIn(node.selectionSet, type, reading).some((below) => isCited(below, reading));
}

function partsBelow(selected: Selected, reading: Reading, path: readonly string[]): RowPart[] {
  const { node, type, isList } = selected;
  const here = [...path, node.alias?.value ?? node.name.value];
  if (isList) return [{ key: here.join('.'), type: type.name, isCited: isCited(selected, reading) }];
  return selectedIn(node.selectionSet, type, reading).flatMap((below) => partsBelow(below, reading, here));
}

/** The lists that an answer is shown by: on each way down from the operation, the first one that is met. */
export function rowParts(schema: GraphQLSchema, document: DocumentNode): RowPart[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const reading = { schema, fragments };
  const query = schema.getQueryType();
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && query
      ? selectedIn(definition.selectionSet, query, reading).flatMap((one) => partsBelow(one, reading, []))
      : [],
  );
}

function holdsCitation(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsCitation);
  if (typeof value !== 'object' || value === null) return false;
  return ('source' in value && 'confidence' in value) || Object.values(value).some(holdsCitation);
}

function rowsOf(answer: unknown, { key }: RowPart): readonly unknown[] {
  const rows = key
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], answer);
  return Array.isArray(rows) ? rows : [];
}

/** How many rows a part of an answer has. */
export function rowCount(answer: unknown, part: RowPart): number {
  return rowsOf(answer, part).length;
}

/** The rows of a part of an answer that cite nothing, as JSON. */
export function uncitedRows(answer: unknown, part: RowPart): string[] {
  return rowsOf(answer, part)
    .filter((row) => !holdsCitation(row))
    .map((row) => JSON.stringify(row));
}
