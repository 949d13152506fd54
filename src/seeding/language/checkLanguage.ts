import type { CitationFact, Facts, NodeFact, RelationshipFact } from '../facts.ts';
import type { Locate, Path, Problem } from '../place.ts';
import { seedProblems } from '../problems.ts';
import { findings } from './findings.ts';
import { ofFirms, passing, requiring } from './rules.ts';

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

function isOfInstrument({ fields }: CitationFact): boolean {
  return (fields['attribution'] as { kind?: unknown } | undefined)?.kind === 'INSTRUMENT';
}

/** What a newspaper or an official says is demanded is not required by law. */
function checkDemand({ type, fields, citations, place }: NodeFact): Problem[] {
  if (!['Claim', 'Commitment'].includes(type) || citations.some(isOfInstrument)) return [];
  return sentences.flatMap((name) => {
    const found = requiring.exec(textOf(fields[name]));
    return found ? [{ ...place([name]), message: seedProblems.requiredByReport([name], found[0]) }] : [];
  });
}

function checkNode(node: NodeFact): Problem[] {
  const { type, fields, citations, place } = node;
  if (type === 'Source') return [];
  const own = sentences.flatMap((name) => checkText(fields[name], place, [name]));
  const lasting = ['name', 'summary'].flatMap((name) => {
    const found = passing.exec(textOf(fields[name]));
    return found ? [{ ...place([name]), message: seedProblems.passingWord([name], found[0]) }] : [];
  });
  const found = type === 'Firm' ? ofFirms.exec(textOf(fields['summary'])) : null;
  const firm = found ? [{ ...place(['summary']), message: seedProblems.saidOfFirm(found[0]) }] : [];
  return [...own, ...lasting, ...firm, ...checkDemand(node), ...checkCitations(citations)];
}

function isFirm(id: string): boolean {
  return id.startsWith('firm:');
}

/** A firm is never related to anything by inference: it would read as an accusation. */
function checkRelationship(relationship: RelationshipFact): Problem[] {
  const { from, to, evidence, note, fields, citations, place } = relationship;
  const inferred = evidence === 'INFERRED' && (isFirm(from) || isFirm(to));
  return [
    ...(inferred ? [{ ...place(), message: seedProblems.inferredOfFirm(isFirm(from) ? from : to) }] : []),
    ...checkText(note, place, ['note']),
    ...checkText(fields['purpose'], place, ['purpose']),
    ...checkCitations(citations),
  ];
}

/** Everything that is never written, in every sentence of a seed that is ours. */
export function checkLanguage({ nodes, relationships }: Facts): Problem[] {
  return [...nodes.flatMap(checkNode), ...relationships.flatMap(checkRelationship)];
}
