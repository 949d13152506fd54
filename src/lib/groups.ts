/** How many groups some sets fall into when those that share a member, directly or by others, belong together. */
export function countGroups(sets: readonly (readonly string[])[]): number {
  let groups: Set<string>[] = [];
  for (const set of sets) {
    const touching = groups.filter((group) => set.some((member) => group.has(member)));
    const merged = new Set([...set, ...touching.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.length;
}
