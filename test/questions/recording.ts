/** How wide a line of a recording is at most, where what stands on it can be broken up. */
const width = 150;

/** A citation stands on one line, however long: there are many, and what is read is whether it is the right one. */
function isOneLine(value: object, length: number): boolean {
  return length <= width || ('source' in value && 'confidence' in value);
}

function lines(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || isOneLine(value, indent.length + short.length))
    return short;
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((one) => lines(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${lines(one, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner}${entries.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * An answer as it is recorded, for people to read: JSON with what is short on one line. The release differs with every
 * change of the data, so that it is left out.
 */
export function recording(answer: unknown): string {
  const masked: unknown = JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'release' ? '(release)' : value)),
  );
  return `${lines(masked, '')}\n`;
}
