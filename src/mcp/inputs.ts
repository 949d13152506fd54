import { z } from 'zod';

/** A text that describes itself to whoever fills it in. */
export function text(description: string) {
  return z.string().describe(description);
}

/** The day that a question is about, and the day by which a thing must have become known to count. */
export const frame = {
  at: text('day asked about, YYYY-MM-DD; default today').optional(),
  knownAt: text('count only what was known by this day; default today').optional(),
};

/** How many rows are wanted. What is out of range is told by the API. */
export const first = z.number().optional().describe('how many at most, 1 to 100');
