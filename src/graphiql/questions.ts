import { composed, fragmentsByName } from '../questions/composed.ts';
import { headOf, type Head } from '../questions/head.ts';

/** A saved question: an operation that the product answers. */
export type Question = Head & {
  /** The whole text, with the shared fragments that it spreads. */
  readonly query: string;
};

// The bundler reads these calls without running them, so each spells out its options.
const files = import.meta.glob<string>('../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fragments = fragmentsByName(
  Object.values(
    import.meta.glob<string>('../../questions/fragments/*.graphql', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
);

/** The question that the product was built for: it opens first. */
const first = 'sectors-newly-exposed';

/** The questions of the product: its own one, then the others in the order of their file names. */
export const questions: readonly Question[] = Object.entries(files)
  .sort(
    ([left], [right]) =>
      Number(right.includes(first)) - Number(left.includes(first)) || left.localeCompare(right),
  )
  .map(([, text]) => ({ ...headOf(text), query: composed(text, fragments).trimEnd() }));
