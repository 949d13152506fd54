import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';

import { isHeld } from '../../src/server/marked.ts';

function askedWith(held: string | undefined): FastifyRequest {
  return { headers: held === undefined ? {} : { 'if-none-match': held } } as FastifyRequest;
}

describe('an answer', () => {
  it.each([['"a"'], ['W/"a"'], ['"b", W/"a"'], ['"b","a"']])('is held by who names its mark: %s', (held) => {
    expect(isHeld(askedWith(held), '"a"')).toBe(true);
  });

  it.each([[undefined], [''], ['"b"'], ['W/"b", "c"'], ['a']])(
    'is not held by who names no mark of it: %s',
    (held) => {
      expect(isHeld(askedWith(held), '"a"')).toBe(false);
    },
  );
});
