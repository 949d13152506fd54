import { timeOf, type Call } from '../measure/cpuProfile.ts';

const width = 1200;
const rowHeight = 17;
const head = 40;

/** What is narrower than this many pixels cannot be seen. */
const narrowest = 3;

const letterWidth = 6.6;

type Box = {
  readonly name: string;
  readonly place: string;
  readonly x: number;
  readonly width: number;
  readonly depth: number;
};

function boxesOf(call: Call, x: number, scale: number, depth: number): Box[] {
  const boxes: Box[] = [];
  let at = x;
  for (const one of [...call.calls.values()].sort((a, b) => timeOf(b) - timeOf(a))) {
    const own = timeOf(one) * scale;
    if (own >= narrowest) {
      boxes.push({ name: one.name, place: one.place, x: at, width: own, depth });
      boxes.push(...boxesOf(one, at, scale, depth + 1));
    }
    at += own;
  }
  return boxes;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The product, what it is made of, and the machine, which can be told apart without colours by their titles. */
function colourOf({ place }: Box): string {
  if (place.startsWith('monazite/')) return '#f4a261';
  return place === '' || place.startsWith('node:') ? '#d9d9d9' : '#8ecae6';
}

function drawn(box: Box): string {
  const [x, y] = [box.x.toFixed(1), head + box.depth * rowHeight];
  const full = box.place === '' ? box.name : `${box.name} ${box.place}`;
  const letters = Math.floor((box.width - 4) / letterWidth);
  const label = full.length > letters ? `${full.slice(0, Math.max(letters - 1, 0))}…` : full;
  const share = ((box.width / width) * 100).toFixed(1);
  const text =
    letters < 4 ? '' : `<text x="${(box.x + 2).toFixed(1)}" y="${y + 12}">${escaped(label)}</text>`;
  return `<g><title>${escaped(full)}: ${share} %</title><rect x="${x}" y="${y}" width="${box.width.toFixed(1)}" height="${rowHeight - 1}" fill="${colourOf(box)}"/>${text}</g>`;
}

/**
 * A flame graph as SVG: below each function what it called, as wide as its share of the time; who takes longest stands
 * left. The product is orange, packages are blue, Node.js is grey.
 */
export function flameGraph(title: string, all: Call): string {
  const boxes = boxesOf(all, 0, width / timeOf(all), 0);
  const height = head + (Math.max(0, ...boxes.map(({ depth }) => depth)) + 1) * rowHeight + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="11">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="4" y="22" font-size="15">${escaped(title)}</text>
${boxes.map(drawn).join('\n')}
</svg>
`;
}
