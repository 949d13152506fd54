import type { Frame } from '../law/frame.ts';
import type { Operation } from './operation.ts';
import type { DatedRecord, DatedRecords } from './reader.ts';
import { datedRecords } from './timelineStatements.ts';

type RecordOfNode = Omit<DatedRecord, 'type'> & { readonly labels: readonly string[] };

/** What is dated in the graph, of what is known in a frame; `about` narrows it to what is related to these things. */
export async function readDatedRecords(
  operation: Operation,
  { knownAt }: Frame,
  about: readonly string[] | undefined,
): Promise<DatedRecords> {
  const rows = await operation.read('dated records', datedRecords, { knownAt, about: about ?? null });
  const all = (rows as readonly RecordOfNode[]).map(({ labels, ...record }) => ({
    ...record,
    type: operation.decode({ labels, properties: {} }).type,
  }));
  const isLaw = ({ type }: DatedRecord) => type === 'Regulation' || type === 'Provision';
  return {
    records: all.filter((record) => !isLaw(record)),
    law: all.filter(isLaw).map(({ id }) => id),
  };
}
