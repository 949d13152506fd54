import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/** How a figure of a selection is made up from those of its fields. */
export type Measure = {
  /** What one field adds, given the figure of what it selects (0 for a leaf). */
  readonly field: (node: FieldNode, below: number) => number;
  /** How the figures of two neighbours become one. */
  readonly join: (left: number, right: number) => number;
};

/**
 * The largest figure of any operation or fragment of a document, each fragment counted wherever it is spread. Takes
 * time in the length of the document: each fragment is measured once, however often it is spread.
 */
export function largestOf(
  document: DocumentNode,
  measure: Measure,
  kinds: readonly Kind[] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION],
): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    // A fragment that spreads itself counts as nothing here; validation refuses it.
    known.set(name, 0);
    const figure = ofSelection(fragments.get(name));
    known.set(name, figure);
    return figure;
  };

  const ofSelection = (selection: SelectionSetNode | undefined): number => {
    let total = 0;
    for (const node of selection?.selections ?? []) {
      const figure =
        node.kind === Kind.FIELD
          ? measure.field(node, ofSelection(node.selectionSet))
          : node.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(node.name.value)
            : ofSelection(node.selectionSet);
      total = measure.join(total, figure);
    }
    return total;
  };

  const figures = document.definitions
    .filter(({ kind }) => kinds.includes(kind))
    .map((definition) => ('selectionSet' in definition ? ofSelection(definition.selectionSet) : 0));
  return Math.max(0, ...figures);
}

/** Whether a field asks about the schema itself. `__typename` does not: it comes once for each thing. */
export function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}

export const sum = (left: number, right: number): number => left + right;
