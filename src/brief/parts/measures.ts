import type { Part, Row, TableBlock } from '../brief.ts';
import { cutTo, statement, type Composing } from '../composing.ts';
import { amount, capitalized, dateWords, firstOf, nameAndScope, statusWords } from '../words.ts';
import {
  bindingProvisions,
  calledTogether,
  measuresOf,
  ownProvisions,
  suspendedUntil,
  type Measure,
} from './measureRows.ts';

/** What a measure covers: its own words, and how many things it names. */
function scopeOf({ provisions }: Measure): string {
  const about = firstOf(
    provisions.map(({ name }) => nameAndScope(name).about),
    2,
  );
  const elements = provisions.reduce((sum, { lists }) => sum + lists.totalCount, 0);
  const items = Math.max(...provisions.map(({ controls }) => controls.totalCount));
  const counts = [elements > 0 ? amount(elements, 'element') : '', items > 0 ? amount(items, 'item') : ''];
  const named = counts.filter(Boolean).join(', ');
  return capitalized(named === '' ? about : `${about} (${named})`);
}

function rowOf(composing: Composing, measure: Measure): Row {
  const { first, provisions, citations } = measure;
  return {
    cells: [
      calledTogether(provisions),
      scopeOf(measure),
      statusWords(first.status),
      dateWords(first.regulation.publishedOn ?? first.regulation.issuedOn),
      first.effectiveOn === null ? 'not stated' : dateWords(first.effectiveOn),
      suspendedUntil(first),
    ],
    ...statement(composing, { citations, mostCited: 2 }),
  };
}

function tableOf(composing: Composing, measures: readonly Measure[]): TableBlock {
  return {
    kind: 'TABLE',
    columns: ['Measure', 'Scope', 'Status', 'Announced', 'Effective', 'Suspended until'],
    widths: [17, 37, 11, 11, 11, 13],
    rows: measures.map((measure) => rowOf(composing, measure)),
  };
}

/** What the counterpart has laid down that reaches one's own side, and how it stands on the day. */
export function measuresPart(composing: Composing): Part {
  const { own, other } = composing.sides;
  const { shown, more } = cutTo(composing, measuresOf(bindingProvisions(composing)), 'measures');
  return {
    heading: `Measures of ${other.name} that reach ${own.name}`,
    blocks: [tableOf(composing, shown)],
    nothing: `No measure of ${other.name} that reaches ${own.name} is held.`,
    more,
  };
}

/** What one's own side has laid down for everybody or for the counterpart, and how it stands on the day. */
export function ownMeasuresPart(composing: Composing): Part {
  const { own, other } = composing.sides;
  const { shown, more } = cutTo(composing, measuresOf(ownProvisions(composing)), 'ownMeasures');
  return {
    heading: `Measures of ${own.name}, as they stand for ${other.name}`,
    blocks: [tableOf(composing, shown)],
    nothing: `No measure of ${own.name} is held.`,
    more,
  };
}
