import { Command, Option } from 'commander';

import { namedQuestion, questionsIn } from '../questions/answer.ts';
import { valueText } from '../questions/given.ts';
import type { Variable, VariableKind } from '../questions/variables.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { flagOf } from './askVariables.ts';

/** What `monazite ask --help` says of variables. */
export const askHelp = `
Variables:
  What a question leaves open is given by name; several values have commas between: --countries IN,JP
  --at <day>          the day that is asked about; when left out, that of the question, or today
  --known-at <day>    only what had become known by this day; today when left out
  --assume <what>     a hypothesis, as in lift.ID; several have ~ between
  --release <id>      the rows of that release, as far as they are kept, and what has changed since
  --first <number>    only a page of so many rows, not all pages; --after takes the cursor of its end
  Each question says which ones it has: monazite ask <name> --help

Examples:
  monazite ask sectors-newly-exposed --country IN --at 2025-10-20 --known-at 2025-10-20
  monazite ask figures-side-by-side --countries IN --periods FY25 --csv > figures.csv`;

const placeholders: Readonly<Record<VariableKind, string>> = {
  COUNTRY: 'code',
  ELEMENT: 'symbol',
  ID: 'id',
  DATE: 'day',
  ENUM: 'value',
  NUMBER: 'number',
  BOOLEAN: 'true|false',
  ASSUMPTION: 'hypothesis',
  TEXT: 'text',
};

function optionOf(
  { name, kind, isList, defaultValue, description, allowed }: Variable,
  pages: boolean,
): Option {
  const more = isList ? (kind === 'ASSUMPTION' ? '~...' : ',...') : '';
  const option = new Option(`${flagOf(name)} <${placeholders[kind]}${more}>`, description);
  if (allowed.length > 0) option.choices(allowed);
  // Without a number of rows all pages are put together.
  if (defaultValue === undefined || defaultValue === null || (pages && name === 'first')) return option;
  return option.default(defaultValue, valueText(defaultValue));
}

/** What a saved question answers, and its variables as options. Errors: BAD_USER_INPUT for a question that nobody has saved. */
export function helpOf(name: string): string {
  const { title, description, variables } = namedQuestion(questionsIn(createSchema()), name);
  const command = new Command(`monazite ask ${name}`)
    .usage('[--variable value ...] [--json | --csv | --md]')
    .description(`${title}\n${description}`)
    .helpOption(false);
  const pages = variables.some((variable) => variable.name === 'after');
  for (const variable of variables) command.addOption(optionOf(variable, pages));
  return command.helpInformation().trimEnd();
}
