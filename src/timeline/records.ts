import type { DatedRecord } from '../graph/reader.ts';
import type { Entry, Report } from './entry.ts';

function entriesOf({ id: subject, type, on, report, steps }: DatedRecord): Entry[] {
  const answers = steps.map((step): Entry => ({
    ...step,
    kind: 'REPORTED',
    subject,
    report: step.report as Report,
  }));
  if (on === null) return answers;
  if (type === 'Event') return [{ on, kind: 'EVENT', subject }];
  return [{ on, kind: 'REPORTED', subject, report: report as Report }, ...answers];
}

/** What dated records say of days: events, and what is reported of supply, licences, demands and promises. */
export function recordEntries(records: readonly DatedRecord[]): Entry[] {
  return records.flatMap(entriesOf);
}
