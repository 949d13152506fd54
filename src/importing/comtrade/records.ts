import * as errors from '../../dataErrors.ts';

/** A record of the list of a file, as its bytes, with its number from 0 and the line on which it begins. */
export type RecordBytes = { readonly index: number; readonly line: number; readonly bytes: Buffer };

/** No record comes near: one that is longer lacks a quote or a bracket, and would swallow all that follow. */
const mostBytes = 64 * 1024;

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const lineBreak = 0x0a;
const bracket = { open: 0x5b, close: 0x5d };
const brace = { open: 0x7b, close: 0x7d };

/** The beginning of a document, up to the list of its records: a bare list, or that of the key `data`. */
const beforeList = /^\s*(\{([\s\S]*,)?\s*"data"\s*:\s*)?$/;

/** A part of a file, collected over the chunks that it is in. */
function collector(tooLong: () => Error) {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    add(bytes: Buffer): void {
      parts.push(bytes);
      size += bytes.length;
      if (size > mostBytes) throw tooLong();
    },
    take(): Buffer {
      const all = Buffer.concat(parts);
      parts = [];
      size = 0;
      return all;
    },
  };
}

/** Where a byte stands: before the list of records, within it or behind it. */
type Where = 'before' | 'within' | 'behind';

/**
 * Cuts a document of JSON into the records of its list, each still as bytes, and checks what is around the list. Only
 * brackets and quotes are looked at, so that a record that is wrong in itself spoils no other, and each has its line.
 */
class Splitter {
  private where: Where = 'before';
  private depth = 0;
  private isString = false;
  private isEscaped = false;
  private line = 1;
  private recordLine: number | undefined;
  private index = 0;
  private listDepth = 0;
  private around = '';
  private readonly file: string;
  private readonly part = collector(() => errors.recordTooLong(this.file, this.recordLine ?? 1, mostBytes));

  constructor(file: string) {
    this.file = file;
  }

  *split(chunk: Buffer): Generator<RecordBytes> {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === lineBreak) this.line += 1;
      else if (this.recordLine === undefined && byte > 0x20) this.recordLine = this.line;
      if (this.isString) this.inString(byte);
      else if (byte === quote) this.isString = true;
      else if (byte === bracket.open || byte === brace.open) {
        if (this.where === 'before' && byte === bracket.open && this.depth < 2)
          start = this.beginsList(chunk.subarray(start, at)) ? at + 1 : at;
        this.depth += 1;
      } else if (byte === bracket.close || byte === brace.close) {
        this.depth -= 1;
        if (this.where !== 'within' || this.depth !== this.listDepth) continue;
        yield* this.record(chunk.subarray(start, at), true);
        this.where = 'behind';
        start = at;
      } else if (byte === comma && this.where === 'within' && this.depth === this.listDepth + 1) {
        yield* this.record(chunk.subarray(start, at), false);
        start = at + 1;
      }
    }
    this.part.add(chunk.subarray(start));
  }

  /** Errors: BAD_USER_INPUT when the file breaks off, or is no such document. */
  end(): void {
    if (this.where === 'within') throw errors.breaksOff(this.file, this.recordLine ?? this.line);
    const text = this.around + this.part.take().toString();
    try {
      JSON.parse(text);
    } catch (error) {
      throw errors.notJsonDocument(this.file, error);
    }
    if (this.where === 'before') throw errors.noRecords(this.file);
  }

  private inString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === backslash) this.isEscaped = true;
    else if (byte === quote) this.isString = false;
  }

  private beginsList(last: Buffer): boolean {
    this.part.add(last);
    this.around += this.part.take().toString();
    if (!beforeList.test(this.around)) return false;
    this.around += '[';
    this.listDepth = this.depth;
    this.where = 'within';
    this.recordLine = undefined;
    return true;
  }

  private *record(last: Buffer, isLast: boolean): Generator<RecordBytes> {
    this.part.add(last);
    const bytes = this.part.take();
    const line = this.recordLine;
    this.recordLine = undefined;
    if (isLast && this.index === 0 && bytes.toString().trim() === '') return;
    yield { index: this.index++, line: line ?? this.line, bytes };
  }
}

/** The records of a file of JSON, one after the other. Errors: BAD_USER_INPUT for what is wrong with the file as a whole. */
export async function* recordsOf(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<RecordBytes> {
  const splitter = new Splitter(file);
  let isFirst = true;
  for await (const chunk of chunks) {
    // UTF-16 has a zero byte beside every bracket.
    if (isFirst && chunk.subarray(0, 4).includes(0)) throw errors.notUtf8(file);
    yield* splitter.split(isFirst ? withoutMark(chunk) : chunk);
    isFirst = false;
  }
  splitter.end();
}

function withoutMark(chunk: Buffer): Buffer {
  return chunk.subarray(0, 3).equals(byteOrderMark) ? chunk.subarray(3) : chunk;
}
