/**
 * Every sentence that a user of the API or of the command line may read when something goes wrong (what is wrong
 * in a seed has its own, in `seeding/problems.ts`). A sentence says what was required and what came; each error carries a code that programs may rely on.
 */
import { shown } from './lib/shown.ts';

/** The codes that reach users. `INTERNAL` is what everything unforeseen becomes. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_SETTING'
  | 'BAD_SEED'
  | 'NO_DATABASE'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'NOT_READY'
  | 'INTERNAL';

/** An error whose message may be shown to the user as it stands. */
export class MonaziteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MonaziteError';
    this.code = code;
  }
}

/** One setting that cannot be used: its name, what it must be, and what came (undefined when nothing came). */
export type WrongSetting = {
  readonly name: string;
  readonly allowed: string;
  readonly got: string | undefined;
};

/** Names every wrong setting, each with what is allowed and what came. */
export function wrongSettings(problems: readonly WrongSetting[]): MonaziteError {
  const sentences = problems.map(({ name, allowed, got }) => {
    return `${name} must be ${allowed}, but ${got === undefined ? 'is not set' : `got: ${got}`}`;
  });
  const heading = sentences.length === 1 ? '' : `${sentences.length} settings are wrong:\n`;
  return new MonaziteError('BAD_SETTING', heading + sentences.join('\n'));
}

/** A program that the private database needs is missing; `command` installs Java and Maven on this machine. */
export function missingProgram(missing: string, command: string): MonaziteError {
  return new MonaziteError(
    'NO_DATABASE',
    [
      `No database: NEO4J_URI is not set, and starting a private Neo4j requires ${missing}. Three ways to go on:`,
      `  1. with Docker: docker compose up --detach --wait, then set NEO4J_URI as the README says under "With Docker"`,
      `  2. with Java 17 or newer and Maven: ${command}`,
      `  3. with a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD`,
    ].join('\n'),
  );
}

/** Maven ran and failed; `lines` are what it said about the reason. */
export function mavenFailed(lines: readonly string[]): MonaziteError {
  const reason = lines.map((line) => `\n  ${line}`).join('');
  return new MonaziteError('NO_DATABASE', `No database: Maven could not fetch Neo4j. It says:${reason}`);
}

/** The private database did not start; `what` says how, `log` is the place of its log. */
export function databaseDidNotStart(what: string, log: string): MonaziteError {
  return new MonaziteError('NO_DATABASE', `No database: the private Neo4j ${what}. Its log: ${log}`);
}

/** Another command has been at the same folder for longer than anyone should wait. */
export function databaseFolderBusy(folder: string, seconds: number): MonaziteError {
  return new MonaziteError(
    'NO_DATABASE',
    `No database: another command has been busy with ${folder} for more than ${seconds} s; wait for it or end it`,
  );
}

/** A number of the question lies outside what is allowed. */
export function numberOutOfRange(name: string, least: number, most: number, got: number): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `${name} must be between ${least} and ${most}, but got: ${got}`);
}

/** Paths that would begin and end at the same thing. */
export function pathToItself(id: string): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `to must be another thing than from, but got twice: ${id}`);
}

/** Two things between which there are too many ways to look through. */
export function tooManyWays(most: number): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `Paths must be found within ${most} steps, but between these two things it takes more; a smaller maxHops needs fewer`,
  );
}

/** A question about more subjects than one answer may take in. */
export function tooManySubjects(most: number): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `Exposures must be asked of at most ${most} sectors, firms, bodies and schemes, but the question is about more; where.countries, where.sectors or where.firms narrows it`,
  );
}

/** A question about exposures that takes more than one answer may. */
export function tooManyExposures(most: number): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `Exposures must be found within ${most} steps, but the question takes more; where.countries, where.elements or where.regulations narrows it`,
  );
}

/** A text to search for that is empty or too long. */
export function searchTextOutOfRange(most: number, got: number): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `text must have between 1 and ${most} characters besides spaces, but has: ${got}`,
  );
}

/** The user's Neo4j answered, and refused the name or the password. */
export function databaseRefusedLogin(uri: string): MonaziteError {
  return new MonaziteError(
    'NO_DATABASE',
    `No database: Neo4j at ${uri} requires another NEO4J_USER or NEO4J_PASSWORD than the ones that are set`,
  );
}

