// A process of its own, so that a test can send it signals.
import { pino } from 'pino';
import { stopOnSignals } from '../../src/server/stop.ts';
import { executeTiny, start } from './support.ts';

let began = 0;
const { app } = await start({
  settings: { requestTimeout: 60_000 },
  logger: pino({ level: 'info' }, process.stdout),
  execute: (operation) => {
    began += 1;
    console.log(`began ${began}`);
    return executeTiny(operation);
  },
});
stopOnSignals(app, () => {
  console.log('closed the rest');
  return Promise.resolve();
});
