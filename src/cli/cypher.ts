import { settingsFromProcess } from '../config.ts';
import { flagMustBeWhole, notAParameter } from '../cypherErrors.ts';
import { openCypher, type CypherRequest } from '../graph/cypher.ts';
import { createProgress } from '../lib/progress.ts';
import { answerJson, answerText } from './cypherOutput.ts';
import { readText } from './input.ts';
import { amounts, print, tell } from './output.ts';

/** What the command line gave, each number still as text. */
export type CypherFlags = {
  readonly param: readonly string[];
  readonly limit: string;
  readonly timeout: string;
  readonly json?: boolean;
};

function wholeNumber(flag: string, given: string, most: number): number {
  const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (value < 1 || value > most) throw flagMustBeWhole(flag, 1, most, given);
  return value;
}

function valueOf(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    // What is no JSON is meant as it stands, so that nobody has to quote quotes.
    return given;
  }
}

function parametersOf(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((param) => {
      const [, name = '', value = ''] = /^([^=]+)=([^]*)$/.exec(param) ?? [];
      if (name === '') throw notAParameter(param);
      return [name, valueOf(value)] as const;
    }),
  );
}

async function requestOf(file: string, flags: CypherFlags): Promise<CypherRequest> {
  return {
    limit: wholeNumber('--limit', flags.limit, 1_000_000),
    timeoutSeconds: wholeNumber('--timeout', flags.timeout, 3_600),
    parameters: parametersOf(flags.param),
    statement: await readText('The statement', file),
  };
}

/** `monazite cypher`: what a statement of the user's own reads from the database, as a table or as JSON. */
export async function cypher(file: string, flags: CypherFlags): Promise<void> {
  const settings = settingsFromProcess();
  if (file === '-' && process.stdin.isTTY) tell('Write the statement, then end it with Ctrl-D:');
  const request = await requestOf(file, flags);
  const door = await openCypher(settings, createProgress());
  try {
    if (!(await door.holdsData())) tell('The database holds no data yet: fill it with `monazite load`');
    const answer = await door.run(request);
    if (flags.json) {
      print(answerJson(answer));
      return;
    }
    const text = answerText(answer);
    if (text !== '') print(text);
    const more = answer.hasMore ? '; there are more, --limit says how many are read' : '';
    tell(`${amounts({ row: answer.rows.length })}${more}`);
  } finally {
    await door.close();
  }
}
