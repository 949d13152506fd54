/** A piece of a Cypher statement. Comments and white space are none. */
export type Token = {
  /** A `word` may be a keyword or a name; a `name` was in backticks and can only be one. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'symbol';
  /** As it stands; a name without its backticks. */
  readonly text: string;
  /** A word in capital letters; empty for everything else, so that nothing else is taken for a keyword. */
  readonly keyword: string;
};

// In this order: what begins like a comment or a literal is one to its end, or to the end of the statement.
const pieces = [
  /(?<comment>\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$))/u,
  /(?<text>'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))/u,
  /(?<name>`(?:[^`]|``)*(?:`|$))/u,
  /(?<word>[\p{ID_Start}_][\p{ID_Continue}_]*)/u,
  // A dot after a number belongs to it, unless it begins the two dots of a range.
  /(?<number>0[xX][\da-fA-F_]+|(?:\d[\d_]*(?:\.(?!\.)[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/u,
  /(?<symbol>\.\.|[!-~])/u,
];
const piece = new RegExp(pieces.map(({ source }) => source).join('|'), 'gu');

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token[] {
  const { text, name, word, number, symbol } = groups;
  if (word !== undefined) return [{ kind: 'word', text: word, keyword: word.toUpperCase() }];
  if (name !== undefined)
    return [{ kind: 'name', text: name.replace(/^`|`$/g, '').replaceAll('``', '`'), keyword: '' }];
  if (text !== undefined) return [{ kind: 'text', text, keyword: '' }];
  if (number !== undefined) return [{ kind: 'number', text: number, keyword: '' }];
  return symbol === undefined ? [] : [{ kind: 'symbol', text: symbol, keyword: '' }];
}

/**
 * The tokens of a statement. A character that belongs to none is passed over as white space is: what is cut in two by it
 * for the database is whole here, and refused rather than missed.
 */
export function tokensOf(statement: string): readonly Token[] {
  return [...statement.matchAll(piece)].flatMap(({ groups = {} }) => tokenOf(groups));
}
