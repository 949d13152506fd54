import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/lib/command.ts';
import { waitUntilGone } from '../../../src/lib/processes.ts';
import { createProgress } from '../../../src/lib/progress.ts';
import { installedNeo4j, neo4jVersion } from '../../../src/graph/embedded/installation.ts';
import { databaseRunFile } from '../../../src/graph/embedded/runFile.ts';
import { command, home, patience, temporaryFolder } from './support.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (...names: string[]) => join(temporary.path, ...names);

beforeAll(async () => {
  temporary = await temporaryFolder();
  await installedNeo4j(home, createProgress());
}, patience);
afterAll(() => temporary.remove());

// A folder of programs that takes the place of PATH.
async function programs(name: string, scripts: Record<string, string>) {
  await mkdir(at(name));
  for (const [program, script] of Object.entries(scripts)) {
    await writeFile(at(name, program), script);
    await chmod(at(name, program), 0o755);
  }
  return at(name);
}

async function realProgram(name: string): Promise<string> {
  const { lines } = await runCommand('which', [name]);
  return lines[0] ?? '';
}

describe('two commands', { timeout: patience }, () => {
  it('that open the same database at the same moment share one', async () => {
    const both = [command(home, at('shared')), command(home, at('shared'))];
    const said = await Promise.all(both.map((one) => one.said));
    expect(said.map(({ reused }) => reused).sort()).toEqual([false, true]);
    expect(said[0]?.uri).toBe(said[1]?.uri);
    await Promise.all(both.map((one) => one.end()));
  });
});

describe('a database whose command is killed', { timeout: patience }, () => {
  it('ends too, and the next command starts it anew', async () => {
    const killed = command(home, at('killed'));
    await killed.said;
    const pid = (await databaseRunFile(at('killed')).read())?.pid ?? 0;
    killed.kill();
    const next = command(home, at('killed'));
    expect(await next.said).toMatchObject({ reused: false });
    expect(await waitUntilGone(pid, 60_000)).toBe(true);
    await next.end();
  });
});

describe('a private database that cannot be had', { timeout: patience }, () => {
  it('for want of Java is answered with three ways to go on', async () => {
    const { message } = await command(at('new home'), at('new'), '/nowhere').said;
    expect(message).toContain('requires Java 17 or newer, but there is no java on PATH');
    expect(message).toContain('docker compose up');
    expect(message).toMatch(/apt-get|dnf|pacman|brew|winget/);
    expect(message).toContain('set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
  });

  it('because Java is too old is answered with the version that was found', async () => {
    const path = await programs('old-java', { java: '#!/bin/sh\necho \'java version "1.8.0_392"\' >&2\n' });
    const { message } = await command(at('new home'), at('new'), path).said;
    expect(message).toContain('requires Java 17 or newer, but the java on PATH is 8');
  });

  it('for want of Maven is answered with three ways to go on', async () => {
    const path = await programs('no-maven', {});
    await symlink(await realProgram('java'), join(path, 'java'));
    const { message } = await command(at('new home'), at('new'), path).said;
    expect(message).toContain('requires Maven (once, to fetch it), but there is no mvn on PATH');
    expect(message).toContain('docker compose up');
  });

  it('whole, because its fetch was interrupted, is fetched again', async () => {
    await mkdir(at('half', `neo4j-${neo4jVersion}`, 'lib'), { recursive: true });
    const path = await programs('no-maven-either', {});
    await symlink(await realProgram('java'), join(path, 'java'));
    const { message } = await command(at('half'), at('new'), path).said;
    expect(message).toContain('requires Maven (once, to fetch it)');
  });

  it('because Maven failed is answered with what Maven says', async () => {
    const [java, mvn] = [await realProgram('java'), await realProgram('mvn')];
    // The real Maven, without a network and with nothing fetched before.
    const offline = `#!/bin/sh\nexec ${mvn} -o -Dmaven.repo.local=${at('empty')} "$@"\n`;
    const path = `${await programs('offline', { mvn: offline })}:${dirname(java)}:/usr/bin:/bin`;
    const { message } = await command(at('new home'), at('new'), path).said;
    expect(message).toContain('Maven could not fetch Neo4j. It says:\n');
    expect(message).toMatch(/offline/);
    expect(message).not.toMatch(/Help 1|Re-run/);
  });

  it('because its data are damaged is answered with the reason and the place of the log', async () => {
    await mkdir(at('damaged', 'data', 'databases'), { recursive: true });
    await writeFile(at('damaged', 'data', 'databases', 'system'), 'this is no database');
    const { message } = await command(home, at('damaged')).said;
    expect(message).toContain('the private Neo4j ended at its start with code 1');
    expect(message).toContain(`Its log: ${at('damaged', 'launcher.log')}`);
  });
});

describe('a private database that was fetched before', { timeout: patience }, () => {
  it('needs no Maven', async () => {
    const path = await programs('java-alone', {});
    await symlink(await realProgram('java'), join(path, 'java'));
    const started = command(home, at('no maven'), path);
    expect(await started.said).toMatchObject({ reused: false });
    await started.end();
  });
});
