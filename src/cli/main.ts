#!/usr/bin/env node
import { Command } from 'commander';

import { packageVersion } from '../lib/packageVersion.ts';
import { failWith } from './output.ts';

// Each command is imported when it is called: checking data needs no server, and a server no importers.
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
  .action(async (flags: object) => (await import('./serve.ts')).serve(flags));

program
  .command('check')
  .description('check the data without a database')
  .argument('[folders...]', 'folders of seed files; without any, the data that a load would load')
  .option('--json', 'print the result as JSON')
  .action(async (folders: string[], flags: object) => {
    (await import('./check.ts')).check(folders, flags);
  });

program
  .command('load')
  .description(
    'make the database hold exactly the data: the own, that of the folders in MONAZITE_SEED and of added ones',
  )
  .argument('[folder]', 'a folder of seed files to add; it belongs to the data from then on')
  .option('--yes', 'load even when more than 20 % of what is held would go')
  .option('--json', 'print the result as JSON')
  .action(async (folder: string | undefined, flags: object) =>
    (await import('./load.ts')).load(folder, flags),
  );

program
  .command('unload')
  .description('take out a folder that `load` has added, and what is in no other folder')
  .argument('<folder>', 'the folder, as it was added; it need not be there any more')
  .option('--yes', 'load even when more than 20 % of what is held would go')
  .option('--json', 'print the result as JSON')
  .action(async (folder: string, flags: object) => (await import('./unload.ts')).unload(folder, flags));

program
  .command('diff')
  .description('say what differs between two releases, field by field; exit code 1 when anything does')
  .argument('<from>', 'the id of a kept release or its beginning, or a file of JSON Lines')
  .argument('<to>', 'another one')
  .option('--json', 'print the result as JSON')
  .action(async (from: string, to: string, flags: object) =>
    (await import('./diff.ts')).diff(from, to, flags),
  );

program
  .command('export')
  .description('write the data as files, in a folder named after the release, with checksums')
  .argument('[folder]', 'where to put that folder', '.')
  .option('--format <endings...>', 'jsonl, csv.zip, graphml, jsonld; all of them when left out')
  .option('--at <day>', 'only what holds on this day, with the statuses of that day')
  .option('--known-at <day>', 'only what had become known by this day')
  .option('--json', 'print what was written as JSON')
  .action(async (folder: string, flags: object) => (await import('./export.ts')).exportData(folder, flags));

try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
}
