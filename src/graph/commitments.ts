import type { ResponseKind } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import type { PartialDay } from '../lib/day.ts';
import { assumedEdges } from './assumed.ts';
import { commitmentStates } from './besideStatements.ts';
import { inFrame } from './inFrame.ts';
import type { Operation } from './operation.ts';

/** A commitment with its answers and what it would require; of actors their own ids and those of their countries. */
export type CommitmentState = {
  readonly id: string;
  readonly by: readonly string[];
  /** Whom it is addressed to, and who would owe it. */
  readonly of: readonly string[];
  readonly requirements: readonly string[];
  readonly responses: readonly {
    readonly kind: ResponseKind;
    readonly on: PartialDay;
    readonly isAssumed: boolean;
  }[];
};

/** All commitments that are known in a frame. One statement for each frame. */
export async function readCommitments(operation: Operation, frame: Frame): Promise<CommitmentState[]> {
  const found = await operation.load<CommitmentState[]>('commitments', frame, 'all', async (keys) => {
    const rows = await operation.run('commitments', commitmentStates, inFrame(frame));
    return new Map(keys.map((key) => [key, rows as CommitmentState[]]));
  });
  const stored = found ?? [];
  const accepted = assumedEdges(frame).filter(({ type }) => type === 'ANSWERED_BY');
  return stored.map((commitment) => ({
    ...commitment,
    responses: [
      ...commitment.responses,
      ...accepted
        .filter(({ from }) => from === commitment.id)
        .map(() => ({ kind: 'GIVEN' as const, on: frame.at, isAssumed: true })),
    ],
  }));
}
