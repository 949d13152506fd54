import { access, constants } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

it('a build leaves the command so that it can be run by its name', async () => {
  const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  await expect(access(program, constants.X_OK)).resolves.toBeUndefined();
});