/** The user's Neo4j answered, and has no database of that name. */
export function databaseNotFound(uri: string, name: string): MonaziteError {
  return new MonaziteError(
    'NO_DATABASE',
    `No database: NEO4J_DATABASE must name a database of Neo4j at ${uri}, but got: ${name}`,
  );
}

/** The user's Neo4j does not answer now; it may later. */
export function databaseUnreachable(uri: string, cause: unknown): MonaziteError {
  return new MonaziteError('SERVICE_UNAVAILABLE', `Neo4j at ${uri} (from NEO4J_URI) does not answer`, {
    cause,
  });
}

/** A page of a size that no page may have. */
export function firstOutOfRange(first: number): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `first must be between 1 and 100, but got: ${first}`);
}

/** A cursor that is none, or one of another list or order. */
export function foreignCursor(after: string): MonaziteError {
  const shown = after.length > 60 ? `${after.slice(0, 60)}…` : after;
  return new MonaziteError(
    'BAD_USER_INPUT',
    `after must be a cursor of this list in this order, but got: ${shown}`,
  );
}

/** A frame that would know what is still to come. */
export function knownAtInFuture(knownAt: string, today: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `knownAt must be today (${today}) or earlier, but got: ${knownAt}`,
  );
}

/** A frame inside too many others. */
export function framesTooDeep(most: number): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `asOf must be nested at most ${most} deep, but got: ${most + 1}`,
  );
}

/** More hypotheses than a frame takes. */
export function tooManyAssumptions(most: number, got: number): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `assume must be at most ${most} hypotheses, but got: ${got}`);
}

/** A hypothesis that cannot be made in the frame; `part` is the field of the input that is wrong. */
export function assumptionMustBe(part: string, rule: string, got: string): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `assume.${part} must be ${rule}, but got: ${got}`);
}

/** Two hypotheses that cannot hold together. */
export function assumptionsContradict(a: string, b: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `assume must not contradict itself, but got both ${a} and ${b}, which are about the same provision`,
  );
}

/** A code that is no country's, or none of a country in the graph. */
export function unknownCountry(code: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `a country must be the ISO 3166 code of a country in the graph (IN, IND), but got: ${code}`,
  );
}

/** More ids than one field takes. */
export function tooManyIds(most: number, got: number): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `ids must be at most ${most}, but got: ${got}`);
}

/** An empty database, or one that is being filled. */
export function notReady(): MonaziteError {
  return new MonaziteError(
    'NOT_READY',
    'The graph must be loaded before it can be asked, but the database holds none yet',
  );
}

/** The database took longer than the request may. */
export function timedOut(cause?: unknown): MonaziteError {
  return new MonaziteError('TIMEOUT', 'The request must be answered before its deadline, but took longer', {
    cause,
  });
}

/** The database does not answer now; it may in a moment. */
export function databaseAway(cause: unknown): MonaziteError {
  return new MonaziteError('SERVICE_UNAVAILABLE', 'The database must answer, but does not at the moment', {
    cause,
  });
}

/** All connections to the database are taken. */
export function databaseBusy(cause: unknown): MonaziteError {
  return new MonaziteError(
    'OVERLOADED',
    'A connection to the database must become free, but none did in time',
    { cause },
  );
}

/** The data changed under the request each time that it was tried. */
export function releaseKeptChanging(): MonaziteError {
  return new MonaziteError(
    'SERVICE_UNAVAILABLE',
    'One release must last for the whole request, but the data was loaded anew each time',
  );
}

/** A release that the database has never held. */
export function unknownRelease(name: string, id: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${name} must be the id of a release that the database has held (see releases), but got: ${id}`,
  );
}

/** A release of which nobody kept the content here. */
export function releaseNotKept(name: string, id: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${name} must be a release whose content is kept here (see releases.isKept), but the content is not kept of: ${id}`,
  );
}

/** A parameter of an address that means nothing there. */
export function unknownParameter(got: string, known: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `A parameter must be one of ${known.join(', ')}, but got: ${got}`,
  );
}

/** A country, element, regulation or sector of an address that is not in the graph. */
export function unknownThing(name: string, got: string): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `${name} must be one that is in the graph, but got: ${got}`);
}

