import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What went through. */
export type Traffic = { readonly statements: number; readonly bytes: number };

/** A door to a Neo4j that counts the statements sent through it and the bytes that come back. */
export type CountingProxy = {
  readonly uri: string;
  readonly read: () => Traffic;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const runTag = 0x10;
/** The driver's first message, and what the server says when it offers a list of versions to choose from. */
const handshakeBytes = 20;
const manifest = 0x000001ff;
/** The choice that answers such a list: a version, and no capabilities. */
const choiceBytes = 5;

/** Reads what a driver sends, message by message: chunks with their length before them, an empty one at each end. */
class Messages {
  #waiting = Buffer.alloc(0);
  #toSkip = handshakeBytes;
  #isStart = true;
  readonly #onMessage: (tag: number) => void;

  constructor(onMessage: (tag: number) => void) {
    this.#onMessage = onMessage;
  }

  skip(bytes: number): void {
    this.#toSkip += bytes;
  }

  push(data: Buffer): void {
    const skipped = Math.min(this.#toSkip, data.length);
    this.#toSkip -= skipped;
    this.#waiting = Buffer.concat([this.#waiting, data.subarray(skipped)]);
    while (this.#waiting.length >= 2) {
      const size = this.#waiting.readUInt16BE(0);
      if (this.#waiting.length < 2 + size) return;
      if (size === 0) this.#isStart = true;
      else if (this.#isStart) {
        this.#onMessage(this.#waiting[3] ?? 0);
        this.#isStart = false;
      }
      this.#waiting = this.#waiting.subarray(2 + size);
    }
  }
}

/** Opens a counting door before the Neo4j at a port of this machine. It slows things down: never time through it. */
export async function openProxy(uri: string): Promise<CountingProxy> {
  const target = Number(new URL(uri).port);
  let [statements, bytes] = [0, 0];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const messages = new Messages((tag) => {
      if (tag === runTag) statements += 1;
    });
    let isFirst = true;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    near.on('data', (data) => {
      messages.push(data);
      far.write(data);
    });
    far.on('data', (data) => {
      if (isFirst && data.length >= 4 && data.readUInt32BE(0) === manifest) messages.skip(choiceBytes);
      isFirst = false;
      bytes += data.length;
      near.write(data);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    read: () => ({ statements, bytes }),
    reset: () => {
      [statements, bytes] = [0, 0];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
