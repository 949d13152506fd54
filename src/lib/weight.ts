const ofReference = 8;
const ofObject = 24;

/** About how many bytes of memory a value takes that is made of plain objects, lists, texts and numbers. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return ofObject + value.length;
  if (typeof value !== 'object' || value === null) return ofReference;
  if (value instanceof Map || value instanceof Set) return weightOf([...value]);
  let weight = ofObject;
  for (const inner of Object.values(value) as unknown[]) weight += ofReference + weightOf(inner);
  return weight;
}
