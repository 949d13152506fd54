import { renderToStaticMarkup } from 'react-dom/server';

import { isDay } from '../../lib/day.ts';
import type { Answer, AskedQuestion } from '../answer.ts';
import { citationText, partsOf } from '../citationText.ts';
import type { Cell, Citation, Part } from '../table.ts';
import { AskForm, BriefForm } from './form.tsx';
import { amountOf, assumedIn, cellText, frameSentence, inWords, readableColumns } from './readable.ts';
import { pageStyle } from './pageStyle.ts';
import { changesTable, pinnedSentence } from './pinnedText.ts';

function Page({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Monazite`}</title>
        <style>{pageStyle}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

/** From how many characters on a cell gets room for sentences. */
const manyCharacters = 120;

function classOf(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number') return 'number';
  if (typeof cell !== 'string') return undefined;
  if (cell.length > manyCharacters) return 'long';
  return isDay(cell) ? 'day' : undefined;
}

function Table({ part }: { part: Part }) {
  const columns = readableColumns(part.columns);
  if (part.rows.length === 0) return <p className="none">No rows.</p>;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {columns.map(({ column, head }) => (
              <th key={column} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ cells, citations }, index) => (
            <tr key={index}>
              {columns.map(({ column }) => (
                <td key={column} className={classOf(cells[column])}>
                  {cellText(cells[column])}
                </td>
              ))}
              <td className="cited">
                {citations.map((number) => (
                  <a key={number} href={`#c${number}`}>
                    [{number}]
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sources({ citations }: { citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <section className="sources">
      <h2>Sources</h2>
      <ol>
        {citations.map((citation, index) => {
          const { url, paraphrase } = partsOf(citation);
          return (
            <li key={index} id={`c${index + 1}`}>
              {url ? <a href={url}>{citationText(citation)}</a> : citationText(citation)}
              {paraphrase ? `: ${paraphrase}` : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** How the answer stands to the release that its address names. */
function SincePinned({ answer }: { answer: Answer }) {
  const [sentence, table] = [pinnedSentence(answer), changesTable(answer)];
  if (sentence === undefined) return null;
  return (
    <section className="pinned">
      <p>{sentence}</p>
      {table ? (
        <table>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((text, index) => (
                  <td key={index}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

function Doors({ answer: { question, link, pinned, pinnedLink } }: { answer: Answer }) {
  const at = link.indexOf('?') < 0 ? link.length : link.indexOf('?');
  const search = link.slice(at);
  const other = (ending: string) => `/q/${question.name}.${ending}${search}`;
  return (
    <nav aria-label="This answer elsewhere">
      <a href={link}>Link to this answer</a>{' '}
      {pinnedLink ? <a href={pinnedLink}>Pinned link, for citing</a> : null}{' '}
      {pinned ? <a href={pinned.live}>The answer of now</a> : null} <a href={other('csv')}>CSV</a>{' '}
      <a href={other('json')}>JSON</a> <a href={other('md')}>Markdown</a> <a href="/q">All questions</a>
    </nav>
  );
}

function Asked({ answer: { question, values } }: { answer: Answer }) {
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(shown).join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const isWhole = question.variables.some(({ name }) => name === 'after') && values['first'] === undefined;
  const asked = question.variables.flatMap(({ name, defaultValue }) => {
    // All pages stand together, unless a number of rows is asked for.
    const value = values[name] ?? (name === 'first' && isWhole ? undefined : defaultValue);
    return value === undefined || value === null ? [] : [`${inWords(name)}: ${shown(value)}`];
  });
  return asked.length === 0 ? null : <p className="asked">{asked.join(' · ')}</p>;
}

/** An answer as a page of HTML to read and print. */
export function pageOf(answer: Answer): string {
  const { question, about, parts, citations } = answer;
  const assumed = assumedIn(answer);
  const beside = Object.entries(about);
  return `<!doctype html>${renderToStaticMarkup(
    <Page title={question.title}>
      <h1>{question.title}</h1>
      <p>{question.description}</p>
      <p className="frame">{frameSentence(answer)}</p>
      <Asked answer={answer} />
      <AskForm answer={answer} />
      <SincePinned answer={answer} />
      {assumed.map((sentence) => (
        <p key={sentence} className="assumed">
          {sentence}
        </p>
      ))}
      <Doors answer={answer} />
      {beside.length > 0 ? (
        <dl>
          {beside.map(([key, cell]) => (
            <div key={key}>
              <dt>{inWords(key)}</dt>
              <dd>{cellText(cell)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {parts.map((part) => (
        <section key={part.name}>
          <h2>
            {inWords(part.name)} <small>{amountOf(part)}</small>
          </h2>
          <Table part={part} />
        </section>
      ))}
      <Sources citations={citations} />
    </Page>,
  )}\n`;
}

/** What is wrong with a question that was asked by its address, as a page of HTML. */
export function errorPageOf(message: string): string {
  return `<!doctype html>${renderToStaticMarkup(
    <Page title="This cannot be answered">
      <h1>This cannot be answered</h1>
      {message.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <nav>
        <a href="/q">All questions</a>
      </nav>
    </Page>,
  )}\n`;
}

/** The saved questions as a page of HTML. */
export function listPageOf(questions: readonly AskedQuestion[]): string {
  return `<!doctype html>${renderToStaticMarkup(
    <Page title="Questions">
      <h1>Questions</h1>
      <p>Each opens with its answer, and can then be asked of other countries, elements and days.</p>
      <h2>A brief on two countries</h2>
      <BriefForm />
      <h2>Saved questions</h2>
      <ul className="questions">
        {questions.map(({ name, title, description }) => (
          <li key={name}>
            <a href={`/q/${name}`}>{title}</a>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </Page>,
  )}\n`;
}
