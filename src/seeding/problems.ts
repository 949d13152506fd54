import { nearest } from '../lib/nearest.ts';
import { named, shown } from '../lib/shown.ts';
import type { Path } from './place.ts';

/** The known word that is meant, most likely, as the end of a sentence; nothing when none is near. */
function didYouMean(given: string, known: readonly string[]): string {
  const meant = nearest(given, known, Math.min(3, given.length / 2));
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** Names under which somebody would write down what can change. */
const changing =
  /^(status|state|capacity|production|output|reserves|price|value|revenue|stock|share|owner|employees|staff|current.*|latest.*|dueDate|dueOn)$/i;

function inside(path: Path): string {
  return path.length > 0 ? `${path.join('.')}: ` : '';
}

/** The sentences for what is wrong in a seed; the loader puts the file and the line before each. */
export const seedProblems = {
  valueMustBe: (path: Path, rule: string, value: unknown) =>
    `${path.join('.')} must be ${rule}, but got: ${shown(value)}`,
  unknownField(name: string, known: readonly string[], path: Path = []) {
    const hint = changing.test(name)
      ? '; what can change is a dated record or an observation, never a field'
      : didYouMean(name, known);
    return `${inside(path)}a field must be one of ${known.join(', ')}, but got: ${named(name)}${hint}`;
  },
  notInEnum: (path: Path, names: readonly string[], value: unknown) =>
    `${path.join('.')} must be one of ${names.join(', ')}, but got: ${shown(value)}${typeof value === 'string' ? didYouMean(value, names) : ''}`,
  lone: (id: string) =>
    `a row must be related to another, or be cited if it is a source, but nothing is related to ${named(id)}`,
  unreadable: (reason: string) => `a seed file must be readable, but reading it failed: ${reason}`,
  fileTooLarge: (most: number, got: number) =>
    `a seed file must be at most ${most} bytes, but has ${got}; a folder of its name may hold several files`,
  notUtf8: () => 'a seed file must be text in UTF-8, but this line is not',
  notYaml(reason: string) {
    const [first = ''] = reason.split('\n');
    return `a seed file must be valid YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}`;
  },
  notJson: (reason: string) => `a line must be valid JSON: ${reason}`,
  unknownType: (known: readonly string[], value: unknown) =>
    `type must be one of ${known.join(', ')}, but got: ${shown(value)}`,
  aliasUnknown: (name: string) =>
    `an alias must name an anchor that stands before it, but there is none of the name: ${named(name)}`,
  aliasInItself: (name: string) =>
    `an alias must not stand inside of what it names, but does: ${named(name)}`,
  notAList: (value: unknown) =>
    `a seed file must be a list of rows, but got: ${value === null ? 'nothing' : shown(value)}`,
  rowNotAMapping: (value: unknown) => `a row must be a mapping of fields, but got: ${shown(value)}`,
  unknownConcept: (concept: string, known: readonly string[]) =>
    `a seed file, or the folder that it is in, must be named as one of ${known.join(', ')}, but got: ${named(concept)}`,
  idMustBe: (prefix: string, value: unknown) =>
    `id must be ${prefix} and a slug of a-z, 0-9 and hyphens, but got: ${shown(value)}`,
  duplicateId: (id: string, first: string) =>
    `an id must be given once, but ${named(id)} stands at ${first} already`,
  notTheOwningSide: (field: string, owner: string) => `${field} must be stated on its owning side, ${owner}`,
  derivedField: (field: string) => `${field} must not be stated, it follows from other facts`,
  missingCitation: (path: Path) => `${path.join('.')} must name at least one source, but got none`,
  sourceCites: () => 'citations must not be stated, a source speaks for itself',
  missingInference: (path: Path) =>
    `${inside(path)}inference must be given with evidence INFERRED, and only with it`,
  assumed: (path: Path) => `${inside(path)}evidence must be STATED or INFERRED in a seed, but got: ASSUMED`,
  unknownReference: (id: string) =>
    `an id must be that of a row, but there is none with the id: ${named(id)}`,
  notRetired: (id: string) =>
    `a retired id must be that of no row, but there is one with the id: ${named(id)}`,
  retiredTwice: (id: string) => `an id must be retired once, but is again: ${named(id)}`,
  redirectOfType: (prefix: string, to: string) =>
    `a retired id must lead to a row of its own type, ${prefix}…, but got: ${named(to)}`,
  wrongReference: (required: string, id: string, type: string) =>
    `an id must be that of a row of the type ${required}, but ${named(id)} is of the type ${type}`,
  duplicateRelationship: (from: string, type: string, to: string) =>
    `a relationship must be stated once for the same key, but ${from} ${type} ${to} is stated again`,
  tooManyRelated: (id: string, field: string, most: number, got: number) =>
    `${named(id)} must have at most ${most} ${field}, but has: ${got}`,
  circleOfActs: (ids: readonly string[]) =>
    `acts must not act on each other in a circle, but do: ${ids.join(' → ')}`,
  circle: (ids: readonly string[]) => `nothing must lead back to itself, but does: ${ids.join(' → ')}`,
  withoutCode: () => 'a control must have a code, or a note that says why there is none, but has neither',
  issuedByArmedGroup: (id: string) => `issuers must be who may regulate, but ${named(id)} is an armed group`,
  untilMissing: () => 'until must be given for SUSPENDS and EXTENDS, but got: nothing',
  untilNotAllowed: () => 'until must be given for SUSPENDS and EXTENDS only; other provisions end by endsOn',
  noFigure: () => 'value, minimum or maximum must be given, but none is',
  englishName: () => 'names must hold names in other languages, but got: EN; the English name is `name`',
  secondName: (lang: string) =>
    `names must hold one name for each language, but got a second one for: ${lang}`,
  repeatedCode: (name: string, value: string, other: string) =>
    `${name} must be that of one row alone, but ${shown(value)} is that of ${other} already`,
  neverWrite: (path: Path, wrong: string) => `${path.join('.')} must not ${wrong}`,
  passingWord: (path: Path, word: string) =>
    `${path.join('.')} must say only what was true on the thing's own first day, but says: ${named(word)}`,
  requiredByReport: (path: Path, word: string) =>
    `${path.join('.')} must say that something is asked for where no instrument says it, but says: ${named(word)}`,
  saidOfFirm: (word: string) => `summary must not say of a firm that it is or was: ${named(word)}`,
  inferredOfFirm: (id: string) =>
    `a relationship of a firm must be stated by a source, but that of ${id} is inferred`,
  otherFigure: (id: string, said: string, other: string, otherSaid: string) =>
    `a figure must be the one that is held, supersede it, or stand beside it in a discrepancy, but ${named(id)} says ${said}, and ${other} says ${otherSaid}`,
  sameFigure: (id: string, other: string) =>
    `a figure must be stated once, but ${named(id)} says what ${other} says`,
  sameInstrument: (id: string, other: string) =>
    `an instrument must have one id, but ${named(id)} has the issuers, number and year of ${other}`,
  otherState: (id: string, said: string, other: string, otherSaid: string) =>
    `a supply status must be the one that is held, or stand beside it in a discrepancy, but ${named(id)} says ${said}, and ${other} says ${otherSaid}`,
  sameState: (id: string, other: string) =>
    `a supply status must be stated once, but ${named(id)} says what ${other} says`,
  suspensionEnds: () => 'endsOn must not be given for SUSPENDS and EXTENDS; they end by until',
} as const;
