/** Values of the variables of one question. */
export type Variables = Readonly<Record<string, unknown>>;

/** The servers that are measured beside one another. */
export type ContenderName = 'monazite' | 'peer' | 'floor';

/** A request as it goes over HTTP. */
export type Ask = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A question in the language of one contender. */
export type Question = {
  /** A query for the endpoints of GraphQL, a statement for the bare route; none where `ask` says it all. */
  readonly text?: string;
  readonly ask?: (variables: Variables) => Ask;
  /** What of the answer is compared; undefined where the contender cannot ask the question, only its nearest. */
  readonly answer?: (body: never) => unknown;
};

/** One kind of work, asked of all contenders that can do it. */
export type Workload = {
  readonly name: string;
  /** What is asked, for the table. */
  readonly title: string;
  /** How many different questions there are. */
  readonly questions: number;
  readonly variables: (turn: number) => Variables;
  readonly contenders: Readonly<Partial<Record<ContenderName, Question>>>;
  /** Whether the product's limit of nodes has to be raised for it, which is said in the report. */
  readonly raisesNodeLimit?: boolean;
  /** How many connections ask at once. */
  readonly connections?: number;
  /** Questions whose answers are compared before anything is timed. */
  readonly compared?: number;
};

/** The least number of different questions, so that no kept response can pass for speed. */
export const leastQuestions = 200;

/** The request that puts a question of a workload to a contender. */
export function askOf(workload: Workload, contender: ContenderName, turn: number): Ask {
  const variables = workload.variables(turn % workload.questions);
  const question = workload.contenders[contender];
  if (question?.ask) return question.ask(variables);
  const headers = { 'content-type': 'application/json' };
  if (contender === 'floor')
    return { method: 'POST', path: `/${workload.name}`, body: JSON.stringify(variables), headers };
  const body = JSON.stringify({ query: question?.text, variables });
  return { method: 'POST', path: contender === 'peer' ? '/' : '/graphql', body, headers };
}
