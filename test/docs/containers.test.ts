import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readSettings } from '../../src/config.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

type Service = {
  readonly image?: string;
  readonly profiles?: readonly string[];
  readonly environment: Record<string, string>;
  readonly ports?: readonly string[];
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
  readonly depends_on?: Record<string, { readonly condition: string; readonly restart?: boolean }>;
};

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Record<'neo4j' | 'api' | 'api-2' | 'proxy', Service>;
  readonly volumes: Record<string, unknown>;
};
const instructions = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('the Compose file', () => {
  const { neo4j, api, 'api-2': second, proxy } = compose.services;

  it('opens ports on this machine alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('names the version of every image that it does not build', () => {
    const images = Object.values(compose.services).flatMap(({ image }) => image ?? []);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+/);
  });

  it('has a second API just like the first and a proxy before both, for who asks for replicas', () => {
    const { ports: _, ...like } = api;
    expect(second).toEqual({ ...like, profiles: ['replicas'] });
    expect(proxy.profiles).toEqual(['replicas']);
    const healthy = { condition: 'service_healthy', restart: true };
    expect(proxy.depends_on).toEqual({ api: healthy, 'api-2': healthy });
    expect(proxy.healthcheck).toBeDefined();
  });

  it('has the proxy share out requests to both, and ask the other what one left unanswered', () => {
    expect(proxy.volumes).toEqual(['./deploy/proxy.conf:/etc/nginx/conf.d/default.conf:ro']);
    const conf = read('deploy/proxy.conf');
    expect(conf.match(/(?<=^ {2}server )\S+/gm)).toEqual(['api:4000', 'api-2:4000']);
    expect(conf).toMatch(/proxy_next_upstream error timeout non_idempotent;/);
    expect(conf).toMatch(/proxy_set_header Host \$http_host;/);
    expect(conf).toMatch(/listen 8080;/);
    expect(proxy.ports).toEqual(['127.0.0.1:8080:8080']);
  });

  it('has the proxy compress what is text', () => {
    const types = /(?<=gzip_types )[^;]+/.exec(read('deploy/proxy.conf'))?.[0].split(/\s+/);
    expect(types).toEqual(expect.arrayContaining(['application/json', 'text/csv', 'text/markdown']));
  });

  it('takes the password from the environment, and says so when there is none', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?set /);
    expect(api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?set /);
    expect(read('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
  });

  it('starts the API upon a healthy database whose data outlives it', () => {
    expect(neo4j.healthcheck).toBeDefined();
    expect(api.depends_on?.['neo4j']).toEqual({ condition: 'service_healthy' });
    expect(neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'monazite-home']);
  });

  it('keeps what releases held where every replica finds it', () => {
    const home = last.join(' ').match(/MONAZITE_HOME=(\S+)/)?.[1] ?? '';
    expect(api.volumes).toEqual([`monazite-home:${home}`]);
    // A volume belongs to whom its folder in the image belongs to.
    expect(last.indexOf(`RUN mkdir -p ${home}`)).toBeGreaterThan(last.indexOf('USER node'));
  });

  it('gives the API settings that there are', () => {
    const given = { ...api.environment, NEO4J_PASSWORD: 'a-password' };
    expect(readSettings(given).neo4j).toMatchObject({ uri: 'bolt://neo4j:7687', password: 'a-password' });
  });
});

describe('the image', () => {
  it('runs as a user without rights, and tells whether it is ready', () => {
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK ') && line.includes('/readyz'))).toBe(true);
  });

  it('holds what the product needs at run time and no developer tools', () => {
    expect(instructions).toContain('RUN npm ci --omit=dev --ignore-scripts');
    const copied = last.filter((line) => line.startsWith('COPY ')).join(' ');
    for (const part of ['dist', 'schema', 'questions', 'seed', 'LICENSE', 'NOTICE'])
      expect(copied).toContain(part);
    expect(copied).not.toMatch(/COPY \. /);
  });

  it('copies only what there is', () => {
    const named = last
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(named.filter((name) => !existsSync(new URL(`../../${name}`, import.meta.url)))).toEqual([]);
  });

  it('leaves out secrets and what is built on this machine', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'node_modules', '.monazite', 'dist']) expect(ignored).toContain(name);
  });
});
