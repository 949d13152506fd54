import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { scalarMustBe } from '../errors.ts';
import { isDay, isPartialDay } from '../lib/day.ts';

function scalar(
  name: string,
  rule: string,
  holds: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw new GraphQLError(scalarMustBe(name, rule, value));
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : undefined),
  });
}

/** The scalars of the contract. Days are text throughout: they compare as text and have no time zone. */
export const scalars = {
  Date: scalar('Date', 'a day of the calendar (YYYY-MM-DD)', isDay),
  PartialDate: scalar(
    'PartialDate',
    'a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY)',
    isPartialDay,
  ),
  DateTime: scalar('DateTime', 'a moment in UTC (ISO 8601)', (text) => !Number.isNaN(Date.parse(text))),
};
