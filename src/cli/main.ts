#!/usr/bin/env node
import { Command } from 'commander';

import { packageVersion } from '../lib/packageVersion.ts';
import { check } from './check.ts';
import { load } from './load.ts';
import { failWith } from './output.ts';
import { serve } from './serve.ts';
import { unload } from './unload.ts';

const program = new Command('monazite')
  .description('A knowledge graph of rare-earth regulations and actors, served as a GraphQL API on Neo4j.')
  .version(packageVersion);

program
  .command('serve')
  .description('start the GraphQL API; a private database is filled with the data first')
  .option('--port <number>', 'the port to listen on (PORT, 4000)')
  .option('--host <name>', 'the address to listen on (HOST, 127.0.0.1)')
  .option(
    '--load',
    "fill the database of NEO4J_URI, if it is empty; a user's database is never filled unasked",
  )
  .action(serve);

program
  .command('check')
  .description('check the data without a database')
  .argument('[folders...]', 'folders of seed files; without any, the data that a load would load')
  .option('--json', 'print the result as JSON')
  .action(check);

program
  .command('load')
  .description(
    'make the database hold exactly the data: the own, that of the folders in MONAZITE_SEED and of added ones',
  )
  .argument('[folder]', 'a folder of seed files to add; it belongs to the data from then on')
  .option('--yes', 'load even when more than 20 % of what is held would go')
  .option('--json', 'print the result as JSON')
  .action(load);

program
  .command('unload')
  .description('take out a folder that `load` has added, and what is in no other folder')
  .argument('<folder>', 'the folder, as it was added; it need not be there any more')
  .option('--yes', 'load even when more than 20 % of what is held would go')
  .option('--json', 'print the result as JSON')
  .action(unload);

try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
}
