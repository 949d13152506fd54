import { fileURLToPath } from 'node:url';

import type { Settings } from '../config.ts';

/** The product's own data; beside `src` and `dist` alike. */
const ownFolder = fileURLToPath(new URL('../../seed', import.meta.url));

/** The folders that need no adding: the product's own and those of the settings. */
export function seedFolders({ seedFolders: others }: Pick<Settings, 'seedFolders'>): string[] {
  return [ownFolder, ...others];
}
