import { seedProblems } from './problems.ts';
import { checkFields, type ValueProblem } from './checkValue.ts';
import type { CitationFact } from './facts.ts';
import type { Path, Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';
import type { FieldTypes } from '../model/rowShape.ts';

type Read = { readonly citations: readonly CitationFact[]; readonly problems: readonly Problem[] };

function checkCitation(types: FieldTypes, value: unknown, path: Path): ValueProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, message: seedProblems.valueMustBe(path, 'a mapping', value) }];
  const stated = value as Readonly<Record<string, unknown>>;
  const { source } = stated;
  const of = [...path, 'source'];
  return [
    ...checkFields(types, stated, path, ['source']),
    ...(typeof source === 'string'
      ? []
      : [{ path: of, message: seedProblems.valueMustBe(of, 'the id of a source', source) }]),
  ];
}

/** Reads a list of citations that has to name a source at least; empty when anything is wrong with it. */
export function readCitations(types: FieldTypes, row: SeedRow, path: Path, value: unknown): Read {
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return { citations: [], problems: [{ ...row.place(path), message: seedProblems.missingCitation(path) }] };
  if (!Array.isArray(value))
    return {
      citations: [],
      problems: [{ ...row.place(path), message: seedProblems.valueMustBe(path, 'a list', value) }],
    };
  const items = value as unknown[];
  const problems = items
    .flatMap((citation, index) => checkCitation(types, citation, [...path, index]))
    .map((problem) => ({ ...row.place(problem.path), message: problem.message }));
  if (problems.length > 0) return { citations: [], problems };
  const citations = (items as Record<string, unknown>[]).map(({ source, ...fields }, index) => ({
    source: source as string,
    fields,
    place: (inner: Path = []) => row.place([...path, index, ...inner]),
  }));
  return { citations, problems };
}
