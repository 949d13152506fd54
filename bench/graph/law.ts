import * as kinds from './kinds.ts';
import type { Row } from './csv.ts';
import { pick } from './random.ts';
import { core, listingsPerElement, startOf, symbols } from './shape.ts';
import type { GraphFiles, Way } from './writing.ts';

/** How a provision stands on the bench's day, by its number in a round of six: of each element's, two are in force. */
const courses: readonly Row[] = [
  { effect: 'LICENCE_REQUIRED', effectiveOn: '2025-04-04' },
  { effect: 'PROHIBITED', effectiveOn: '2025-10-09' },
  { effect: 'LICENCE_REQUIRED', effectiveOn: '2024-06-01', endsOn: '2026-01-01' },
  { effect: 'LICENCE_REQUIRED', effectiveOn: '2027-06-01' },
  { effect: 'PROCEDURE', effectiveOn: '2025-04-04' },
  { effect: 'SUPPORT', effectiveOn: '2025-04-04' },
];

const listed = symbols.length * listingsPerElement;

function dayOf(regulation: number): string {
  return `2023-${String(1 + pick(12, regulation, 31)).padStart(2, '0')}-${String(1 + pick(28, regulation, 32)).padStart(2, '0')}`;
}

/** An element's provisions come first, one after another; each of the others controls two items of its own. */
function held(index: number): Way[] {
  const code = `${1 + (index % 9)}B${String(100 + index).padStart(3, '0')}`;
  const fields = { code, codeKey: code };
  if (index < listed) {
    const to = { kind: kinds.element, index: Math.floor(index / listingsPerElement) };
    return [{ type: 'LISTS', to, key: code, fields }];
  }
  return [0, 1].map((which) => {
    const to = { kind: kinds.item, index: startOf('leaves') + (index - listed) * 2 + which };
    return { type: 'CONTROLS', to, key: code, fields };
  });
}

/** Writes the law: it does not grow, as the real one hardly does. */
export async function addLaw(files: GraphFiles): Promise<void> {
  await files.addAll(kinds.organization, 0, core.authorities, (index) => {
    const home = core.askedCountries + (index % core.lawmakers);
    const fields = { name: `Authority ${index}`, role: 'MINISTRY', summary: 'An authority that makes law.' };
    const way: Way = { type: 'BODY_OF', to: { kind: kinds.country, index: home } };
    return files.add({ kind: kinds.organization, index }, fields, [way]);
  });
  await files.addAll(kinds.regulation, 0, core.regulations, (index) => {
    const thing = { kind: kinds.regulation, index };
    const issuedOn = dayOf(index);
    files.setActDay(thing, issuedOn);
    const number = `No ${index} of 2023`;
    const fields = { name: `Regulation ${index}`, kind: 'CONTROL_ANNOUNCEMENT', issuedOn, number };
    const to = { kind: kinds.organization, index: index % core.authorities };
    return files.add(thing, { ...fields, codes: [`NO${index}OF2023`] }, [{ type: 'ISSUED_BY', to }]);
  });
  await files.addAll(kinds.provision, 0, core.provisions, (index) => {
    const thing = { kind: kinds.provision, index };
    const regulation = pick(core.regulations, index, 33);
    files.setActDay(thing, dayOf(regulation));
    const course = courses[index % courses.length] ?? {};
    const fields = { name: `Provision ${index}`, reach: 'DOMESTIC', ...course };
    const belongs: Way = { type: 'BELONGS_TO', to: { kind: kinds.regulation, index: regulation } };
    return files.add(thing, fields, [belongs, ...held(index)]);
  });
}
