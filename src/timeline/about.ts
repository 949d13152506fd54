import type { KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import type { Entry } from './entry.ts';

/** The things asked about, with the provisions of the regulations among them. */
export function withProvisions(law: KnownLaw, asked: readonly string[]): string[] {
  const provisions = [...law.provisions.values()].filter(({ regulation }) => asked.includes(regulation));
  return [...new Set([...asked, ...provisions.map(({ id }) => id)])];
}

/**
 * The regulations and provisions whose entries are about one of the things asked about. `concerned` are those things and
 * what of the law is related to them. A regulation brings its provisions along; a provision only the publication of its
 * regulation.
 */
export function lawAbout(
  law: KnownLaw,
  asked: readonly string[],
  concerned: ReadonlySet<string>,
): ReadonlySet<string> {
  const regulations = new Set(
    [...law.regulations.values()].flatMap(({ id, jurisdictions }) =>
      concerned.has(id) || jurisdictions.some((one) => asked.includes(one)) ? [id] : [],
    ),
  );
  const isAbout = ({ id, regulation }: LawProvision) => concerned.has(id) || regulations.has(regulation);
  const provisions = [...law.provisions.values()].filter(isAbout);
  return new Set([...regulations, ...provisions.flatMap(({ id, regulation }) => [id, regulation])]);
}

/** The entries about some regulations and provisions. */
export function entriesAbout(entries: readonly Entry[], about: ReadonlySet<string>): Entry[] {
  return entries.filter(({ subject }) => about.has(subject));
}
