import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { questions, type Question } from './questions.ts';

/** A panel that lists the saved questions, opens one in a new tab, and leads to its answer as a page. */
export const questionsPlugin: GraphiQLPlugin = {
  title: 'Questions',
  icon: QuestionsIcon,
  content: QuestionsPanel,
};

function QuestionsPanel() {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);

  const open = (question: Question) => {
    actions.addTab();
    actions.updateActiveTabValues({ query: question.query });
    queryEditor?.setValue(question.query);
  };

  return (
    <section className="monazite-questions" aria-label="Questions">
      <h2>Questions</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              onClick={() => {
                open(question);
              }}
            >
              <strong>{question.title}</strong>
              <span>{question.description}</span>
            </button>
            <a href={`/q/${question.name}`}>/q/{question.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9.25" />
      <path d="M9.4 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2" strokeLinecap="round" />
      <path d="M12 16.9v.1" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
