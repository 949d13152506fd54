import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { badDay } from '../dataErrors.ts';
import { tooManyExports, unknownParameter } from '../errors.ts';
import { checksumLines, checksumOf } from '../export/checksums.ts';
import { exportOf, type ExportDays, type ExportParts } from '../export/exporting.ts';
import { exportFiles, type ExportFile } from '../export/files.ts';
import { titleOf } from '../export/notes.ts';
import { isDay } from '../lib/day.ts';
import { exchangeOf } from './exchange.ts';

/** How long an export may take, in milliseconds, and how many may run at once. */
const longest = 10 * 60_000;
const mostAtOnce = 2;

const parameters = ['at', 'knownAt'] as const;

function daysOf({ query }: FastifyRequest): ExportDays {
  const given = query as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given))
    if (!parameters.some((known) => known === name)) throw unknownParameter(name, parameters);
  const [at, knownAt] = parameters.map((name) => {
    const value = given[name];
    if (value === undefined || (typeof value === 'string' && isDay(value))) return value;
    throw badDay(name, JSON.stringify(value));
  });
  return { at, knownAt };
}

/** Lets a few exports run at once; each gives its place back when it ends. */
class Places {
  #taken = 0;

  take(): () => void {
    if (this.#taken >= mostAtOnce) throw tooManyExports(mostAtOnce);
    this.#taken += 1;
    let isTaken = true;
    return () => {
      if (isTaken) this.#taken -= 1;
      isTaken = false;
    };
  }
}

function fileName(title: string, name: string): string {
  return name.startsWith('monazite.') ? title + name.slice('monazite'.length) : name;
}

async function sendFile(
  parts: ExportParts,
  places: Places,
  file: ExportFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const days = daysOf(request);
  const leave = places.take();
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(longest), exchangeOf(request).disconnected]);
    const made = await exportOf(parts, file, days, signal);
    const title = titleOf({ id: made.release }, made.frame);
    const body = Readable.from(made.parts, { objectMode: false });
    body.once('close', leave);
    return await reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename="${fileName(title, file.name)}"`)
      .header('x-monazite-release', made.release)
      .send(body);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Streams the data at /export/…, whole or in a frame: `?at=2025-10-20&knownAt=2025-10-28`. */
export function serveExports(app: FastifyInstance, parts: ExportParts): void {
  const places = new Places();
  for (const file of exportFiles)
    app.get(`/export/${file.name}`, (request, reply) => sendFile(parts, places, file, request, reply));
  const checksums: ExportFile = {
    name: 'SHA256SUMS',
    mediaType: 'text/plain; charset=utf-8',
    async *write(extract) {
      for (const { name, write } of exportFiles)
        yield checksumLines(new Map([[name, await checksumOf(write(extract))]]));
    },
  };
  app.get(`/export/${checksums.name}`, (request, reply) =>
    sendFile(parts, places, checksums, request, reply),
  );
  app.get('/export', (request) => {
    const search = new URL(request.url, 'http://localhost').search;
    const files = [...exportFiles, checksums];
    return {
      files: files.map(({ name, mediaType }) => ({ name, mediaType, url: `/export/${name}${search}` })),
    };
  });
}
