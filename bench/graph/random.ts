/** A whole number from 0 to 2^32 - 1 that follows from the given ones alone, spread evenly. */
export function mixed(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

/** One of the whole numbers below `count`; the same for the same `seed`. */
export function pick(count: number, ...seed: readonly number[]): number {
  return mixed(...seed) % count;
}

/** `many` different whole numbers below `count`, which is larger. */
export function picks(many: number, count: number, ...seed: readonly number[]): number[] {
  const found = new Set<number>();
  for (let turn = 0; found.size < many; turn += 1) found.add(pick(count, ...seed, turn));
  return [...found];
}

/** Whether the seed falls among so many of a hundred. */
export function chance(percent: number, ...seed: readonly number[]): boolean {
  return pick(100, ...seed, 77) < percent;
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aeiou';

/** A word of six letters, another one for each number below half a million: none is the beginning of another. */
export function word(index: number): string {
  const syllables = consonants.length * vowels.length;
  const syllable = (place: number) => {
    const number = Math.floor(index / syllables ** place) % syllables;
    return `${consonants[Math.floor(number / vowels.length)] ?? ''}${vowels[number % vowels.length] ?? ''}`;
  };
  return syllable(2) + syllable(1) + syllable(0);
}

/** The text with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 24 hexadecimal digits that follow from the given numbers. */
export function hexadecimal(...numbers: readonly number[]): string {
  const part = (which: number) =>
    mixed(which, ...numbers)
      .toString(16)
      .padStart(8, '0');
  return part(1) + part(2) + part(3);
}
