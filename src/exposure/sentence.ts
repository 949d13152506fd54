import type { HopInFrame } from './row.ts';

/** What the sentence about a path is made of: names by id, and whether it ends at a listed element. */
export type Wording = { readonly nameOf: (id: string) => string; readonly endsAtElement: boolean };

/** A path as one sentence; inferred hops are marked with †. */
export function pathSentence(hops: readonly HopInFrame[], { nameOf, endsAtElement }: Wording): string {
  const [first] = hops;
  if (!first) return '';
  const clauses = hops.map(({ verb, to, evidence, edge }, index) => {
    const code = index === hops.length - 1 && typeof edge['code'] === 'string' ? ` (${edge['code']})` : '';
    const mark = evidence === 'STATED' ? '' : ' †';
    return `${verb} ${nameOf(to)}${code}${mark}`;
  });
  const way = `${nameOf(first.from)} ${clauses.join(', which ')}`;
  // A listing reaches the element's metals, alloys, oxides and compounds, not whatever merely contains it.
  const caution = endsAtElement
    ? '; this is a dependence on the element, not a control of the finished goods that contain it'
    : '';
  return `${way}${caution}.`;
}
