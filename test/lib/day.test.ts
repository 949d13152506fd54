import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginningOfTime,
  endOfTime,
  firstDay,
  isDay,
  isPartialDay,
  lastDay,
  nextDay,
  previousDay,
} from '../../src/lib/day.ts';

const anyDay = fc
  .date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a text', () => {
  it.each(['2025-10-09', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
    expect(isPartialDay(text)).toBe(true);
  });

  it.each(['2025', '2025-10', '1000', '9999-12'])('%s is a partial day but no whole one', (text) => {
    expect(isPartialDay(text)).toBe(true);
    expect(isDay(text)).toBe(false);
  });

  it.each([
    '',
    '25',
    '0999',
    '0999-12-31',
    '2025-',
    '2025-1',
    '2025-00',
    '2025-13',
    '2025-10-',
    '2025-10-0',
    '2025-10-00',
    '2025-04-31',
    '2025-02-29',
    '1900-02-29',
    '2025-10-09T00:00:00Z',
    '2025-10-09\n',
    ' 2025-10-09',
    '2025/10/09',
    '20251009',
    '٢٠٢٥-١٠-٠٩',
  ])('"%s" is not a day, month or year', (text) => {
    expect(isPartialDay(text)).toBe(false);
    expect(isDay(text)).toBe(false);
  });
});

describe('the days that a date allows', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025-10-09', '2025-10-09', '2025-10-09'],
  ])('of %s run from %s to %s', (partial, first, last) => {
    expect(firstDay(partial)).toBe(first);
    expect(lastDay(partial)).toBe(last);
  });
});

describe('the day after and the day before', () => {
  it.each([
    ['2025-10-09', '2025-10-10'],
    ['2025-04-30', '2025-05-01'],
    ['2025-12-31', '2026-01-01'],
    ['2025-02-28', '2025-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
  ])('go from %s to %s and back', (day, following) => {
    expect(nextDay(day)).toBe(following);
    expect(previousDay(following)).toBe(day);
  });

  it('undo each other and never leave a day between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(previousDay(nextDay(day))).toBe(day);
        expect(nextDay(day) > day).toBe(true);
        expect(isDay(nextDay(day))).toBe(true);
        expect(Date.parse(nextDay(day)) - Date.parse(day)).toBe(86_400_000);
      }),
    );
  });

  it('cross into a month exactly at the days that it allows', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = day.slice(0, 7);
        expect(previousDay(firstDay(month)).startsWith(month)).toBe(false);
        expect(nextDay(lastDay(month)).startsWith(month)).toBe(false);
        expect(firstDay(month) <= day && day <= lastDay(month)).toBe(true);
      }),
    );
  });
});

describe('the bounds of time', () => {
  it('lie before and after every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(beginningOfTime < day && day < endOfTime).toBe(true);
      }),
    );
  });
});
