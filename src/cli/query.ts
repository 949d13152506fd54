import { settingsFromProcess } from '../config.ts';
import { openDoor } from '../doors/door.ts';
import { jsonOf } from '../doors/json.ts';
import { createProgress } from '../lib/progress.ts';
import { readObject, readText } from './input.ts';
import { print } from './output.ts';

type Flags = { readonly variables?: string; readonly operation?: string };

/** `monazite query`: the answer to a GraphQL document as JSON; exit code 1 when it has errors. */
export async function query(file: string, { variables, operation }: Flags): Promise<void> {
  const settings = settingsFromProcess();
  // Read before anything is opened: a mistake in what is given is told at once.
  const body = {
    query: await readText('The document', file),
    ...(variables === undefined ? {} : { variables: await readObject('--variables', variables) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  };
  const door = await openDoor(settings, createProgress());
  try {
    const answer = jsonOf('/graphql', await door.post('/graphql', body));
    print(JSON.stringify(answer, undefined, 2));
    if ('errors' in answer) process.exitCode = 1;
  } finally {
    await door.close();
  }
}
