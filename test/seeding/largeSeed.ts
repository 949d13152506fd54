import { folderOf, good, type Files } from './folder.ts';

const cited = (source: string, place: number) =>
  `citations: [{ source: source:${source}, locator: ¶${place}, attribution: { kind: PUBLICATION }, confidence: HIGH }]`;

function rows(count: number, row: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index)).join('');
}

const relaying = `- id: source:relay
  name: A relay
  publisher: Another press
  title: A title
  publishedOn: '2025-04-06'
  retrievedOn: '2026-11-22'
  relays: [source:paper]
`;

/** Files of a seed with so many parts, each with a claim about it: six facts for each, always the same. */
export function filesOf(size: number): Files {
  const items = rows(
    size,
    (index) => `- id: item:part-${index}
  name: Part ${index}
  kind: COMPONENT
  ${cited('paper', index)}
  madeOf: [item:magnet]
`,
  );
  const claims = rows(
    size,
    (index) => `- id: claim:said-${index}
  name: Claim ${index}
  kind: OPINION
  text: It is said of part ${index}.
  saidOn: '2025-04-06'
  about: [item:part-${index}, item:motor, element:dy]
  ${cited('relay', index)}
`,
  );
  return {
    ...good,
    'items.yaml': good['items.yaml'] + items,
    'claims.yaml': claims,
    'sources.yaml': good['sources.yaml'] + relaying,
  };
}

/** A folder with a seed of some thousand facts, enough to kill a load in its midst; it goes when the test ends. */
export function largeSeed(): string {
  return folderOf(filesOf(600));
}
