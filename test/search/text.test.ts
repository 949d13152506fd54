import { describe, expect, it } from 'vitest';
import { codeKey } from '../../src/model/codes.ts';
import { searchText } from '../../src/search/text.ts';

describe('a text to search for', () => {
  it.each([
    ['dyspr', '("dyspr"^2 OR dyspr*)'],
    ['Dysprosium  Oxide', '"dysprosium" AND ("oxide"^2 OR oxide*)'],
    ['a AND b', '"a" AND "and" AND ("b"^2 OR b*)'],
    ['name:x~2', '"name" AND "x" AND ("2"^2 OR 2*)'],
    ['डिस्प्रोसियम', '("डिस्प्रोसियम"^2 OR डिस्प्रोसियम*)'],
    ['डिस्\u200dप्रो', '("डिस्प्रो"^2 OR डिस्प्रो*)'],
    ['Türki', '("turki"^2 OR turki*)'],
    ['Ｄｙ', '("dy"^2 OR dy*)'],
    ['出口 镝', '"出口" AND ("镝"^2 OR *镝*)'],
    ['"*?\\/', ''],
  ])('%j asks the names for %j', (text, words) => {
    expect(searchText(text).words).toBe(words);
  });

  it('asks for codes whole and from the beginning, and never as an operator', () => {
    expect(searchText('1c905.a').code).toBe('(\\1C905A OR \\1C905A*)');
    expect(searchText('not').code).toBe('(\\NOT OR \\NOT*)');
  });

  it('asks for a code that there is not when it is none', () => {
    expect(searchText('镝').code).toBe('none');
  });
});

describe('a code', () => {
  it.each([
    ['8505.11', '850511'],
    ['1C905.a', '1C905A'],
    ['in', 'IN'],
    ['85 05-11', '850511'],
    ['Ｄｙ', 'DY'],
  ])('%s is compared as %s', (code, key) => {
    expect(codeKey(code)).toBe(key);
  });
});
