import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Texts by the names of the files that they stand in. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A new folder with these files; it goes when the test ends. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'monazite-seed-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFiles(folder, files);
  return folder;
}

const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

/** A small seed without a mistake; tests replace the file that they are about. */
export const good = {
  'sources.yaml': `- id: source:paper
  name: A paper
  publisher: A press
  title: A title
  publishedOn: '2025-04-05'
  retrievedOn: '2026-11-22'
`,
  'elements.yaml': `- id: element:dy
  name: Dysprosium
  symbol: Dy
  atomicNumber: 66
  ${cited}
`,
  'items.yaml': `- id: item:magnet
  name: Magnet
  kind: MAGNET
  ${cited}
  contains:
    - to: element:dy
      presence: ALWAYS
- id: item:motor
  name: Motor
  kind: COMPONENT
  ${cited}
  madeOf: [item:magnet]
`,
  'organizations.yaml': `- id: organization:ministry
  name: A ministry
  role: MINISTRY
  ${cited}
`,
  'regulations.yaml': `- id: regulation:one
  name: Announcement 1
  kind: CONTROL_ANNOUNCEMENT
  issuedOn: '2025-04-04'
  issuers: [organization:ministry]
  ${cited}
`,
  'provisions.yaml': `- id: provision:one-1
  name: Announcement 1, item 1
  regulation: regulation:one
  effect: LICENCE_REQUIRED
  reach: DOMESTIC
  effectiveOn: '2025-04-04'
  ${cited}
  lists:
    - { to: element:dy, code: 1C902 }
`,
} as const satisfies Files;

/** The good seed with some of its files replaced or others added. */
export function seedWith(files: Files): string {
  return folderOf({ ...good, ...files });
}
