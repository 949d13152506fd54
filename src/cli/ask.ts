import { settingsFromProcess } from '../config.ts';
import { openDoor, type Door } from '../doors/door.ts';
import { jsonOf } from '../doors/json.ts';
import { granted } from '../doors/refused.ts';
import { createProgress } from '../lib/progress.ts';
import { helpOf } from './askHelp.ts';
import { answerText, type Told } from './askText.ts';
import { variablesIn } from './askVariables.ts';
import { print } from './output.ts';
import { table } from './table.ts';

/** What `monazite ask` can be told beside the variables. */
export type AskFlags = {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
  readonly help?: boolean;
};

type Listed = { readonly name: string; readonly title: string };

const endings = ['json', 'csv', 'md'] as const;

async function list(door: Door, json: boolean): Promise<string> {
  const answer = jsonOf('/q', granted('/q', await door.get('/q')));
  const { questions = [] } = answer as { readonly questions?: readonly Listed[] };
  if (json) return JSON.stringify(questions, null, 2);
  return table(
    ['name', 'title'],
    questions.map(({ name, title }) => [name, title]),
  );
}

/** `monazite ask`: lists the saved questions, or prints the answer to one as tables, as data, or what can be asked with it. */
export async function ask(name: string | undefined, rest: readonly string[], flags: AskFlags): Promise<void> {
  if (name !== undefined && flags.help === true) {
    print(helpOf(name));
    return;
  }
  const settings = settingsFromProcess();
  const search = new URLSearchParams(variablesIn(rest)).toString();
  const door = await openDoor(settings, createProgress());
  try {
    if (name === undefined) {
      print(await list(door, flags.json ?? false));
      return;
    }
    const wanted = endings.find((ending) => flags[ending]);
    const path = `/q/${encodeURIComponent(name)}.${wanted ?? 'json'}${search === '' ? '' : `?${search}`}`;
    const reply = granted(path, await door.get(path));
    // Only a terminal has a width; what is read by another program stays one line for each row.
    const width = process.stdout.isTTY ? process.stdout.columns : undefined;
    print(wanted ? reply.body.toString().trimEnd() : answerText(jsonOf(path, reply) as Told, width));
  } finally {
    await door.close();
  }
}
