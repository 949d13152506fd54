/** A saved question: an operation that the product answers. */
export type Question = {
  readonly title: string;
  readonly description: string;
  /** The whole text of the file. */
  readonly query: string;
};

const files = import.meta.glob<string>('../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The question that the product was built for: it opens first. */
const first = 'sectors-newly-exposed';

/** The questions of the product: its own one, then the others in the order of their file names. */
export const questions: readonly Question[] = Object.entries(files)
  .sort(
    ([left], [right]) =>
      Number(right.includes(first)) - Number(left.includes(first)) || left.localeCompare(right),
  )
  .map(([path, query]) => toQuestion(path, query));

// The first comment line is the title; the comment lines below it say more.
function toQuestion(path: string, query: string): Question {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title, ...description] = lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
  return {
    title: title ?? path.replace(/^.*\/|\.graphql$/g, ''),
    description: description.join(' ').trim(),
    query: query.trimEnd(),
  };
}
