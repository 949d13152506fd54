import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

// The same selection is looked at for each of thousands of parents.
const known = new WeakMap<SelectionSetNode, Map<string, boolean>>();

function look({ selections }: SelectionSetNode, name: string, fragments: Fragments): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet, name, fragments);
    const fragment = fragments[selection.name.value];
    return fragment !== undefined && holds(fragment.selectionSet, name, fragments);
  });
}

function holds(selectionSet: SelectionSetNode, name: string, fragments: Fragments): boolean {
  const answers = known.get(selectionSet) ?? new Map<string, boolean>();
  known.set(selectionSet, answers);
  const answer = answers.get(name) ?? look(selectionSet, name, fragments);
  answers.set(name, answer);
  return answer;
}

/** Whether a field of this name may be asked for below a field, whatever the conditions of directives. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  return fieldNodes.some(({ selectionSet }) => selectionSet && holds(selectionSet, name, fragments));
}
