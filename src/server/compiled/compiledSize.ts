import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What has been counted so far of an operation, and where counting stops. */
class Count {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #below = new Map<SelectionSetNode, number>();
  readonly #most: number;
  total = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, most: number) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
    this.#schema = schema;
    this.#most = most;
  }

  /** The fields of selections in an object of a type, once for each that is possible. */
  select(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): void {
    if (this.total > this.#most) return;
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, fields, spread);
    for (const nodes of fields.values()) {
      const [first] = nodes;
      const field = first && type.getFields()[first.name.value];
      const returned = field && getNamedType(field.type);
      if (!isCompositeType(returned)) continue;
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const possible = isAbstractType(returned) ? this.#schema.getPossibleTypes(returned) : [returned];
      for (const one of possible) this.select(one, below);
    }
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    fields: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const node of set.selections) {
      this.total += 1;
      if (this.total > this.#most) return;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        fields.set(key, [...(fields.get(key) ?? []), node]);
        // Whenever the compiler meets a field it goes through all that is selected below, which takes a tenth as long.
        if (node.selectionSet) this.total += this.#sizeOf(node.selectionSet) / 10;
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
      if (!fragment || !this.#matches(type, fragment.typeCondition)) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue;
        spread.add(node.name.value);
      }
      this.#collect(type, fragment.selectionSet, fields, spread);
    }
  }

  #matches(type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
    const wanted = condition ? typeFromAST(this.#schema, condition) : type;
    return wanted === type || (isAbstractType(wanted) && this.#schema.isSubType(wanted, type));
  }

  #sizeOf(set: SelectionSetNode): number {
    const found = this.#below.get(set);
    if (found !== undefined) return found;
    let size = 0;
    for (const node of set.selections) {
      const below =
        node.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragments.get(node.name.value)?.selectionSet
          : node.selectionSet;
      size += 1 + (below ? this.#sizeOf(below) : 0);
    }
    this.#below.set(set, size);
    return size;
  }
}

/**
 * About how much would be compiled for a query: its fields, those within an interface or a union once for each type that
 * it may be, at each level anew. Counting stops soon after `most`, so it takes no longer than compiling would.
 */
export function compiledSize(schema: GraphQLSchema, document: DocumentNode, most: number): number {
  const count = new Count(schema, document, most);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (operation && isObjectType(root)) count.select(root, [operation.selectionSet]);
  return count.total;
}
