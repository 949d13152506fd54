import { join } from 'node:path';

import { runCommand } from '../../lib/command.ts';

/** Takes the signatures out of the jars of an installation, which halves each start; without that it is only slower. */
export async function unsignJars(installation: string): Promise<void> {
  await runCommand('java', ['-cp', join(installation, 'launcher.jar'), 'Unsign', join(installation, 'lib')]);
}
