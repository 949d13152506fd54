import { readSettings, type Settings } from '../../src/config.ts';
import type { Login } from '../../src/graph/connect.ts';
import { testDay } from '../api/api.ts';

/** Settings of a command whose database is the given one. */
export function settingsUpon(
  { uri, user, password }: Login,
  more: Readonly<Record<string, string>> = {},
): Settings {
  return readSettings({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    MONAZITE_TODAY: testDay,
    REQUEST_TIMEOUT: '20000',
    ...more,
  });
}
