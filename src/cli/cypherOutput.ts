import type { CypherAnswer } from '../graph/cypher.ts';
import type { PlanStep } from '../graph/cypherPlan.ts';
import type { PlainValue } from '../graph/cypherValue.ts';
import { table, type Cell } from './table.ts';

function mapText(value: Readonly<Record<string, PlainValue>>): string {
  // What tells a node apart comes first, as long texts are cut.
  const first = ['id', 'name'].filter((name) => name in value);
  const others = Object.keys(value).filter((name) => !first.includes(name));
  return `{${[...first, ...others].map((name) => `${name}: ${valueText(value[name] ?? null)}`).join(', ')}}`;
}

function valueText(value: PlainValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(valueText).join(', ')}]`;
  const { labels, properties } = value;
  const isNode = labels !== undefined && isList(labels) && typeof properties === 'object';
  return isNode ? `(:${labels.map(valueText).join(':')} ${valueText(properties)})` : mapText(value);
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function planRows(step: PlanStep, depth: number): Cell[][] {
  const operator = `${'  '.repeat(depth)}${depth > 0 ? '└ ' : ''}${step.operator}`;
  const row = [operator, step.estimatedRows, step.rows, step.dbHits, step.details];
  return [row, ...step.inputs.flatMap((input) => planRows(input, depth + 1))];
}

function cellOf(value: PlainValue): Cell {
  return typeof value === 'number' ? value : valueText(value);
}

/** The rows and the plan of an answer, as tables for people; empty when there is neither. */
export function answerText({ columns, rows, plan }: CypherAnswer): string {
  const heading = ['Operator', 'Estimated rows', 'Rows', 'DB hits', 'Details'];
  return [
    rows.length === 0
      ? []
      : table(
          columns,
          rows.map((row) => row.map(cellOf)),
        ),
    plan === undefined ? [] : table(heading, planRows(plan, 0)),
  ]
    .flat()
    .join('\n\n');
}

/** The same as JSON: each row an object with the columns as its names. */
export function answerJson({ columns, rows, hasMore, plan }: CypherAnswer): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
  );
  return JSON.stringify({ columns, rows: objects, hasMore, plan }, undefined, 2);
}
