import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { wrongSettings, type WrongSetting } from './errors.ts';

/** Settings given on the command line; they win over the environment. */
export type SettingFlags = { readonly port?: string | undefined; readonly host?: string | undefined };

/** A Neo4j of the user's own. */
export type Neo4jSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'] as const;

/** Everything that a user can set; nothing else of the product reads the environment. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** The absolute folder of what is fetched and of the private database. */
  readonly home: string;
  /** The day that counts as today, YYYY-MM-DD; undefined means the real UTC day at each call. */
  readonly today: string | undefined;
  /** Undefined means a private database. */
  readonly neo4j: Neo4jSettings | undefined;
  readonly logLevel: (typeof logLevels)[number];
  /** Milliseconds. */
  readonly requestTimeout: number;
  readonly introspection: boolean;
  /** The most nodes that one operation may ask for. */
  readonly nodeLimit: number;
  /** The most bytes of what was read that a process keeps for later requests. */
  readonly memoryBytes: number;
  /** Absolute folders of facts to load beside the product's own. */
  readonly seedFolders: readonly string[];
  /** A release to hold in the place of all folders: a file of whole rows, or the id of a kept one. */
  readonly release: string | undefined;
  /** The address of a running Monazite for commands to ask; undefined means the one of `home`, or the database itself. */
  readonly url: string | undefined;
};

// One level above this file, both in src/ and in dist/.
const defaultHome = fileURLToPath(new URL('../.monazite', import.meta.url));

// Each message completes "NAME must be ...".
const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'a host name or an IP address')
    .default('127.0.0.1'),
  MONAZITE_HOME: z.string().transform(toAbsolute).default(defaultHome),
  MONAZITE_TODAY: z.iso.date('a day of the calendar written YYYY-MM-DD').optional(),
  NEO4J_URI: z.string().refine(isNeo4jUri, neo4jUriRule()).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  REQUEST_TIMEOUT: wholeNumber(100, 60_000, ' (milliseconds)').default(5000),
  INTROSPECTION: z.enum(['on', 'off'], 'on or off').default('on'),
  NODE_LIMIT: wholeNumber(1, 10_000_000).default(10_000),
  MEMORY_LIMIT: wholeNumber(0, 65_536, ' (MiB)').default(64),
  MONAZITE_SEED: z
    .string()
    .transform((text) => text.split(delimiter).filter(Boolean).map(toAbsolute))
    .default([]),
  MONAZITE_RELEASE: z.string().optional(),
  MONAZITE_URL: z
    .string()
    .refine(isHttpUrl, 'http:// or https:// and a host, without user, password, query or fragment')
    .optional(),
});

/**
 * The settings, checked and frozen. An empty variable counts as not set.
 * Throws one BAD_SETTING that names every wrong setting.
 */
export function readSettings(environment: NodeJS.ProcessEnv, flags: SettingFlags = {}): Settings {
  const given: Record<string, string | undefined> = {};
  for (const name of Object.keys(schema.shape)) given[name] = environment[name] || undefined;
  if (flags.port !== undefined) given['PORT'] = flags.port;
  if (flags.host !== undefined) given['HOST'] = flags.host;

  const parsed = schema.safeParse(given);
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) => {
    return wrong(String(path[0]), message, given, flags);
  });
  if (given['NEO4J_URI'] !== undefined && given['NEO4J_PASSWORD'] === undefined) {
    problems.push({ name: 'NEO4J_PASSWORD', allowed: 'set when NEO4J_URI is', got: undefined });
  }
  if (!parsed.success || problems.length > 0) throw wrongSettings(problems);
  return toSettings(parsed.data);
}

/** The settings of this process. Throws one BAD_SETTING that names every wrong setting. */
export function settingsFromProcess(flags: SettingFlags = {}): Settings {
  return readSettings(process.env, flags);
}

function toSettings(values: z.infer<typeof schema>): Settings {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = values;
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    home: values.MONAZITE_HOME,
    today: values.MONAZITE_TODAY,
    neo4j:
      uri === undefined || password === undefined
        ? undefined
        : Object.freeze({ uri, user: values.NEO4J_USER, password, database: values.NEO4J_DATABASE }),
    logLevel: values.LOG_LEVEL,
    requestTimeout: values.REQUEST_TIMEOUT,
    introspection: values.INTROSPECTION === 'on',
    nodeLimit: values.NODE_LIMIT,
    memoryBytes: values.MEMORY_LIMIT * 1_048_576,
    seedFolders: Object.freeze(values.MONAZITE_SEED),
    release: values.MONAZITE_RELEASE,
    url: values.MONAZITE_URL,
  });
}

function wrong(
  name: string,
  allowed: string,
  given: Record<string, string | undefined>,
  flags: SettingFlags,
): WrongSetting {
  const flag = name === 'PORT' ? flags.port : name === 'HOST' ? flags.host : undefined;
  return {
    name: flag === undefined ? name : `--${name.toLowerCase()}`,
    allowed,
    // A URI may carry a password, which nobody wants to find in a log.
    got: given[name]?.replace(/\/\/.*@/, '//***@'),
  };
}

function wholeNumber(least: number, most: number, unit = '') {
  const rule = `a whole number from ${least} to ${most}${unit}`;
  return z
    .string()
    .regex(/^\d+$/, { error: rule, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, rule);
}

function toAbsolute(path: string): string {
  return resolve(path);
}

function neo4jUriRule(): string {
  return `${neo4jSchemes.map((scheme) => `${scheme}://`).join(', ')} and a host, without user or password`;
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isKnown = neo4jSchemes.some((scheme) => protocol === `${scheme}:`);
  return isKnown && hostname !== '' && username === '' && password === '';
}

function isHttpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '');
}
