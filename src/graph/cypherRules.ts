import {
  beyondReading,
  emptyStatement,
  foreignFunction,
  foreignProcedure,
  hiddenCharacter,
  severalStatements,
} from '../cypherErrors.ts';
import { tokensOf, type Token } from './cypherLexer.ts';

/** The procedures that only read the graph or say what is in it. */
const procedures = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'dbms.components',
];

/** Where Cypher's own functions are whose names have dots. Others may run statements of their own or ask the network. */
const namespaces = ['date', 'datetime', 'duration', 'localdatetime', 'localtime', 'point', 'time', 'vector'];

const administration = new Set(
  'ALTER DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE START STOP'.split(' '),
);

/** What may follow a variable. Where one of these follows CALL or USE, it is a variable of that name. */
const afterVariables = new Set(
  `AND AS ASC ASCENDING CALL CONTAINS DESC DESCENDING ELSE END ENDS IN IS LIMIT MATCH OFFSET OPTIONAL OR ORDER RETURN
   SKIP STARTS THEN UNION UNWIND WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** What comes before a name, so that what follows is no keyword. */
const beforeNames = new Set(['.', ':', '$']);

function isNamed(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'name';
}

/** A name with dots that begins at a place, and the place after it. */
function dottedName(
  tokens: readonly Token[],
  start: number,
): { readonly name: string; readonly end: number } {
  let end = start + 1;
  while (tokens[end]?.text === '.' && isNamed(tokens[end + 1])) end += 2;
  const parts = tokens.slice(start, end).filter(isNamed);
  return { name: parts.map(({ text }) => text).join('.'), end };
}

/** The place of the first word after CYPHER with its options, EXPLAIN and PROFILE. */
function headOf(tokens: readonly Token[]): number {
  let place = 0;
  for (;;) {
    const token = tokens[place];
    if (token?.kind === 'number' || /^(CYPHER|EXPLAIN|PROFILE)$/.test(token?.keyword ?? '')) place += 1;
    else if (isNamed(token) && tokens[place + 1]?.text === '=') place += 3;
    else return place;
  }
}

function checkHead(tokens: readonly Token[]): void {
  const place = headOf(tokens);
  const [head, next, afterNext] = tokens.slice(place);
  if (head === undefined) throw emptyStatement();
  const { keyword } = head;
  if (keyword === 'SHOW' || keyword === 'TERMINATE')
    throw beyondReading(keyword, 'is about the server and its users, not about the graph');
  const creates = keyword === 'CREATE' && next?.kind === 'word' && afterNext?.text !== '=';
  if (creates || administration.has(keyword))
    throw beyondReading(creates ? `CREATE ${next.keyword}` : keyword, 'changes the server or its schema');
}

function checkCall(tokens: readonly Token[], place: number): void {
  const next = tokens[place + 1];
  if (!isNamed(next)) return;
  const { name, end } = dottedName(tokens, place + 1);
  const isVariable = end === place + 2 && afterVariables.has(next.keyword);
  const isAllowed = procedures.some((known) => known.toLowerCase() === name.toLowerCase());
  if (!isVariable && !isAllowed) throw foreignProcedure(name, procedures);
}

function checkTransactions(tokens: readonly Token[], place: number): void {
  const before = tokens.slice(Math.max(0, place - 5), place).map(({ keyword, text }) => keyword || text);
  // IN TRANSACTIONS, IN 5 TRANSACTIONS, IN 5 CONCURRENT TRANSACTIONS, IN $many CONCURRENT TRANSACTIONS.
  if (/\} IN( \$)?( \S+)?( CONCURRENT)?$/.test(before.join(' ')))
    throw beyondReading('CALL … IN TRANSACTIONS', 'is for writing');
}

function checkWord(tokens: readonly Token[], place: number): void {
  const next = tokens[place + 1];
  const keyword = tokens[place]?.keyword;
  if (keyword === 'LOAD' && next?.keyword === 'CSV')
    throw beyondReading('LOAD CSV', 'reads files and addresses');
  if (beforeNames.has(tokens[place - 1]?.text ?? '')) return;
  if (keyword === 'CALL') checkCall(tokens, place);
  if (keyword === 'USE' && isNamed(next) && !afterVariables.has(next.keyword))
    throw beyondReading('USE', 'asks another database (NEO4J_DATABASE says which one is asked)');
  if (keyword === 'TRANSACTION' || keyword === 'TRANSACTIONS') checkTransactions(tokens, place);
}

function checkFunction(tokens: readonly Token[], place: number): void {
  const [before, first] = [tokens[place - 1], tokens[place]];
  if (!isNamed(first) || before?.text === '.' || before?.keyword === 'CALL') return;
  const { name, end } = dottedName(tokens, place);
  if (end === place + 1 || tokens[end]?.text !== '(') return;
  if (!namespaces.includes(first.text.toLowerCase())) throw foreignFunction(name, namespaces);
}

/** The database reads escapes before anything else: one can hide a letter of a keyword or the end of a literal. */
function checkEscapes(statement: string, tokens: readonly Token[]): void {
  const escapes = /\\u+([\da-f]{4})/gi;
  for (const [escape, digits = ''] of statement.matchAll(escapes))
    if (Number.parseInt(digits, 16) < 0x80) throw hiddenCharacter(escape);
  const inLiterals = tokens.flatMap(({ kind, text }) => (kind === 'text' ? (text.match(escapes) ?? []) : []));
  const all = statement.match(escapes) ?? [];
  if (all.length > inLiterals.length)
    throw hiddenCharacter(all.find((one) => !inLiterals.includes(one)) ?? '\\u');
}

/**
 * Refuses what a reader of the graph has no use for, before anything is sent: files, addresses, other databases, the
 * server itself, procedures and functions that may do more than read. That a statement does not write is up to the
 * session, which only reads. Errors: BAD_USER_INPUT, with what was found and why not.
 */
export function checkStatement(statement: string): void {
  const tokens = tokensOf(statement);
  checkEscapes(statement, tokens);
  const end = tokens.findIndex(({ text, kind }) => kind === 'symbol' && text === ';');
  if (end !== -1 && tokens.slice(end).some(({ text }) => text !== ';')) throw severalStatements();
  checkHead(end === -1 ? tokens : tokens.slice(0, end));
  for (const place of tokens.keys()) {
    checkWord(tokens, place);
    checkFunction(tokens, place);
  }
}
