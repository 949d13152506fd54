import { expect, it } from 'vitest';
import { majorVersion } from '../../../src/graph/embedded/java.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['something else', undefined],
])('%s is Java %s', (line, version) => {
  expect(majorVersion(['Picked up JAVA_TOOL_OPTIONS: -Dx=1', line])).toBe(version);
});
