import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { Message, pack, unpack, type Packed } from './packStream.ts';

/** What a member of a cluster is there for. */
export type Role = 'leader' | 'follower';

/** A statement as it reached a member, with what the driver said of its transaction. */
export type Sent = {
  readonly to: Role;
  readonly text: string;
  readonly mode: 'read' | 'write';
  readonly bookmarks: readonly string[];
};

/** A cluster as a driver sees it. */
export type Cluster = {
  /** Its address, by which a driver asks who leads and who follows. */
  readonly uri: string;
  /** All statements since `forget`. */
  readonly sent: readonly Sent[];
  /** The bookmark that the leader gave last. */
  readonly lastBookmark: () => string | undefined;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

const tags = { run: 0x10, begin: 0x11, commit: 0x12, rollback: 0x13, reset: 0x0f, success: 0x70 } as const;

/** A driver says hello in 20 bytes, of which four offer to talk about versions; Neo4j answers with one, in 4 bytes. */
const hello = 20;
const offer = { from: 4, until: 8 };
const version = 4;

type Fields = { readonly [name: string]: Packed };

/** Cuts a stream into messages: chunks with their length before them, an empty one at each end. */
function inMessages(toSkip: number, onStart: (bytes: Buffer) => void, onMessage: (content: Buffer) => void) {
  let waiting = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let hasBegun = false;
  return (data: Buffer): void => {
    waiting = Buffer.concat([waiting, data]);
    if (!hasBegun) {
      if (waiting.length < toSkip) return;
      onStart(Buffer.from(waiting.subarray(0, toSkip)));
      waiting = waiting.subarray(toSkip);
      hasBegun = true;
    }
    while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
      const size = waiting.readUInt16BE(0);
      if (size > 0) chunks.push(waiting.subarray(2, 2 + size));
      else if (chunks.length > 0) {
        onMessage(Buffer.concat(chunks));
        chunks = [];
      }
      waiting = waiting.subarray(2 + size);
    }
  };
}

function framed(content: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < content.length; start += 0xffff) {
    const chunk = content.subarray(start, start + 0xffff);
    parts.push(Buffer.of(chunk.length >> 8, chunk.length & 0xff), chunk);
  }
  return Buffer.concat([...parts, Buffer.of(0, 0)]);
}

/** Notes the statements of a connection, each with what was said when its transaction began. */
function statementsOf(to: Role, note: (sent: Sent) => void) {
  let begun: Fields | undefined;
  return ({ tag, fields }: Message): void => {
    const [first, , third] = fields;
    if (tag === tags.begin) begun = first as Fields;
    if (tag === tags.commit || tag === tags.rollback || tag === tags.reset) begun = undefined;
    if (tag !== tags.run) return;
    const said = begun ?? (third as Fields);
    const mode = said['mode'] === 'r' ? 'read' : 'write';
    note({ to, text: first as string, mode, bookmarks: (said['bookmarks'] ?? []) as string[] });
  };
}

/**
 * Puts a cluster of a leader and a follower before a single Neo4j: two doors that lead to it, of which a driver learns
 * when it asks for the routing table. What a follower lags behind cannot be shown so, but what is asked of whom can.
 */
export async function openCluster(uri: string): Promise<Cluster> {
  const sent: Sent[] = [];
  const sockets = new Set<Socket>();
  let lastBookmark: string | undefined;
  const addressOf = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const routes = (): Packed => {
    const of = (role: string, server: Server) => ({ role, addresses: [addressOf(server)] });
    const servers = [of('WRITE', leader), of('READ', follower), of('ROUTE', leader)];
    return { ttl: 300, db: 'neo4j', servers };
  };
  const answered = (to: Role, content: Buffer): Buffer => {
    const message = unpack(content);
    if (!(message instanceof Message) || message.tag !== tags.success) return content;
    const [told] = message.fields as readonly [Fields];
    if (to === 'leader' && typeof told['bookmark'] === 'string') lastBookmark = told['bookmark'];
    return 'rt' in told ? pack(new Message(message.tag, [{ ...told, rt: routes() }])) : content;
  };
  const openDoor = async (to: Role): Promise<Server> => {
    const server = createServer((near) => {
      const far = connect(Number(new URL(uri).port), '127.0.0.1');
      for (const socket of [near, far]) {
        sockets.add(socket.setNoDelay(true));
        socket.on('error', () => socket.destroy());
      }
      const note = statementsOf(to, (statement) => sent.push(statement));
      const greet = (bytes: Buffer) => far.write(bytes.fill(0, offer.from, offer.until));
      near.on(
        'data',
        inMessages(hello, greet, (content) => {
          const message = unpack(content);
          if (message instanceof Message) note(message);
          far.write(framed(content));
        }),
      );
      const choose = (bytes: Buffer) => near.write(bytes);
      far.on(
        'data',
        inMessages(version, choose, (content) => near.write(framed(answered(to, content)))),
      );
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  const leader = await openDoor('leader');
  const follower = await openDoor('follower');
  return {
    uri: `neo4j://${addressOf(leader)}`,
    sent,
    lastBookmark: () => lastBookmark,
    forget: () => sent.splice(0),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([leader, follower].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
