import type { Assumption as AssumptionInput } from '../generated/schema.ts';
import type { Assumption } from './assumption.ts';

/** The hypothesis as the API takes it. */
export function assumptionInput(assumption: Assumption): AssumptionInput {
  const { kind, id } = assumption;
  switch (kind) {
    case 'LIFT':
      return { lift: id };
    case 'ACCEPT':
      return { accept: id };
    case 'REVIVE':
      return { revive: { suspension: id, on: assumption.on } };
    case 'EXTEND':
      return { extend: { suspension: id, until: assumption.until } };
    case 'IMPOSE':
      return { impose: { provision: id, items: assumption.things } };
  }
}
