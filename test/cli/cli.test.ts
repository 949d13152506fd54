import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';

import { seedFolder, start, temporaryHome, type Running } from './command.ts';

const broken = { 'elements.yaml': '- id: element:dy\n  name: Dysprosium\n  symbl: Dy\n' };

describe('monazite check', () => {
  it('finds no problem in the own data and needs no database', async () => {
    const { code, stdout } = await start(['check'], { MONAZITE_HOME: '/nowhere' }).ended;
    expect(stdout).toMatch(
      /^No problems: \d+ nodes, \d+ relationships, \d+ citations; release [0-9a-f]{24}\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('names every problem by file and line and exits with 1', async () => {
    const { code, stdout, stderr } = await start(['check', await seedFolder(broken)]).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/nothing was written:\n/);
    expect(stderr).toMatch(/seed\/elements\.yaml:3: .*got: symbl; did you mean symbol\?/);
  });

  it('prints JSON for programs', async () => {
    const good = await start(['check', '--json']).ended;
    expect(JSON.parse(good.stdout)).toMatchObject({ problems: [] });
    const bad = await start(['check', '--json', await seedFolder(broken)]).ended;
    const { problems } = JSON.parse(bad.stdout) as { problems: { file: string; line: number }[] };
    expect(problems).toContainEqual(expect.objectContaining({ line: 3 }));
  });
});

describe('monazite', () => {
  it('names every wrong setting with what is allowed and exits with 1', async () => {
    const { code, stderr } = await start(['serve', '--port', 'many'], { LOG_LEVEL: 'loud' }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('--port must be a whole number from 0 to 65535, but got: many');
    expect(stderr).toContain(
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but got: loud',
    );
  });

  it('says what it can do', async () => {
    const { code, stdout } = await start(['--help']).ended;
    expect(code).toBe(0);
    for (const command of ['serve', 'check', 'load', 'unload']) expect(stdout).toContain(command);
  });
});

describe('monazite serve and load on a private database', () => {
  let home: Awaited<ReturnType<typeof temporaryHome>>;
  let serving: Running;
  let url: string;
  let said: string;

  beforeAll(async () => {
    home = await temporaryHome();
    serving = start(['serve', '--port', '0'], { MONAZITE_HOME: home.home });
    said = await serving.until('Try it:');
    url = /ready +(http:\S+)\/graphiql/.exec(said)?.[1] ?? '';
  });
  afterAll(async () => {
    serving.child.kill('SIGTERM');
    await serving.ended;
    await home.remove();
  });

  const ask = async (query: string): Promise<unknown> => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return ((await response.json()) as { data: unknown }).data;
  };

  it('says which database it uses, which data it holds and where it is ready', () => {
    expect(said).toMatch(
      /database +private Neo4j 5\.26\.28 \(started, bolt:\/\/127\.0\.0\.1:\d+, data in .*\)/,
    );
    expect(said).toMatch(/data +release [0-9a-f]{24}: \d+ nodes, \d+ relationships, \d+ sources/);
  });

  it('answers the line that it says to paste', async () => {
    const [, query = ''] = /"query":"(.*)"\}'/.exec(said) ?? [];
    const { elements } = (await ask(query)) as { elements: { nodes: unknown[] } };
    expect(elements.nodes).toContainEqual({ symbol: 'Dy', name: 'Dysprosium' });
  });

  it('is asked by the commands of its home, until it has stopped', async () => {
    const run = JSON.parse(await readFile(join(home.home, 'server.json'), 'utf8')) as { url: string };
    expect(run.url).toBe(url);
    const asking = start(['query', '-'], { MONAZITE_HOME: home.home });
    asking.child.stdin?.end('{ release { id } }');
    const { stdout, stderr } = await asking.ended;
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ data: await ask('{ release { id } }') });
  });

  it('has its database used, not started again, by a second command, which writes nothing', async () => {
    const before = await ask('{ release { id loadedAt } }');
    const { code, stdout, stderr } = await start(['load'], { MONAZITE_HOME: home.home }).ended;
    expect(code).toBe(0);
    expect(stderr).toContain('already running');
    expect(stdout).toMatch(/^Nothing to write: the database holds release [0-9a-f]{24} already\.\n$/);
    expect(await ask('{ release { id loadedAt } }')).toEqual(before);
  });

  it('goes on with the old data when a load is refused', async () => {
    const before = await ask('{ release { id nodeCount } }');
    const settings = { MONAZITE_HOME: home.home, MONAZITE_SEED: await seedFolder(broken) };
    const { code, stderr } = await start(['load'], settings).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/seed\/elements\.yaml:3: /);
    expect(await ask('{ release { id nodeCount } }')).toEqual(before);
  });

  it('answers from the new data once it is loaded, without a restart', async () => {
    const more = {
      'sectors.yaml':
        "- id: sector:test\n  name: A sector of the test\n  country: country:in\n  citations:\n    - { source: 'source:wikidata', attribution: { kind: PUBLICATION }, confidence: LOW }\n",
    };
    const settings = { MONAZITE_HOME: home.home, MONAZITE_SEED: await seedFolder(more) };
    expect(await ask('{ sector(id: "sector:test") { name } }')).toEqual({ sector: null });
    const { stdout } = await start(['load'], settings).ended;
    expect(stdout).toContain('Sector: +1 ~0 -0');
    expect(await ask('{ sector(id: "sector:test") { name } }')).toEqual({
      sector: { name: 'A sector of the test' },
    });
    await start(['load'], { MONAZITE_HOME: home.home }).ended;
    expect(await ask('{ sector(id: "sector:test") { name } }')).toEqual({ sector: null });
  });

  it('says what differs between two releases that it has held, and brings one of them back', async () => {
    const { releases } = (await ask('{ releases { nodes { id } } }')) as {
      releases: { nodes: { id: string }[] };
    };
    const [now = '', before = ''] = releases.nodes.map(({ id }) => id);
    const settings = { MONAZITE_HOME: home.home };
    const answersKept = (release: string) =>
      vi.waitUntil(
        async () => {
          const names = await readdir(join(home.home, 'answers', release)).catch(() => []);
          return names.some((name) => name.endsWith('.json.gz'));
        },
        { timeout: 60_000, interval: 200 },
      );
    // The server keeps answers in the background, and the first release may have gone before it came to that.
    await answersKept(now);
    await start(['load'], { ...settings, MONAZITE_RELEASE: before }).ended;
    expect(await ask('{ release { id } }')).toEqual({ release: { id: before } });
    await answersKept(before);
    const differs = await start(['diff', now.slice(0, 8), before], settings).ended;
    expect(differs.code).toBe(1);
    expect(differs.stdout).toContain('+ sector:test  A sector of the test\n1 added, 0 removed, 0 changed\n');
    // Nothing depends on the new sector.
    expect(differs.stdout).toMatch(/\nAnswers: 0 of [1-9]\d* changed\n$/);
    expect((await start(['diff', now, now], settings).ended).code).toBe(0);
    const unknown = await start(['diff', now, 'nowhere'], settings).ended;
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('but got: nowhere');

    await start(['load'], settings).ended;
    expect(await ask('{ release { id } }')).toEqual({ release: { id: now } });
  });

  it('writes the data as files with checksums that hold, in the formats asked for', async () => {
    const settings = { MONAZITE_HOME: home.home };
    const { release } = (await ask('{ release { id } }')) as { release: { id: string } };
    const to = join(home.home, 'exports');
    const { code, stdout } = await start(['export', to, '--format', 'jsonl', 'graphml'], settings).ended;
    const folder = join(to, `monazite-${release.id}`);
    expect([code, stdout]).toEqual([
      0,
      `Release ${release.id} in ${folder}:\n  monazite.jsonl\n  monazite.graphml\n  CITATION.cff\n  LICENCES.txt\n  SHA256SUMS\n`,
    ]);
    const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const [checksum, name = ''] = line.split('  ');
      const bytes = await readFile(join(folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum);
    }
    const { stdout: checked } = await start(['check', folder], settings).ended;
    expect(checked).toContain(`release ${release.id}.`);
    const refused = await start(['export', to, '--format', 'xml'], settings).ended;
    expect([refused.code, refused.stderr]).toEqual([
      1,
      '--format must be one of jsonl, csv.zip, graphml, jsonld, but got: xml\n',
    ]);
  });

  it('says that a port is taken, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await start(['serve', '--port', port.toString()], { MONAZITE_HOME: home.home })
      .ended;
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`the server cannot listen on 127.0.0.1:${port}; try --port 0 for any free port`);
  });

  it('stops in order when it is told to, and takes its database with it', async () => {
    serving.child.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    expect(existsSync(join(home.home, 'server.json'))).toBe(false);
    const again = start(['serve', '--port', '0'], { MONAZITE_HOME: home.home });
    expect(await again.until('Try it:')).toMatch(/\(started, /);
    again.child.kill('SIGINT');
    expect((await again.ended).code).toBe(0);
  });
});

describe('monazite query where no server runs', () => {
  it('fills a private database, answers and ends it', async () => {
    const home = await temporaryHome();
    const asking = start(['query', '-'], { MONAZITE_HOME: home.home });
    asking.child.stdin?.end('{ element(symbol: "Dy") { name } }');
    const { code, stdout, stderr } = await asking.ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ data: { element: { name: 'Dysprosium' } } });
    expect(stderr).toContain('Loading the data: done');
    expect(existsSync(join(home.home, 'database', 'run.json'))).toBe(false);
    await home.remove();
  });
});

describe("monazite serve on a user's own Neo4j", () => {
  it('uses it as it is, says which one without credentials, and leaves it running', async () => {
    const { uri, user, password } = inject('seeded');
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const serving = start(['serve', '--port', '0'], settings);
    const said = await serving.until('Try it:');
    expect(said).toContain(`database  Neo4j at ${uri}\n`);
    expect(said).toMatch(/data +release [0-9a-f]{24}: /);
    expect(said).not.toMatch(/Checking|Loading/);
    serving.child.kill('SIGTERM');
    const { code, stderr, stdout } = await serving.ended;
    expect([code, (stderr + stdout).includes(password)]).toEqual([0, false]);
  });
});
