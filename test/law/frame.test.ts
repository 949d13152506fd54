import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, frameOfToken, framedId, parseId } from '../../src/law/frame.ts';

const today = '2027-01-01';
const none = { at: undefined, knownAt: undefined };

describe('a frame', () => {
  it('is today, known today, and has no token when nothing is given', () => {
    expect(frameOf(none, today)).toEqual({
      at: today,
      knownAt: today,
      assumptions: [],
      parts: none,
      depth: 0,
      token: undefined,
    });
  });

  it('is known today when only the day is given, and is called by that day', () => {
    expect(frameOf({ at: '2025-10-20', knownAt: undefined }, today)).toMatchObject({
      at: '2025-10-20',
      knownAt: today,
      token: '2025-10-20',
    });
  });

  it('takes its day from what is known when only that is given', () => {
    expect(frameOf({ at: undefined, knownAt: '2025-10-28' }, today)).toMatchObject({
      at: '2025-10-28',
      knownAt: '2025-10-28',
      token: '2025-10-28~2025-10-28',
    });
  });

  it('has both days in its token when both are given', () => {
    const parts = { at: '2025-11-08', knownAt: '2025-10-28' };
    expect(frameOf(parts, today)).toMatchObject({ ...parts, token: '2025-11-08~2025-10-28' });
  });

  it('keeps what was asked for and how deep it lies', () => {
    const parts = { at: undefined, knownAt: '2025-10-28' };
    expect(frameOf(parts, today, 2)).toMatchObject({ parts, depth: 2 });
  });
});

describe('the id of a thing in a frame', () => {
  it('is the bare id in the default frame', () => {
    expect(framedId('element:dy', frameOf(none, today))).toBe('element:dy');
    expect(parseId('element:dy')).toEqual({ ref: 'element:dy', token: undefined });
  });

  it('carries the token in any other', () => {
    const frame = frameOf({ at: '2025-10-20', knownAt: '2025-10-28' }, today);
    expect(framedId('element:dy', frame)).toBe('element:dy@2025-10-20~2025-10-28');
  });

  it('has for its token all that follows the first @', () => {
    expect(parseId('element:dy@2025-10-20@x')).toEqual({ ref: 'element:dy', token: '2025-10-20@x' });
    expect(parseId('element:dy@')).toEqual({ ref: 'element:dy', token: '' });
    expect(parseId('@2025-10-20')).toEqual({ ref: '', token: '2025-10-20' });
  });

  it('leads back to the id and the frame', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const part = fc.option(day, { nil: undefined });
    const slug = fc.stringMatching(/^[a-z]+:[a-z0-9-]+$/);
    fc.assert(
      fc.property(slug, part, part, (ref, at, knownAt) => {
        const frame = frameOf({ at, knownAt }, today);
        const parsed = parseId(framedId(ref, frame));
        expect(parsed).toEqual({ ref, token: frame.token });
        if (parsed.token === undefined) {
          expect([at, knownAt]).toEqual([undefined, undefined]);
          return;
        }
        const found = frameOfToken(parsed.token, today);
        expect(found).toMatchObject({ at: frame.at, knownAt: frame.knownAt, token: frame.token });
      }),
    );
  });
});

describe('a token', () => {
  it('may name a day to come', () => {
    expect(frameOfToken('2030-01-01', today)).toMatchObject({ at: '2030-01-01', knownAt: today });
    expect(frameOfToken('2030-01-01~2025-10-28', today)).toMatchObject({
      at: '2030-01-01',
      knownAt: '2025-10-28',
    });
  });

  it('knows what is known today but not what will be', () => {
    expect(frameOfToken(`2025-10-20~${today}`, today)?.knownAt).toBe(today);
    expect(frameOfToken('2025-10-20~2027-01-02', today)).toBeUndefined();
  });

  it.each([
    '',
    '~',
    '2025',
    '2025-10',
    '2025-02-29',
    '2025-13-01',
    '2025-10-20x',
    ' 2025-10-20',
    '2025-10-20~',
    '~2025-10-20',
    '2025-10-20~2025-10',
    '2025-10-20~2025-02-30',
    '2025-10-20~2025-10-28~',
    '2025-10-20~2025-10-28~2025-10-28',
    '2025-10-20@2025-10-28',
  ])('that is malformed names no frame: "%s"', (token) => {
    expect(frameOfToken(token, today)).toBeUndefined();
  });
});
