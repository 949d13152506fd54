import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Block, Brief, CitationLine, HeadLine, Part, Row, Sentence, Statement } from '../brief.ts';
import { blocksOf, citationText, moreText, quoteText } from './shared.ts';
import { style } from './style.ts';

function Numbers({ of }: { readonly of: Statement }): ReactNode {
  return (
    <span className="numbers">
      {of.citations.map((number) => (
        <a key={number} href={`#c${number}`}>{`[${number}]`}</a>
      ))}
    </span>
  );
}

function Line({ of }: { readonly of: Sentence }): ReactNode {
  return (
    <li>
      {of.text} <Numbers of={of} />{' '}
      <span className={of.isQuotable ? 'quote yes' : 'quote'}>{quoteText(of)}</span>
    </li>
  );
}

function Lines({ of }: { readonly of: readonly Sentence[] }): ReactNode {
  return (
    <ul>
      {of.map((sentence) => (
        <Line key={sentence.text} of={sentence} />
      ))}
    </ul>
  );
}

function TableRow({ of }: { readonly of: Row }): ReactNode {
  const [first, ...others] = of.cells;
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
      <td className={of.isQuotable ? 'quote yes' : 'quote'}>{of.isQuotable ? 'yes' : 'no'}</td>
      <td>
        <Numbers of={of} />
      </td>
    </tr>
  );
}

function Shown({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'SENTENCES':
      return <Lines of={block.sentences} />;
    case 'TABLE':
      return (
        <table>
          <colgroup>
            {[...block.widths, 7, 9].map((width, index) => (
              <col key={index} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {[...block.columns, 'Quote', 'Sources'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <TableRow key={index} of={row} />
            ))}
          </tbody>
        </table>
      );
    case 'SIDES':
      return (
        <div className="sides">
          {block.sides.map(({ heading, sentences }) => (
            <div key={heading}>
              <h3>{heading}</h3>
              <Lines of={sentences} />
            </div>
          ))}
        </div>
      );
  }
}

function Section({ brief, part }: { readonly brief: Brief; readonly part: Part }): ReactNode {
  const blocks = blocksOf(part);
  return (
    <section>
      <h2>
        {part.heading}
        {part.more > 0 && (
          <span className="more">
            {' '}
            {moreText(part.more)} <a href={brief.fullAddress}>the whole brief</a>
          </span>
        )}
      </h2>
      {blocks.length === 0 && <p className="nothing">{part.nothing}</p>}
      {blocks.map((block, index) => (
        <Shown key={index} block={block} />
      ))}
    </section>
  );
}

function Head({ line: { label, value, href } }: { readonly line: HeadLine }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
    </div>
  );
}

function Citation({ of }: { readonly of: CitationLine }): ReactNode {
  const { before, url, after } = citationText(of);
  return (
    <li id={`c${of.number}`} value={of.number}>
      {before}
      {url !== undefined && (
        <>
          {' '}
          <a href={url}>{url}</a>
        </>
      )}
      {after}
    </li>
  );
}

function Page({ brief }: { readonly brief: Brief }): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{brief.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {brief.watermark !== undefined && (
          <p className="watermark" role="note">
            {brief.watermark}
          </p>
        )}
        <main>
          <header>
            <h1>{brief.title}</h1>
            <p className="names">{brief.subtitle}</p>
            <dl>
              {brief.head.map((line) => (
                <Head key={line.label} line={line} />
              ))}
            </dl>
          </header>
          {brief.parts.map((part) => (
            <Section key={part.heading} brief={brief} part={part} />
          ))}
          <footer>
            {brief.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </footer>
          <section className="citations">
            <h2>Citations</h2>
            <ol>
              {brief.citations.map((citation) => (
                <Citation key={citation.number} of={citation} />
              ))}
            </ol>
          </section>
        </main>
      </body>
    </html>
  );
}

/** A brief as a page of HTML that prints on A4: no scripts, nothing from elsewhere. */
export function htmlOf(brief: Brief): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page brief={brief} />)}\n`;
}