/** More exports than a server makes at once. */
export function tooManyExports(most: number): MonaziteError {
  return new MonaziteError(
    'OVERLOADED',
    `At most ${most} exports can be made at the same time; one of them must end first`,
  );
}

/** An operation that nests its fields too deep. */
export function tooDeep(most: number, got: number): MonaziteError {
  return limitExceeded('nest fields', `${most} deep`, got);
}

/** An operation with too many aliases. */
export function tooManyAliases(most: number, got: number): MonaziteError {
  return limitExceeded('have', `${most} aliases`, got);
}

/** An operation with too many fields at its root. */
export function tooManyRootFields(most: number, got: number): MonaziteError {
  return limitExceeded('have', `${most} fields at its root`, got);
}

/** An operation with too many fields, each fragment counted wherever it is spread. */
export function tooManyFields(most: number, got: number): MonaziteError {
  return limitExceeded('select', `${most} fields, those of its fragments counted at each spread`, got);
}

/** A document with too many directives. */
export function tooManyDirectives(most: number, got: number): MonaziteError {
  return limitExceeded('have', `${most} directives`, got);
}

/** An operation whose answer could hold too many nodes. */
export function tooManyNodes(most: number, got: number): MonaziteError {
  return limitExceeded('ask for', `${most} nodes, smaller values of first ask for fewer`, got);
}

function limitExceeded(verb: string, most: string, got: number): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `An operation must ${verb} at most ${most}, but got: ${got}`);
}

/** No operation, or none of that name, or several and no name. */
export function operationNotFound(name: string | undefined, names: readonly string[]): string {
  const got = name === undefined ? 'none' : `"${name}"`;
  return `operationName must be one of the document's operations (${names.join(', ') || 'it has none'}), but got: ${got}`;
}

/** A mutation or a subscription. */
export function onlyQueries(got: string): string {
  return `An operation must be a query, this API only reads, but got: ${got}`;
}

/** What everything unforeseen becomes; the id finds the reason in the log. */
export function somethingWentWrong(requestId: string): MonaziteError {
  return new MonaziteError('INTERNAL', `Something went wrong on our side. Request id: ${requestId}`);
}

/** The server is on its way out; another one, or the next one, will answer. */
export function stopping(): MonaziteError {
  return new MonaziteError('NOT_READY', 'The server must be running to answer, but it is stopping');
}

/** The sentences for requests that are refused before GraphQL is looked at. */
export const refusals = {
  invalidJson: () => 'The body must be JSON in UTF-8, but could not be read as such',
  bodyTooLarge: (most: number) => `The body must be at most ${most} bytes, but got more`,
  mediaType: (got: string | undefined) => `Content-Type must be application/json, but got: ${got ?? 'none'}`,
  charset: (got: string) => `The charset must be utf-8, but got: ${got}`,
  contentEncoding: (got: string) => `The body must come without Content-Encoding, but got: ${got}`,
  method: (allowed: string, got: string) => `The method must be one of ${allowed}, but got: ${got}`,
  addressTooLong: (most: number, got: number) =>
    `The address must be at most ${most} characters, but got: ${got}; send long queries by POST`,
  headersTooLarge: (most: number) => `The headers must be at most ${most} bytes, but got more`,
  tooSlow: () => 'The request must arrive within a few seconds, but took longer',
  notHttp: () => 'The request must be well-formed HTTP/1.1, but is not',
  notFound: () =>
    'Nothing is served at this address; try /q, /brief.html, /graphql, /graphiql, /export, /changes.atom, /healthz or /readyz',
} as const;

/** A value in a request that is not of its scalar. */
export function scalarMustBe(name: string, rule: string, value: unknown): string {
  return `${name} must be ${rule}, but got: ${shown(value)}`;
}

/** The server cannot listen where it is told to. */
export function addressInUse(host: string, port: number, cause: unknown): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `PORT and HOST must name an address that is free, but the server cannot listen on ${host}:${port}; try --port 0 for any free port`,
    { cause },
  );
}

/** A document that the parser cannot follow into its depths. */
export function nestedBeyondReading(): string {
  return 'A document must nest its brackets at most about a thousand deep, but got more';
}
