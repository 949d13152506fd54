#!/usr/bin/env node
import { Command, Option } from 'commander';

import { defaultCommodities } from '../importing/comtrade/commodities.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import type { AskFlags } from './ask.ts';
import type { CypherFlags } from './cypher.ts';
import type { ComtradeFlags, UsgsFlags } from './import.ts';
import type { BriefFlags } from './brief.ts';
import { allowReadersToLeave, failWith } from './output.ts';

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
  .command('ask')
  .description('answer a saved question, or list them, whether a server runs or not')
  .argument('[name]', 'the question; without it all are listed')
  .argument('[variables...]', 'its variables, as in --country IN --at 2025-10-20')
  .allowUnknownOption()
  .addOption(new Option('--json', 'print the answer as JSON').conflicts(['csv', 'md']))
  .addOption(new Option('--csv', 'print the rows as CSV').conflicts(['json', 'md']))
  .addOption(new Option('--md', 'print the answer as Markdown').conflicts(['json', 'csv']))
  // Its own, since after a name it tells of the question.
  .helpOption(false)
  .option('-h, --help', 'display this; after a name, what the question answers and its variables')
  .action(async (name: string | undefined, variables: string[], flags: AskFlags, command: Command) => {
    if (name === undefined && flags.help === true) {
      command.addHelpText('after', (await import('./askHelp.ts')).askHelp).outputHelp();
      return;
    }
    await (await import('./ask.ts')).ask(name, variables, flags);
  });

program
  .command('brief')
  .description('write a brief of one page on two parties, with its citations overleaf')
  .requiredOption('--parties <codes>', 'the ISO codes of the two, your own side first: IN,CN')
  .option('--sector <id>', 'only what concerns this sector')
  .option('--at <day>', 'the day that the brief is about; today when left out')
  .option('--known-at <day>', 'only what had become known by this day')
  .option('--since <day>', 'the day of the last brief, for what changed since')
  .option('--audience <name>', 'SHAREABLE or INTERNAL', 'SHAREABLE')
  .option('--assume <what>', 'a hypothesis, as in lift.ID; several have ~ between')
  .option('--extent <name>', 'PAGE, or FULL to shorten no list', 'PAGE')
  .option('--release <id>', 'only of this release; refused when the database holds another')
  .addOption(
    new Option('--format <ending>', 'how to write it').choices(['md', 'html', 'docx', 'pdf']).default('md'),
  )
  .option('--out <file>', 'where to write it')
  .action(async (flags: BriefFlags) => (await import('./brief.ts')).brief(flags));

program
  .command('query')
  .description('ask a question in GraphQL, whether a server runs or not, and print the answer as JSON')
  .argument('<file>', 'the document; - reads it from standard input')
  .option('--variables <json>', 'its variables: a JSON object, or a file that holds one')
  .option('--operation <name>', 'which of several operations in it to run')
  .action(async (file: string, flags: object) => (await import('./query.ts')).query(file, flags));

program
  .command('cypher')
  .description('read the database in its own language, with your own credentials; what writes is refused')
  .argument('[file]', 'the statement; - or nothing reads it from standard input', '-')
  .option(
    '--param <name=value>',
    'a parameter; a value that is no JSON is text; may be given again',
    (param: string, params: string[]) => [...params, param],
    [],
  )
  .option('--limit <rows>', 'how many rows to read at most', '1000')
  .option('--timeout <seconds>', 'after how long the database stops the statement', '10')
  .option('--json', 'print the rows as JSON')
  .action(async (file: string, flags: CypherFlags) => (await import('./cypher.ts')).cypher(file, flags));

program
  .command('mcp')
  .description('answer language models on standard input and output by the Model Context Protocol')
  .action(async () => (await import('./mcp.ts')).mcp());

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
  .command('propose')
  .description(
    'say what a folder would add to the data, change, contradict and leave dangling, without a database',
  )
  .argument('<folder>', 'a folder of seed files')
  .option('--json', 'print the result as JSON')
  .action(async (folder: string, flags: object) => {
    (await import('./propose.ts')).propose(folder, flags);
  });

program
  .command('diff')
  .description(
    'say what differs between two releases, field by field; exit code 1 when anything does, 2 for trouble',
  )
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

const importing = program
  .command('import')
  .description('write what a file of others says as seed files for review; no database');

importing
  .command('usgs')
  .description('the table of the USGS Mineral Commodity Summaries (CSV in Windows-1252)')
  .argument('<file>', 'the table, as in MCS2026_Commodities_Data.csv')
  .requiredOption('--edition <year>', 'the year of the summaries')
  .requiredOption('--out <folder>', 'the folder of seed files to make')
  .option(
    '--published-on <date>',
    'when the edition came out; without it, it counts as known from its reading',
  )
  .option('--retrieved-on <day>', 'the day on which the file was fetched; today when left out')
  .option('--skip-bad', 'leave bad rows out, and write the others')
  .option('--json', 'print what was written as JSON')
  .action(async (file: string, flags: UsgsFlags) => (await import('./import.ts')).importUsgs(file, flags));

importing
  .command('comtrade')
  .description('trade in rare earths and magnets from UN Comtrade (JSON)')
  .argument('<file>', 'what the API of UN Comtrade answered, or a list of its records')
  .requiredOption('--out <folder>', 'the folder of seed files to make')
  .option('--commodities <codes...>', `codes of the Harmonized System; ${defaultCommodities.join(', ')}`)
  .option('--retrieved-on <day>', 'the day on which the file was fetched; today when left out')
  .option('--skip-bad', 'leave bad records out, and write the others')
  .option('--json', 'print what was written as JSON')
  .action(async (file: string, flags: ComtradeFlags) =>
    (await import('./import.ts')).importComtrade(file, flags),
  );

allowReadersToLeave();
try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
}
