import { firmsPerWord } from '../graph/core.ts';
import { word } from '../graph/random.ts';
import { coreFirms } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

/** What a word in names leads to; about ten firms each. Only which they are is compared: contenders order them differently. */
export const search: Workload = {
  name: 'search',
  title: 'a search for a word in the names of firms',
  questions: coreFirms / firmsPerWord,
  variables: (turn) => ({ text: word(turn) }),
  contenders: {
    monazite: {
      text: 'query Search($text: String!) { search(text: $text, types: [FIRM], first: 20) { nodes { id name } } }',
      answer: ({ data }: { data: { search: object } }) => data.search,
    },
    peer: {
      text: `query Search($text: String!) { firmsByName(phrase: $text, first: 20) { edges { node { id name } } } }`,
      answer: ({ data }: { data: { firmsByName: object } }) => data.firmsByName,
    },
    floor: {
      text: `CALL db.index.fulltext.queryNodes('names_en', $text + '*') YIELD node AS n, score
WITH n, score WHERE n:Firm
WITH n ORDER BY score DESC, n.id LIMIT 20
RETURN collect(n {.id, .name}) AS answer`,
      answer: (body: object) => body,
    },
  },
};
