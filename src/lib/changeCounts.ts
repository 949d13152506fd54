/** How many things were added, removed and changed. */
export type ChangeCounts = { readonly added: number; readonly removed: number; readonly changed: number };

/** How many of the changes are of each kind. */
export function countChanges(
  changes: readonly { readonly change: 'ADDED' | 'REMOVED' | 'CHANGED' }[],
): ChangeCounts {
  const count = (kind: 'ADDED' | 'REMOVED' | 'CHANGED') =>
    changes.filter(({ change }) => change === kind).length;
  return { added: count('ADDED'), removed: count('REMOVED'), changed: count('CHANGED') };
}
