import { firstOutOfRange } from '../errors.ts';

/** The largest page, and the page that a client gets who asks for none. */
export const largestPage = 100;
export const defaultPage = 20;

/** The value of `PageInfo`. */
export type PageEnds = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** Arguments that every connection takes. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** How many are wanted. Errors: BAD_USER_INPUT when that is not 1 to 100. */
export function pageSize({ first }: PageArguments): number {
  const size = first ?? defaultPage;
  if (size < 1 || size > largestPage) throw firstOutOfRange(size);
  return size;
}

/** The value of `PageInfo` for a page whose entries have these cursors. */
export function pageEnds(cursors: readonly string[], hasMore: boolean, after: string | null): PageEnds {
  return {
    hasNextPage: hasMore,
    hasPreviousPage: after !== null,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}
