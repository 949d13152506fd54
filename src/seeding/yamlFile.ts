import { readFileSync, statSync } from 'node:fs';

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';

import { seedProblems } from './problems.ts';
import { displayPath } from '../lib/displayPath.ts';
import type { Locate, Problem } from './place.ts';

/** A YAML file: its value, undefined when it could not be read, and where each part of the value stands. */
export type YamlFile = {
  readonly value: unknown;
  readonly place: Locate;
  readonly problems: readonly Problem[];
};

/** What an alias stands for. */
type Targets = ReadonlyMap<Alias, Node>;

type Fault = { readonly offset: number; readonly message: string };

/** The parser needs some hundred times the memory of its text. */
const mostBytes = 16 * 1024 * 1024;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The number of the first line that is not UTF-8. A line break is never part of a longer character. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
  return line;
}

function aliasTargets(document: Document): { targets: Targets; faults: Fault[] } {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const faults: Fault[] = [];
  visit(document, {
    Node(_, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      const offset = node.range?.[0] ?? 0;
      if (target === undefined) faults.push({ offset, message: seedProblems.aliasUnknown(node.source) });
      else if (ancestors.includes(target))
        faults.push({ offset, message: seedProblems.aliasInItself(node.source) });
      else targets.set(node, target);
    },
  });
  return { targets, faults };
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/**
 * The value of a node. What aliases repeat is shared, not copied, so that any number of them is harmless; the library's
 * own conversion looks through all anchors of the file for each alias.
 */
function valueOf(node: unknown, targets: Targets, shared: Map<Node, unknown>): unknown {
  if (isAlias(node)) {
    const target = targets.get(node);
    if (target && !shared.has(target)) shared.set(target, valueOf(target, targets, shared));
    return target && shared.get(target);
  }
  if (isMap(node))
    return Object.fromEntries(
      node.items.map((pair) => [keyOf(pair), valueOf(pair.value, targets, shared)] as const),
    );
  if (isSeq(node)) return node.items.map((item) => valueOf(item, targets, shared));
  return isScalar(node) ? node.value : null;
}

function pairOf(node: Node, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => keyOf(pair) === String(key));
}

/** The node whose line names a part best: a scalar itself, and the key of whatever else a mapping holds. */
function nearestNode(contents: Node, targets: Targets, path: readonly (string | number)[]): Node {
  let node: Node = contents;
  let nearest: Node = contents;
  for (const key of path) {
    const target = isAlias(node) ? targets.get(node) : undefined;
    if (target !== undefined) node = nearest = target;
    const pair = pairOf(node, key);
    const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
    if (next == null) break;
    node = next as Node;
    nearest = pair && !isScalar(node) && !isAlias(node) ? (pair.key as Node) : node;
  }
  return nearest;
}

/** Reads a YAML file. All that is wrong with its text is in `problems`; then there is no value. */
export function readYaml(path: string): YamlFile {
  const file = displayPath(path);
  const broken = (line: number, message: string): YamlFile => ({
    value: undefined,
    place: () => ({ file, line: 1 }),
    problems: [{ file, line, message }],
  });
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return broken(1, seedProblems.fileTooLarge(mostBytes, size));
    bytes = readFileSync(path);
  } catch (error) {
    return broken(1, seedProblems.unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
  }
  const text = decode(bytes);
  if (text === undefined) return broken(brokenLine(bytes), seedProblems.notUtf8());
  try {
    return parse(file, text);
  } catch (error) {
    // The parser calls itself for what is nested, so that thousands of brackets exhaust the stack.
    return broken(1, seedProblems.notYaml(error instanceof Error ? error.message : String(error)));
  }
}

/** A text as the parser understands it, with what its aliases stand for. */
type Parsed = {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly targets: Targets;
  readonly faults: readonly Fault[];
};

function parseText(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return { document, lines, ...aliasTargets(document) };
}

/**
 * Finds places in a text that was read. What the parser makes of a text is a hundred times larger than the text, and most
 * files have nothing wrong with them, so that it is made again when a place is asked for.
 */
function locator(file: string, text: string): Locate {
  let again: WeakRef<Parsed> | undefined;
  return (path = []) => {
    const parsed = again?.deref() ?? parseText(text);
    again = new WeakRef(parsed);
    const { contents } = parsed.document;
    const node = contents === null ? undefined : nearestNode(contents, parsed.targets, path);
    return { file, line: Math.max(1, parsed.lines.linePos(node?.range?.[0] ?? 0).line) };
  };
}

function parse(file: string, text: string): YamlFile {
  const { document, lines, targets, faults } = parseText(text);
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: seedProblems.notYaml(message),
  }));
  const problems = [...syntax, ...faults].map(({ offset, message }) => {
    return { file, line: Math.max(1, lines.linePos(offset).line), message };
  });
  return {
    value: problems.length > 0 ? undefined : valueOf(document.contents, targets, new Map()),
    place: locator(file, text),
    problems,
  };
}
