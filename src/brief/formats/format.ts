import type { Ending } from '../address.ts';
import type { Brief } from '../brief.ts';
import { htmlOf } from './html.tsx';
import { markdownOf } from './markdown.ts';
import type { Writer } from './writer.ts';

/** How a brief becomes a file. */
export type Format = {
  readonly mediaType: string;
  /** Whether a browser is to keep it as a file, and not to show it. */
  readonly isFile: boolean;
  /** Text is written at once, files by the writer. */
  readonly render: (brief: Brief, writer: Writer) => Promise<string | Buffer>;
};

/** The formats of briefs, by the ending of their addresses and files. */
export const formats: Readonly<Record<Ending, Format>> = {
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    isFile: false,
    render: (brief) => Promise.resolve(markdownOf(brief)),
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    isFile: false,
    render: (brief) => Promise.resolve(htmlOf(brief)),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isFile: true,
    render: (brief, writer) => writer.write('docx', brief),
  },
  pdf: {
    mediaType: 'application/pdf',
    isFile: true,
    render: (brief, writer) => writer.write('pdf', brief),
  },
};
