import { Worker } from 'node:worker_threads';

import { afterEach, describe, expect, it } from 'vitest';

import type { Brief } from '../../src/brief/brief.ts';
import { createWriter, type Writer } from '../../src/brief/formats/writer.ts';

const brief: Brief = {
  title: 'Brief: India – China',
  subtitle: '',
  head: [],
  watermark: undefined,
  parts: [],
  notes: [],
  citations: [],
  fullAddress: 'http://127.0.0.1/brief.html',
  release: 'none',
  fileName: 'brief',
};
// What is not a brief breaks the file, not the thread.
const broken = {} as Brief;

let writer: Writer;
afterEach(() => writer.close());

describe('the writer of files', () => {
  it('writes PDF and Word', async () => {
    writer = createWriter();
    const [pdf, docx] = await Promise.all([writer.write('pdf', brief), writer.write('docx', brief)]);
    expect([pdf.subarray(0, 4).toString(), docx.subarray(0, 2).toString()]).toEqual(['%PDF', 'PK']);
  });

  it('gives what its one thread wrote, and writes nothing in the loop of others', async () => {
    let started = 0;
    const program = `const { parentPort, threadId } = require('node:worker_threads');
      parentPort.on('message', ({ ending }) => parentPort.postMessage({ bytes: Buffer.from(ending + ' by ' + (threadId > 0)) }));`;
    writer = createWriter(() => {
      started += 1;
      return new Worker(program, { eval: true });
    });
    const files = await Promise.all([writer.write('pdf', brief), writer.write('docx', brief)]);
    expect([started, ...files.map(String)]).toEqual([1, 'pdf by true', 'docx by true']);
  });

  it('goes on after a file that cannot be written', async () => {
    writer = createWriter();
    const [first, second] = await Promise.allSettled([
      writer.write('pdf', broken),
      writer.write('docx', brief),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('fails the file of a thread that breaks, and takes a new thread for the next', async () => {
    let started = 0;
    writer = createWriter(() => {
      started += 1;
      return new Worker('throw new Error("broken")', { eval: true });
    });
    await expect(writer.write('pdf', brief)).rejects.toThrow('broken');
    await expect(writer.write('pdf', brief)).rejects.toThrow('broken');
    expect(started).toBe(2);
  });

  it('refuses more files than may wait', async () => {
    writer = createWriter();
    const asked = Array.from({ length: 14 }, () => writer.write('docx', brief));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.filter((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as Error).message)).toEqual([
      'At most 12 briefs can wait to be written as PDF or Word; one of them must be written first',
    ]);
  });
});
