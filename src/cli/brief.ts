import { writeFile } from 'node:fs/promises';

import { settingsFromProcess } from '../config.ts';
import { openDoor } from '../doors/door.ts';
import { granted } from '../doors/refused.ts';
import { createProgress } from '../lib/progress.ts';
import { print, tell } from './output.ts';

/** What a brief can be told on the command line. */
export type BriefFlags = {
  readonly parties: string;
  readonly sector?: string;
  readonly at?: string;
  readonly knownAt?: string;
  readonly since?: string;
  readonly audience?: string;
  readonly assume?: string;
  readonly extent?: string;
  readonly release?: string;
  readonly format: string;
  readonly out?: string;
};

/** Formats that are no text, and so go to a file. */
const binary = ['docx', 'pdf'];

/** `monazite brief`: a brief on two parties, printed, or written to a file where the format is no text. */
export async function brief({ format, out, ...asked }: BriefFlags): Promise<void> {
  const settings = settingsFromProcess();
  const given = Object.entries(asked).filter(([, value]) => typeof value === 'string');
  const path = `/brief.${encodeURIComponent(format)}?${new URLSearchParams(given).toString()}`;
  const door = await openDoor(settings, createProgress());
  try {
    const reply = granted(path, await door.get(path));
    const file =
      out ?? (binary.includes(format) ? `brief-${asked.parties.replaceAll(',', '-')}.${format}` : undefined);
    if (file === undefined) {
      print(reply.body.toString().trimEnd());
      return;
    }
    await writeFile(file, reply.body);
    tell(`Wrote ${file}`);
  } finally {
    await door.close();
  }
}
