import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** What the values of a variable are, as far as anybody can check or suggest them. */
export type VariableKind =
  'COUNTRY' | 'ELEMENT' | 'ID' | 'DATE' | 'ENUM' | 'NUMBER' | 'BOOLEAN' | 'ASSUMPTION' | 'TEXT';

/** One variable of a saved question. */
export type Variable = {
  readonly name: string;
  /** Its type in GraphQL: `[String!]`. */
  readonly type: string;
  readonly kind: VariableKind;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** The value that counts when none is given; undefined when there is none. */
  readonly defaultValue: unknown;
  /** What it means: what the schema says of the argument that it goes into. */
  readonly description: string;
  /** The values of an enum. */
  readonly allowed: readonly string[];
};

type Place = GraphQLArgument | GraphQLInputField;

function* placesIn(value: ValueNode, type: GraphQLInputType, place: Place): Generator<[string, Place]> {
  const named = getNamedType(type);
  if (value.kind === Kind.VARIABLE) yield [value.name.value, place];
  if (value.kind === Kind.LIST) for (const one of value.values) yield* placesIn(one, type, place);
  if (value.kind !== Kind.OBJECT || !isInputObjectType(named)) return;
  for (const field of value.fields) {
    const definition = named.getFields()[field.name.value];
    if (definition) yield* placesIn(field.value, definition.type, definition);
  }
}

/** The argument or input field that each variable goes into first. */
function placesOf(document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const argument = types.getArgument();
        if (!argument) return;
        for (const [name, place] of placesIn(node.value, argument.type, argument))
          if (!places.has(name)) places.set(name, place);
      },
    }),
  );
  return places;
}

const kinds: Readonly<Record<string, VariableKind>> = {
  ID: 'ID',
  Date: 'DATE',
  Int: 'NUMBER',
  Boolean: 'BOOLEAN',
  Assumption: 'ASSUMPTION',
};

// The SDL says of every argument that takes codes which codes they are.
function kindOf(type: GraphQLInputType, description: string): VariableKind {
  const named = getNamedType(type);
  if (isEnumType(named)) return 'ENUM';
  if (named.name !== 'String') return kinds[named.name] ?? 'TEXT';
  if (/\bISO (3166 )?codes?\b/.test(description)) return 'COUNTRY';
  return /\bsymbols?\b/i.test(description) ? 'ELEMENT' : 'TEXT';
}

function toVariable(
  node: VariableDefinitionNode,
  type: GraphQLInputType,
  place: Place | undefined,
): Variable {
  const description = place?.description ?? '';
  const named = getNamedType(type);
  return {
    name: node.variable.name.value,
    type: print(node.type),
    kind: kindOf(type, description),
    isRequired: isNonNullType(type) && node.defaultValue === undefined,
    isList: isListType(getNullableType(type)),
    defaultValue: node.defaultValue && valueFromASTUntyped(node.defaultValue),
    description,
    allowed: isEnumType(named) ? named.getValues().map(({ name }) => name) : [],
  };
}

/** The variables of an operation, in its order. */
export function variablesOf(document: DocumentNode, schema: GraphQLSchema): readonly Variable[] {
  const places = placesOf(document, schema);
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.flatMap((operation) =>
    (operation.variableDefinitions ?? []).map((node) => {
      const type = typeFromAST(schema, node.type) as GraphQLInputType;
      return toVariable(node, type, places.get(node.variable.name.value));
    }),
  );
}
