import { issuedBy, regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import type { Scope } from '../law/status.ts';
import type { Day } from '../lib/day.ts';

/** What of the law is compared, by ids; undefined where nothing is asked. */
export type LawScope = {
  readonly controlledBy: readonly string[] | undefined;
  readonly regulations: readonly string[] | undefined;
  readonly elements: readonly string[] | undefined;
  /** Whom statuses are for. */
  readonly destination: Scope;
};

/** Whether a hold is one of an element that is asked about. */
export function isOfElements(
  elements: readonly string[] | undefined,
  ids: readonly (string | undefined)[],
): boolean {
  return elements === undefined || ids.some((id) => id !== undefined && elements.includes(id));
}

/** The provisions that exist on a day and are compared. */
export function provisionsIn(law: KnownLaw, at: Day, scope: LawScope): LawProvision[] {
  const { controlledBy, regulations, elements } = scope;
  return issuedBy(law, at).filter((provision) => {
    const { jurisdictions } = regulationOf(law, provision);
    const things = [...provision.lists, ...provision.controls];
    return (
      (controlledBy === undefined || jurisdictions.some((country) => controlledBy.includes(country))) &&
      (regulations === undefined || regulations.includes(provision.regulation)) &&
      isOfElements(
        elements,
        things.flatMap(({ thing, onAccountOf }) => [thing, onAccountOf ?? undefined]),
      )
    );
  });
}
