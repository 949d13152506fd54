import { isAscii, isUtf8 } from 'node:buffer';

import { notWindows1252, lineTooLong } from '../../dataErrors.ts';

/** A line of a text, without its break. */
export type Line = { readonly line: number; readonly text: string };

/** No row of the data comes near; where a file has no line breaks at all it must not fill the memory. */
const mostBytes = 64 * 1024;

/** What Windows-1252 has from byte 0x80 to 0x9f; a space for the five bytes that it gives no meaning. */
const beyondLatin = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Undefined for what was written in another encoding: letters beyond ASCII that are whole in UTF-8 are no accident. The
 * decoder of Node 20 takes Windows-1252 for Latin-1 and loses every dash.
 */
function decoded(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  if (isAscii(bytes)) return bytes.includes(0) ? undefined : text;
  if (isUtf8(bytes)) return undefined;
  const whole = text.replace(
    /[\x80-\x9f]/g,
    (letter) => beyondLatin[letter.charCodeAt(0) - 0x80]?.trim() ?? '',
  );
  return whole.length === text.length ? whole : undefined;
}

/** The lines of a text in Windows-1252. Errors: BAD_USER_INPUT for another encoding and for a line without an end. */
export async function* linesOf(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  const take = (bytes: Buffer): Line => {
    const text = decoded(bytes);
    if (text === undefined) throw notWindows1252(file, line);
    return { line: line++, text: text.replace(/\r$/, '') };
  };
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      yield take(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > mostBytes) throw lineTooLong(file, line, mostBytes);
  }
  if (rest.length > 0) yield take(rest);
}
