import type { CitationFact, Facts, NodeFact, RelationshipFact } from '../facts.ts';
import type { Locate, Path, Problem } from '../place.ts';
import { seedProblems } from '../problems.ts';
import { findings } from './findings.ts';
import { ofFirms, passing } from './rules.ts';

/** The fields that hold sentences of ours. What a source is called is its own. */
const sentences = ['name', 'summary', 'note', 'question', 'text', 'content', 'conditionFor', 'scope'];

function checkText(text: unknown, place: Locate, path: Path): Problem[] {
  if (typeof text !== 'string') return [];
  return findings(text).map((wrong) => ({ ...place(path), message: seedProblems.neverWrite(path, wrong) }));
}

function checkCitations(citations: readonly CitationFact[]): Problem[] {
  return citations.flatMap(({ fields, place }) => checkText(fields['paraphrase'], place, ['paraphrase']));
}

/** What is no text is reported elsewhere. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function checkNode({ type, fields, citations, place }: NodeFact): Problem[] {
  if (type === 'Source') return [];
  const own = sentences.flatMap((name) => checkText(fields[name], place, [name]));
  const lasting = ['name', 'summary'].flatMap((name) => {
    const found = passing.exec(textOf(fields[name]));
    return found ? [{ ...place([name]), message: seedProblems.passingWord([name], found[0]) }] : [];
  });
  const found = type === 'Firm' ? ofFirms.exec(textOf(fields['summary'])) : null;
  const firm = found ? [{ ...place(['summary']), message: seedProblems.saidOfFirm(found[0]) }] : [];
  return [...own, ...lasting, ...firm, ...checkCitations(citations)];
}

function isFirm(id: string): boolean {
  return id.startsWith('firm:');
}

/** A firm is never related to anything by inference: it would read as an accusation. */
function checkRelationship({ from, to, evidence, note, citations, place }: RelationshipFact): Problem[] {
  const inferred = evidence === 'INFERRED' && (isFirm(from) || isFirm(to));
  return [
    ...(inferred ? [{ ...place(), message: seedProblems.inferredOfFirm(isFirm(from) ? from : to) }] : []),
    ...checkText(note, place, ['note']),
    ...checkCitations(citations),
  ];
}

/** Everything that is never written, in every sentence of a seed that is ours. */
export function checkLanguage({ nodes, relationships }: Facts): Problem[] {
  return [...nodes.flatMap(checkNode), ...relationships.flatMap(checkRelationship)];
}
