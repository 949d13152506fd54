import { composed, fragmentsByName } from '../questions/composed.ts';
import { headOf, type Head } from '../questions/head.ts';

/** A saved question: an operation that the product answers. */
export type Question = Head & {
  /** The name of its file, as it stands in its address: `/q/NAME`. */
  readonly name: string;
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

/** The questions that open as tabs, the one that the product was built for first; the panel has them all. */
const opening = [
  'sectors-newly-exposed',
  'elements-under-control',
  'what-binds-a-country',
  'next-dates',
  'which-firms-are-exposed',
  'what-if-a-suspension-ends',
  'timeline-of-a-package',
  'figures-side-by-side',
];

const nameOf = (path: string): string => path.replace(/^.*\/(.*)\.graphql$/, '$1');

/** The questions of the product, in the order of their names. */
export const questions: readonly Question[] = Object.entries(files)
  .map(([path, text]) => ({
    name: nameOf(path),
    ...headOf(text),
    query: composed(text, fragments).trimEnd(),
  }))
  .sort((left, right) => left.name.localeCompare(right.name));

/** Those of them that open as tabs, in their order. */
export const openingQuestions: readonly Question[] = opening.flatMap((name) =>
  questions.filter((question) => question.name === name),
);
