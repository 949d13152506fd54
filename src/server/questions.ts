import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { namedQuestion, type Answer, type AskedQuestion } from '../questions/answer.ts';
import { csvOf } from '../questions/formats/csv.ts';
import { jsonOf } from '../questions/formats/json.ts';
import { markdownOf } from '../questions/formats/markdown.ts';
import { errorPageOf, listPageOf, pageOf } from '../questions/formats/page.tsx';
import type { Given } from '../questions/given.ts';
import { releaseOf } from '../questions/kept/keptAnswer.ts';
import { onlyIfKept, pinnableAnswer } from '../questions/kept/pinned.ts';
import { askerFor } from './ask.ts';
import type { Execute } from './gateway.ts';
import { holdsAlready } from './marked.ts';
import { asRefusal, Refusal } from './refusal.ts';
import { readsPages } from './replies.ts';
import type { QuestionParts } from './trusted.ts';

type Format = { readonly mediaType: string; readonly write: (answer: Answer) => string };

const page: Format = { mediaType: 'text/html; charset=utf-8', write: pageOf };

const formats: Readonly<Record<string, Format>> = {
  json: { mediaType: 'application/json; charset=utf-8', write: jsonOf },
  csv: { mediaType: 'text/csv; charset=utf-8', write: (answer) => csvOf(onlyIfKept(answer)) },
  md: { mediaType: 'text/markdown; charset=utf-8', write: markdownOf },
};

/** A saved question as programs read it. */
function described({ name, title, description, operationName, hash, variables }: AskedQuestion): object {
  const told = variables.map(
    ({ name: variable, type, isRequired, defaultValue, description: says, allowed }) => ({
      name: variable,
      type,
      isRequired,
      defaultValue: defaultValue ?? null,
      description: says,
      ...(allowed.length > 0 ? { allowed } : {}),
    }),
  );
  return { name, title, description, operationName, hash, link: `/q/${name}`, variables: told };
}

/** Sends a text under a mark of what it says, or says that it is what the client holds already. */
async function sendMarked(
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  body: string,
): Promise<FastifyReply> {
  if (holdsAlready(request, reply, mediaType + body)) return reply.code(304).send();
  return reply.type(mediaType).send(body);
}

/** Serves /q, the saved questions, and /q/<name>, their answers: a page, or with .json, .csv or .md. */
export function serveQuestions(
  app: FastifyInstance,
  parts: QuestionParts,
  execute: Execute,
  milliseconds: number,
): void {
  const { all: questions } = parts;
  app.get('/q', (request, reply) => {
    const all = [...questions.values()];
    reply.header('vary', 'accept');
    if (readsPages(request)) return sendMarked(request, reply, page.mediaType, listPageOf(all));
    const body = `${JSON.stringify({ questions: all.map(described) }, null, 2)}\n`;
    return sendMarked(request, reply, 'application/json; charset=utf-8', body);
  });
  app.get('/q/:file', async (request, reply) => {
    const { file } = request.params as { file: string };
    const ending = /\.(json|csv|md)$/.exec(file)?.[1];
    const name = ending === undefined ? file : file.slice(0, -ending.length - 1);
    const ask = askerFor(execute, request, milliseconds);
    const { mediaType, write } = (ending === undefined ? undefined : formats[ending]) ?? page;
    try {
      const question = namedQuestion(questions, name);
      const answer = await pinnableAnswer(question, request.query as Given, ask, parts);
      const release = releaseOf(answer);
      const body = write(answer);
      if (release !== undefined) reply.header('x-monazite-release', release);
      return await sendMarked(request, reply, mediaType, body);
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal === undefined || refusal.status >= 500) throw error;
      const status = questions.has(name) ? refusal.status : 404;
      // Programs read errors as JSON; whoever follows a link reads a page.
      if (ending !== undefined) throw new Refusal(status, refusal.code, refusal.message);
      return reply.code(status).type(page.mediaType).send(errorPageOf(refusal.message));
    }
  });
}
