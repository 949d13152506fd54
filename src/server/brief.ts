import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Ending } from '../brief/address.ts';
import { formats } from '../brief/formats/format.ts';
import { createWriter } from '../brief/formats/writer.ts';
import { makeBrief } from '../brief/makeBrief.ts';
import { errorPageOf } from '../questions/formats/page.tsx';
import { askerFor } from './ask.ts';
import type { Execute } from './gateway.ts';
import { holdsAlready } from './marked.ts';
import { originOf } from './origin.ts';
import { asRefusal } from './refusal.ts';
import { readsPages, replyWithError } from './replies.ts';

/** Tells a program what is wrong as JSON, and whoever follows a link or fills in a form as a page. */
function replyToReader(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asRefusal(error);
  if (refusal === undefined || refusal.status >= 500 || !readsPages(request)) {
    void replyWithError(error, request, reply);
    return;
  }
  const page = errorPageOf(refusal.message);
  void reply.code(refusal.status).type('text/html; charset=utf-8').send(page);
}

/** A form sends its empty fields too; they ask for nothing. */
function filledIn(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** Serves /brief.md, .html, .docx and .pdf: what two countries have to know of each other, in one content. */
export function serveBrief(app: FastifyInstance, execute: Execute, milliseconds: number): void {
  const writer = createWriter();
  app.addHook('onClose', () => writer.close());
  for (const ending of Object.keys(formats) as Ending[]) {
    const { mediaType, isFile, render } = formats[ending];
    app.get(`/brief.${ending}`, { errorHandler: replyToReader }, async (request, reply) => {
      const ask = askerFor(execute, request, milliseconds);
      const given = filledIn(request.query as Readonly<Record<string, unknown>>);
      const brief = await makeBrief(given, ask, originOf(request));
      // Of the content, not of the bytes: a file of Word or PDF holds the time at which it was made.
      const isHeld = holdsAlready(request, reply, `${ending} ${JSON.stringify(brief)}`);
      void reply.header('x-monazite-release', brief.release);
      if (isHeld) return reply.code(304).send();
      const disposition = isFile ? 'attachment' : 'inline';
      return reply
        .header('content-disposition', `${disposition}; filename="${brief.fileName}.${ending}"`)
        .type(mediaType)
        .send(await render(brief, writer));
    });
  }
}
