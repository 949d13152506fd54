import { delimiter, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, type SettingFlags } from '../src/config.ts';
import { MonaziteError } from '../src/errors.ts';

function refusal(environment: NodeJS.ProcessEnv, flags?: SettingFlags): MonaziteError {
  try {
    readSettings(environment, flags);
  } catch (error) {
    if (error instanceof MonaziteError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      home: resolve(import.meta.dirname, '../.monazite'),
      today: undefined,
      neo4j: undefined,
      logLevel: 'info',
      requestTimeout: 5000,
      introspection: true,
      nodeLimit: 10_000,
      memoryBytes: 67_108_864,
      seedFolders: [],
      release: undefined,
      url: undefined,
    });
  });

  it('are read from the environment', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::1',
      MONAZITE_HOME: 'somewhere',
      MONAZITE_TODAY: '2024-02-29',
      NEO4J_URI: 'neo4j+s://example.databases.neo4j.io',
      NEO4J_PASSWORD: 'a secret',
      LOG_LEVEL: 'silent',
      REQUEST_TIMEOUT: '100',
      INTROSPECTION: 'off',
      NODE_LIMIT: '10000000',
      MEMORY_LIMIT: '0',
      MONAZITE_RELEASE: 'releases/one.jsonl',
      MONAZITE_URL: 'https://example.org/monazite',
      MONAZITE_SEED: ['facts', 'more/facts'].join(delimiter),
    });
    expect(settings).toEqual({
      port: 0,
      host: '::1',
      home: resolve('somewhere'),
      today: '2024-02-29',
      neo4j: {
        uri: 'neo4j+s://example.databases.neo4j.io',
        user: 'neo4j',
        password: 'a secret',
        database: 'neo4j',
      },
      logLevel: 'silent',
      requestTimeout: 100,
      introspection: false,
      nodeLimit: 10_000_000,
      memoryBytes: 0,
      seedFolders: [resolve('facts'), resolve('more/facts')],
      release: 'releases/one.jsonl',
      url: 'https://example.org/monazite',
    });
  });

  it('of the command line win over the environment', () => {
    const settings = readSettings({ PORT: '4001', HOST: '127.0.0.2' }, { port: '4002', host: 'localhost' });
    expect(settings).toMatchObject({ port: 4002, host: 'localhost' });
  });

  it('count as not set when they are empty', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', MONAZITE_TODAY: '' })).toEqual(readSettings({}));
  });

  it('cannot be changed', () => {
    const settings = readSettings({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x' });
    expect(Object.isFrozen(settings)).toBe(true);
    expect(Object.isFrozen(settings.neo4j)).toBe(true);
    expect(Object.isFrozen(settings.seedFolders)).toBe(true);
  });
});

describe('a wrong setting', () => {
  const schemes = 'bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc://';
  const login = { NEO4J_PASSWORD: 'hush-hush' };

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, but got: abc'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but got: 65536'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, but got: -1'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535, but got: 80.5'],
    [{ HOST: 'not a host' }, 'HOST must be a host name or an IP address, but got: not a host'],
    [
      { MONAZITE_TODAY: '2023-02-29' },
      'must be a day of the calendar written YYYY-MM-DD, but got: 2023-02-29',
    ],
    [{ LOG_LEVEL: 'loud' }, 'must be one of fatal, error, warn, info, debug, trace, silent, but got: loud'],
    [{ REQUEST_TIMEOUT: '99' }, 'must be a whole number from 100 to 60000 (milliseconds), but got: 99'],
    [{ INTROSPECTION: 'true' }, 'INTROSPECTION must be on or off, but got: true'],
    [{ NODE_LIMIT: '0' }, 'NODE_LIMIT must be a whole number from 1 to 10000000, but got: 0'],
    [{ ...login, NEO4J_URI: 'http://localhost:7474' }, `${schemes} and a host, without user or password`],
    [{ ...login, NEO4J_URI: 'localhost:7687' }, 'but got: localhost:7687'],
    [
      { MONAZITE_URL: 'ftp://localhost' },
      'MONAZITE_URL must be http:// or https:// and a host, without user, password, query or fragment, but got: ftp://localhost',
    ],
    [{ MONAZITE_URL: 'http://me:hush@localhost' }, 'but got: http://***@localhost'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD must be set when NEO4J_URI is, but is not set'],
  ])('%j is refused with what is allowed', (environment, sentence) => {
    const error = refusal(environment);
    expect(error.code).toBe('BAD_SETTING');
    expect(error.message).toContain(sentence);
  });

  it('of the command line is called by the name of its flag', () => {
    expect(refusal({}, { port: 'x' }).message).toBe(
      '--port must be a whole number from 0 to 65535, but got: x',
    );
  });

  it('is named together with all others', () => {
    const { message } = refusal({ PORT: 'abc', NODE_LIMIT: 'many', NEO4J_URI: 'ftp://x', LOG_LEVEL: 'x' });
    expect(message).toMatch(/^5 settings are wrong:\n/);
    for (const name of ['PORT', 'NODE_LIMIT', 'NEO4J_URI', 'NEO4J_PASSWORD', 'LOG_LEVEL']) {
      expect(message).toContain(`\n${name} must be `);
    }
  });

  it('never shows a password', () => {
    const { message } = refusal({ PORT: 'x', ...login, NEO4J_URI: 'bolt://me:hush-hush@localhost' });
    expect(message).toContain('but got: bolt://***@localhost');
    expect(message).not.toContain('hush-hush');
  });
});
