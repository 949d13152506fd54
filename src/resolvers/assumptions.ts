import { allOf } from '../lib/promiseOrValue.ts';
import { assumptionMustBe, assumptionsContradict, tooManyAssumptions } from '../errors.ts';
import type { Assumption as AssumptionInput } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { NodeInFrame } from '../graph/row.ts';
import { assumptionText, canonicalAssumptions, type Assumption } from '../law/assumption.ts';
import { provisionsUnder } from '../law/assume.ts';
import type { Frame } from '../law/frame.ts';
import { regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { lastSuspendedDay } from '../law/standing.ts';
import { firstDay, type Day } from '../lib/day.ts';
import { edgeOfType } from '../model/fields.ts';
import { refOf, refsOf } from './ids.ts';

const most = 20;

/** The hypotheses of a request by bare ids; whether they can be made in a frame is checked afterwards. */
export async function assumptionsOf(
  given: readonly AssumptionInput[],
  context: Context,
): Promise<Assumption[]> {
  if (given.length > most) throw tooManyAssumptions(most, given.length);
  const found = await Promise.all(given.map((one) => assumptionOf(one, context)));
  return canonicalAssumptions(found);
}

async function assumptionOf(given: AssumptionInput, context: Context): Promise<Assumption> {
  const { lift, revive, extend, impose, accept } = given;
  if (lift != null) return { kind: 'LIFT', id: await refOf(lift, context) };
  if (revive != null) return { kind: 'REVIVE', id: await refOf(revive.suspension, context), on: revive.on };
  if (extend != null)
    return { kind: 'EXTEND', id: await refOf(extend.suspension, context), until: extend.until };
  if (impose != null) {
    const { codes } = await context.release();
    const elements = (impose.elements ?? []).map((symbol) => {
      const id = codes.element(symbol);
      if (id === undefined)
        throw assumptionMustBe('impose.elements', 'symbols of rare-earth elements (Nd)', symbol);
      return id;
    });
    const things = [...new Set([...elements, ...(await refsOf(impose.items ?? [], context))])].sort();
    return { kind: 'IMPOSE', id: await refOf(impose.provision, context), things };
  }
  return { kind: 'ACCEPT', id: await refOf(accept, context), by: [] };
}

/** What a check needs: the frame without its hypotheses, and the law that is known there. */
type Ground = { readonly frame: Frame; readonly law: KnownLaw; readonly context: Context };

function issuedProvisions({ law, frame }: Ground, id: string): LawProvision[] {
  return provisionsUnder(law, id).filter((provision) => regulationOf(law, provision).issuedOn <= frame.at);
}

function suspensionsOf(part: string, id: string, ground: Ground): LawProvision[] {
  const found = issuedProvisions(ground, id).filter(({ effect }) => effect === 'SUSPENDS');
  if (found.length > 0) return found;
  const rule = `the id of a suspension that is known and was issued by ${ground.frame.at}`;
  throw assumptionMustBe(`${part}.suspension`, rule, id);
}

function checkRevival({ id, on }: { readonly id: string; readonly on: Day }, ground: Ground): void {
  for (const suspension of suspensionsOf('revive', id, ground)) {
    const { issuedOn } = regulationOf(ground.law, suspension);
    const begins = suspension.effectiveOn === undefined ? issuedOn : firstDay(suspension.effectiveOn);
    if (on <= begins)
      throw assumptionMustBe('revive.on', `after the first day of the suspension (${begins})`, on);
  }
}

function checkExtension({ id, until }: { readonly id: string; readonly until: Day }, ground: Ground): void {
  const { law, frame } = ground;
  for (const suspension of suspensionsOf('extend', id, ground)) {
    const ends = lastSuspendedDay(suspension, { law, day: frame.at, destination: undefined });
    if (until <= ends)
      throw assumptionMustBe('extend.until', `later than the stated end of the suspension (${ends})`, until);
  }
}

async function checkImposition(
  { id, things }: { readonly id: string; readonly things: readonly string[] },
  ground: Ground,
): Promise<void> {
  const { frame, law, context } = ground;
  const provision = issuedProvisions(ground, id).find((one) => one.id === id && one.actsOn.length === 0);
  if (!provision) {
    const rule = `the id of a provision that is known, was issued by ${frame.at} and acts on no other`;
    throw assumptionMustBe('impose.provision', rule, id);
  }
  if (things.length === 0) throw assumptionMustBe('impose', 'of at least one element or item', 'none');
  const held = [...provision.lists, ...provision.controls].map(({ thing }) => thing);
  const found = await allOf(things.map((thing) => context.reader.entity(frame, thing)));
  for (const [index, thing] of things.entries()) {
    const type = found[index]?.row.type;
    if (type !== 'Element' && type !== 'Item')
      throw assumptionMustBe('impose.items', 'ids of items that are known', thing);
    const part = type === 'Element' ? 'impose.elements' : 'impose.items';
    if (held.includes(thing)) {
      const name = regulationOf(law, provision).name;
      throw assumptionMustBe(part, `what does not come under this provision of ${name} yet`, thing);
    }
  }
}

const addressedTo = edgeOfType('ADDRESSED_TO');

/** Those who would accept: those whom the commitment is addressed to. */
async function acceptors(id: string, { frame, context }: Ground): Promise<string[]> {
  const rule = `the id of a commitment that is known, was made by ${frame.at} and is addressed to somebody`;
  const commitment = await context.reader.entity(frame, id);
  const madeOn = commitment?.row['madeOn'];
  if (commitment?.row.type !== 'Commitment' || typeof madeOn !== 'string' || firstDay(madeOn) > frame.at)
    throw assumptionMustBe('accept', rule, id);
  const relation = { edge: addressedTo, near: addressedTo.from, far: addressedTo.to };
  const page = context.reader.relation(commitment, relation, {
    page: { first: 100 },
    showsEdges: false,
  });
  const addressees = (await page.nodes()) as readonly NodeInFrame[];
  if (addressees.length === 0) throw assumptionMustBe('accept', rule, id);
  return addressees.map(({ row }) => row.id);
}

async function checked(assumption: Assumption, ground: Ground): Promise<Assumption> {
  switch (assumption.kind) {
    case 'LIFT':
      if (issuedProvisions(ground, assumption.id).length === 0) {
        const rule = `the id of a regulation or provision that is known and was issued by ${ground.frame.at}`;
        throw assumptionMustBe('lift', rule, assumption.id);
      }
      return assumption;
    case 'REVIVE':
      checkRevival(assumption, ground);
      return assumption;
    case 'EXTEND':
      checkExtension(assumption, ground);
      return assumption;
    case 'IMPOSE':
      await checkImposition(assumption, ground);
      return assumption;
    case 'ACCEPT':
      return { ...assumption, by: await acceptors(assumption.id, ground) };
  }
}

/** Whether two different hypotheses about the same provision can hold together: only what adds to what is held. */
function contradict(law: KnownLaw, a: Assumption, b: Assumption): boolean {
  const others = new Set(provisionsUnder(law, b.id).map(({ id }) => id));
  const overlap = provisionsUnder(law, a.id).some(({ id }) => others.has(id));
  return overlap && !(a.kind === b.kind && (a.kind === 'LIFT' || a.kind === 'IMPOSE'));
}

/**
 * The hypotheses as they can be made in a frame, whose own are not looked at.
 * Errors: BAD_USER_INPUT that names what was required.
 */
export async function checkAssumptions(
  assumptions: readonly Assumption[],
  frame: Frame,
  context: Context,
): Promise<Assumption[]> {
  if (assumptions.length === 0) return [];
  const law = (await context.law()).knownAt(frame.knownAt);
  const found = await Promise.all(assumptions.map((one) => checked(one, { frame, law, context })));
  for (const [index, a] of found.entries())
    for (const b of found.slice(index + 1))
      if (contradict(law, a, b)) throw assumptionsContradict(assumptionText(a), assumptionText(b));
  return found;
}
