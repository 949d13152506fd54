import {
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { compilableSchema } from './compilableSchema.ts';
import { compileOperation, type CompiledOperation, type CompiledRun } from './compile.ts';

/** An operation that was asked, with its variables as the client sent them. */
type Asked = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
};

/** What decides which operations are compiled. */
export type Compiling = {
  /** How often an operation is run by graphql-js before it is compiled. */
  readonly after: number;
  /** How much may be compiled at once, by `compiledSize`: it holds up everybody. */
  readonly atOnce: number;
  /** How much is kept of what was compiled; what was longest unused is given up for others. */
  readonly altogether: number;
};

/**
 * What is compiled unless a test wants something else. A thousand takes about 50 ms to compile, and 5 MB to keep. Compiling
 * costs as much as it saves in two or three runs.
 */
export const compileRepeated: Compiling = { after: 2, atOnce: 800, altogether: 8_000 };

/** Operations that are asked again and again, compiled. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  /** The schema for the compiler, made when there is something to compile: most commands ask once. */
  #compilable: GraphQLSchema | undefined;
  readonly #compiling: Compiling;
  /** How often each was asked; a document that nobody keeps is forgotten. Infinity for one that is not to be compiled. */
  readonly #asked = new WeakMap<OperationDefinitionNode, number>();
  readonly #compiled: LRUCache<OperationDefinitionNode, CompiledOperation>;

  constructor(schema: GraphQLSchema, compiling: Compiling) {
    this.#schema = schema;
    this.#compiling = compiling;
    this.#compiled = new LRUCache({
      maxSize: compiling.altogether,
      sizeCalculation: ({ size }) => Math.ceil(size),
      dispose: (_, operation) => this.#asked.delete(operation),
    });
  }

  /** How much is kept, by `compiledSize`. */
  get room(): number {
    return this.#compiled.calculatedSize;
  }

  /** A run of an operation by compiled code; undefined when graphql-js has to run it. */
  async find({ document, operationName, variables }: Asked): Promise<CompiledRun | undefined> {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const compiled = this.#compiled.get(operation) ?? (await this.#compile(document, operation));
    return compiled?.runWith(variables ?? {});
  }

  async #compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Promise<CompiledOperation | undefined> {
    const asked = this.#asked.get(operation) ?? 0;
    this.#asked.set(operation, asked + 1);
    if (asked === Infinity || asked < this.#compiling.after) return undefined;
    // Loading the compiler takes longer than most commands; only those that ask again need it.
    const compiler = await import('graphql-jit');
    const known = this.#compiled.get(operation);
    if (known) return known;
    const schema = (this.#compilable ??= compilableSchema(this.#schema));
    const compiled = compileOperation(compiler, schema, document, operation, this.#compiling.atOnce);
    if (compiled) this.#compiled.set(operation, compiled);
    else this.#asked.set(operation, Infinity);
    return compiled;
  }
}
