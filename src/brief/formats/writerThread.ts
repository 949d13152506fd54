/** The program of the thread in which files of briefs are written, one for each order that comes. */
import { parentPort } from 'node:worker_threads';

import { docxOf } from './docx.ts';
import { pdfOf } from './pdf.ts';
import type { Order, Written } from './writer.ts';

const writers = { docx: docxOf, pdf: pdfOf };

async function written({ ending, brief }: Order): Promise<Written> {
  try {
    return { bytes: await writers[ending](brief) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (order: Order) => {
  void written(order).then((result) => parentPort?.postMessage(result));
});
