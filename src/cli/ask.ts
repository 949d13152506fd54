import { settingsFromProcess } from '../config.ts';
import { openDoor } from '../doors/door.ts';
import { jsonOf } from '../doors/json.ts';
import { granted } from '../doors/refused.ts';
import { createProgress } from '../lib/progress.ts';
import { readableColumns } from '../questions/formats/readable.ts';
import { variablesIn } from './askVariables.ts';
import { print } from './output.ts';
import { table, type Cell } from './table.ts';

type Flags = { readonly json?: boolean; readonly csv?: boolean; readonly md?: boolean };

type Listed = { readonly name: string; readonly title: string };

type Told = {
  readonly title: string;
  readonly frame?: { readonly at?: string; readonly knownAt?: string; readonly release?: string };
  readonly about: Readonly<Record<string, unknown>>;
  readonly parts: readonly {
    readonly name: string;
    readonly total?: number;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly citations: readonly Readonly<Record<string, unknown>>[];
};

const endings = ['json', 'csv', 'md'] as const;

function list(questions: readonly Listed[], json: boolean): string {
  if (json) return JSON.stringify(questions, null, 2);
  return table(
    ['name', 'title'],
    questions.map(({ name, title }) => [name, title]),
  );
}

function shownCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((number) => `[${String(number)}]`).join('');
  return typeof value === 'number' || typeof value === 'string' ? value : cellOf(value);
}

const cellOf = (value: unknown): Cell => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : null);

function partText({ name, rows, total }: Told['parts'][number]): string {
  const heading = `${name}: ${rows.length}${total === undefined ? '' : ` of ${total}`}`;
  const [first] = rows;
  if (first === undefined) return heading;
  const columns = Object.keys(first).filter((column) => column !== 'citations');
  const shown = readableColumns(columns);
  const heads = [...shown.map(({ head }) => head), 'Sources'];
  const body = rows.map((row) =>
    [...shown.map(({ column }) => column), 'citations'].map((column) => shownCell(row[column] ?? null)),
  );
  return `${heading}\n${table(heads, body)}`;
}

function citationLine(citation: Readonly<Record<string, unknown>>): string {
  const told = ['publisher', 'title', 'publishedOn', 'locator', 'url'].flatMap((key) => citation[key] ?? []);
  return `[${String(citation['number'])}] ${told.map(String).join(', ')}`;
}

function answerText({ title, frame, about, parts, citations }: Told): string {
  const days = frame
    ? `as of ${frame.at ?? ''}, known on ${frame.knownAt ?? ''}; release ${frame.release ?? ''}`
    : '';
  const beside = Object.entries(about).map(([key, cell]) => `${key}: ${shownCell(cell) ?? '–'}`);
  return [
    `${title}\n${days}`,
    beside.join('\n'),
    ...parts.map(partText),
    citations.map(citationLine).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** `monazite ask`: lists the saved questions, or prints the answer to one as a table or as data. */
export async function ask(name: string | undefined, rest: readonly string[], flags: Flags): Promise<void> {
  const settings = settingsFromProcess();
  const search = new URLSearchParams(variablesIn(rest)).toString();
  const door = await openDoor(settings, createProgress());
  try {
    if (name === undefined) {
      const { questions } = jsonOf('/q', granted('/q', await door.get('/q'))) as {
        questions?: readonly Listed[];
      };
      print(list(questions ?? [], flags.json ?? false));
      return;
    }
    const wanted = endings.find((ending) => flags[ending]);
    const path = `/q/${encodeURIComponent(name)}.${wanted ?? 'json'}${search === '' ? '' : `?${search}`}`;
    const reply = granted(path, await door.get(path));
    print(wanted ? reply.body.toString().trimEnd() : answerText(jsonOf(path, reply) as unknown as Told));
  } finally {
    await door.close();
  }
}
