import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { openingQuestions } from './questions.ts';
import { questionsPlugin } from './questionsPlugin.tsx';
import './style.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html must hold an element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultTabs={openingQuestions.map(({ query }) => ({ query }))}
      plugins={[questionsPlugin, HISTORY_PLUGIN]}
      visiblePlugin={questionsPlugin}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Monazite</GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
