const ofReference = 8;
const ofObject = 24;

/**
 * About how many bytes of memory a value takes that is made of plain objects, lists, texts and numbers: what is in it more
 * than once counts once. Gives Infinity as soon as it is more than `most`, without going through the rest.
 */
export function weightOf(value: unknown, most = Infinity): number {
  const open: unknown[] = [value];
  const seen = new Set<object>();
  let weight = 0;
  while (open.length > 0) {
    if (weight > most) return Infinity;
    const one = open.pop();
    if (typeof one === 'string') weight += ofObject + one.length;
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const inner = one instanceof Map || one instanceof Set ? [...one] : (Object.values(one) as unknown[]);
    weight += ofObject + inner.length * ofReference;
    for (const part of inner) open.push(part);
  }
  return weight > most ? Infinity : weight;
}
