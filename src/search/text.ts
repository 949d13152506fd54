import { searchTextOutOfRange } from '../errors.ts';
import { codeKey } from '../model/codes.ts';

/** A text as the indexes are asked for it. */
export type SearchText = {
  /** In the query language of the name indexes; the last word may be incomplete. */
  readonly words: string;
  /** In the query language of the code indexes. */
  readonly code: string;
  /** The text as a code is compared. */
  readonly exact: string;
};

const longest = 200;

/** The indexes refuse an empty question, and no code has small letters. */
const noCode = 'none';

/** Everything that means something in the query language but letters, digits and marks is a gap between words. */
const gaps = /[^\p{L}\p{M}\p{N}]+/u;

/** What keyboards put between the letters of a Hindi word to shape them, without making it another word. */
const joiners = /[\u200c\u200d]/g;

/** Accents on letters; what they are to Latin letters, vowel signs and the like are not to Devanagari. */
const accents = /[\u0300-\u036f]/g;

/**
 * The words of a text, in small letters (capitals would make AND, OR and NOT operators) and without accents: an index
 * leaves them out too, but no analyzer sees the beginning of a word.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replaceAll(joiners, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(accents, '')
    .normalize('NFC')
    .split(gaps)
    .filter((word) => word !== '');
}

/** Quoted, what an analyzer cuts a word into has to stand together: Chinese is cut into pairs of characters. */
function clause(word: string): string {
  // The index holds pairs alone, unless a character stands by itself.
  return /^\p{Script=Han}$/u.test(word) ? `("${word}"^2 OR *${word}*)` : `"${word}"`;
}

/** A whole word counts more than the beginning of one; analyzers may cut an ending that a prefix still has. */
function lastClause(word: string): string {
  return /^\p{Script=Han}$/u.test(word) ? clause(word) : `("${word}"^2 OR ${word}*)`;
}

/** Reads a user's text. Errors: BAD_USER_INPUT when it is empty or too long. */
export function searchText(text: string): SearchText {
  const { length } = text.trim();
  if (length < 1 || length > longest) throw searchTextOutOfRange(longest, length);
  const words = wordsOf(text);
  const last = words.at(-1);
  const clauses = last === undefined ? [] : [...words.slice(0, -1).map(clause), lastClause(last)];
  const exact = codeKey(text.trim());
  return {
    words: clauses.join(' AND '),
    // The stroke keeps AND, OR and NOT from being operators.
    code: /^[A-Z0-9]+$/.test(exact) ? `(\\${exact} OR \\${exact}*)` : noCode,
    exact,
  };
}
