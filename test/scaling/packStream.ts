/** A value of PackStream, in which Bolt writes its messages; numbers that are no whole ones and bytes are left out. */
export type Packed = null | boolean | number | string | Packed[] | { [name: string]: Packed } | Message;

/** A message or another structure: its tag and its fields. */
export class Message {
  readonly tag: number;
  readonly fields: readonly Packed[];

  constructor(tag: number, fields: readonly Packed[]) {
    this.tag = tag;
    this.fields = fields;
  }
}

/** Sizes stand in the marker or in 1, 2 or 4 bytes after it, by kind. */
const tiny = { text: 0x80, list: 0x90, map: 0xa0, structure: 0xb0 } as const;
const sized = { text: 0xd0, list: 0xd4, map: 0xd8, bytes: 0xcc } as const;

class Unpacker {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): Packed {
    const marker = this.#number(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const kind = marker & 0xf0;
    if (kind === tiny.text) return this.#text(marker & 0x0f);
    if (kind === tiny.list) return this.#list(marker & 0x0f);
    if (kind === tiny.map) return this.#map(marker & 0x0f);
    if (kind === tiny.structure) return new Message(this.#number(1), this.#list(marker & 0x0f));
    return this.#long(marker);
  }

  #long(marker: number): Packed {
    const size = (first: number) => this.#number(2 ** (marker - first));
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return this.#skip(8);
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker >= 0xc8 && marker <= 0xcb) return this.#whole(2 ** (marker - 0xc8));
    if (marker >= sized.bytes && marker < sized.text) return this.#skip(size(sized.bytes));
    if (marker >= sized.text && marker < sized.list) return this.#text(size(sized.text));
    if (marker >= sized.list && marker < sized.map) return this.#list(size(sized.list));
    return this.#map(size(sized.map));
  }

  #number(bytes: number): number {
    this.#at += bytes;
    return this.#bytes.readUIntBE(this.#at - bytes, bytes);
  }

  #whole(bytes: number): number {
    this.#at += bytes;
    return Number(
      BigInt.asIntN(bytes * 8, BigInt(`0x${this.#bytes.toString('hex', this.#at - bytes, this.#at)}`)),
    );
  }

  #skip(bytes: number): null {
    this.#at += bytes;
    return null;
  }

  #text(bytes: number): string {
    this.#at += bytes;
    return this.#bytes.toString('utf8', this.#at - bytes, this.#at);
  }

  #list(size: number): Packed[] {
    return Array.from({ length: size }, () => this.value());
  }

  #map(size: number): { [name: string]: Packed } {
    return Object.fromEntries(Array.from({ length: size }, () => [this.value() as string, this.value()]));
  }
}

/** Reads one value. */
export function unpack(bytes: Buffer): Packed {
  return new Unpacker(bytes).value();
}

/** Writes a value; of texts, lists and maps those with less than 256 bytes or entries. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.of(0xc0);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') {
    const bytes = Buffer.of(0xca, 0, 0, 0, 0);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([Buffer.of(sized.text, text.length), text]);
  }
  if (value instanceof Message)
    return Buffer.concat([
      Buffer.of(tiny.structure + value.fields.length, value.tag),
      ...value.fields.map(pack),
    ]);
  if (Array.isArray(value)) return Buffer.concat([Buffer.of(sized.list, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([Buffer.of(sized.map, entries.length), ...entries.flat().map(pack)]);
}
