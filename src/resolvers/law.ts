import { unknownCountry } from '../errors.ts';
import type { Context } from '../graph/operation.ts';
import type { LoadedRelease } from '../graph/release.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import type { Scope } from '../law/status.ts';

/** The law that is known in a frame, and what it assumes, with the release that it is of. */
export async function lawIn(
  frame: Frame,
  context: Context,
): Promise<{ law: KnownLaw; release: LoadedRelease }> {
  const [release, law] = await Promise.all([context.release(), context.law()]);
  return { law: law.inFrame(frame), release };
}

/** The ids of countries by their codes. Errors: BAD_USER_INPUT for a code that is no country's. */
export function countryIds({ codes }: LoadedRelease, given: readonly string[]): string[] {
  return given.map((code) => {
    const id = codes.country(code);
    if (id === undefined) throw unknownCountry(code);
    return id;
  });
}

/** The scope of a question about law: one destination, or all. Errors: BAD_USER_INPUT. */
export function scopeOf(release: LoadedRelease, destination: string | null | undefined): Scope {
  if (destination == null) return 'all';
  return { destination: countryIds(release, [destination])[0] };
}

/** A provision of the law by its id; what is visible in a frame is in the law that is known there. */
export function provisionOf(law: KnownLaw, id: string): LawProvision {
  const provision = law.provisions.get(id);
  if (!provision) throw new Error(`The visible provision ${id} is not in the law set.`);
  return provision;
}
