import { resolve } from 'node:path';

import { settingsFromProcess } from '../config.ts';
import { notRemembered } from '../dataErrors.ts';
import { changingFolders, wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { loadFolders, tellOfWaiting, type LoadFlags } from './load.ts';

/** `monazite unload`: takes a folder out that `monazite load` has added, there or not, and loads what is left. */
export async function unload(folder: string, flags: LoadFlags): Promise<void> {
  const settings = settingsFromProcess();
  const gone = resolve(folder);
  await changingFolders(
    settings,
    (remembered) => {
      if (!remembered.includes(gone)) throw notRemembered(gone, remembered);
      return remembered.filter((one) => one !== gone);
    },
    (remembered) => loadFolders(settings, wholeSeedFolders(settings, remembered), flags),
    tellOfWaiting,
  );
}
