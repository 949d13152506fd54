import { valueText } from '../given.ts';
import type { Answer } from '../answer.ts';
import type { Variable } from '../variables.ts';
import { inWords } from './readable.ts';

/** What pages and links set by themselves. */
const notAsked = ['first', 'after'];

function Field({ variable, value }: { variable: Variable; value: string }) {
  const { name, description, allowed, kind, isList, isRequired } = variable;
  const shared = { name, title: description, defaultValue: value, required: isRequired };
  return (
    <label>
      {inWords(name)}
      {allowed.length > 0 && !isList ? (
        <select {...shared}>
          {isRequired ? null : <option value="" />}
          {allowed.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      ) : (
        <input {...shared} type={kind === 'DATE' && !isList ? 'date' : 'text'} />
      )}
    </label>
  );
}

/** The question once more, with its variables to fill in. */
export function AskForm({ answer: { question, link } }: { answer: Answer }) {
  const given = new URLSearchParams(link.split('?')[1]);
  const variables = question.variables.filter(({ name }) => !notAsked.includes(name));
  if (variables.length === 0) return null;
  const valueOf = ({ name, defaultValue }: Variable) =>
    given.has(name) ? given.getAll(name).join(',') : valueText(defaultValue ?? '');
  return (
    <form action={`/q/${question.name}`}>
      {variables.map((variable) => (
        <Field key={variable.name} variable={variable} value={valueOf(variable)} />
      ))}
      <button type="submit">Ask</button>
    </form>
  );
}

/** What a brief is asked, to fill in; each button gives it in another format. */
export function BriefForm() {
  return (
    <form action="/brief.html">
      <label>
        Parties, your own side first
        <input name="parties" defaultValue="IN,CN" required title="The ISO codes of two countries." />
      </label>
      <label>
        At
        <input name="at" type="date" title="The day that the brief is about; today when left out." />
      </label>
      <label>
        Since
        <input name="since" type="date" title="The day of the last brief, for what changed since." />
      </label>
      <label>
        Audience
        <select name="audience">
          <option>SHAREABLE</option>
          <option>INTERNAL</option>
        </select>
      </label>
      <button type="submit">Read</button>
      <button formAction="/brief.pdf">PDF</button>
      <button formAction="/brief.docx">Word</button>
    </form>
  );
}
