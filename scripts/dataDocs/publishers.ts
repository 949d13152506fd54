import { compareTexts } from '../../src/lib/compare.ts';
import type { Facts } from '../../src/seeding/facts.ts';

const widest = 118;

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Everybody whose publications the data are drawn from, as text. */
export function publishers({ nodes }: Facts): string {
  const names = nodes
    .filter(({ type }) => type === 'Source')
    .map(({ fields }) => String(fields['publisher']));
  const unique = [...new Set(names)].sort((a, b) => compareTexts(a.toLowerCase(), b.toLowerCase()));
  return wrapped(`${unique.join('; ')}.`);
}
