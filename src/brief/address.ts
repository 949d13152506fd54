import type { Content } from './content.ts';
import type { Outline } from './outline.ts';
import type { Sides } from './parties.ts';
import type { Asked, Extent } from './question.ts';

/** The endings under which a server gives briefs. */
export type Ending = 'md' | 'html' | 'docx' | 'pdf';

/** The address of a brief on its server with everything explicit, so that it stays the same brief. */
export function permalinkOf(
  asked: Asked,
  { own, other }: Sides,
  { at, knownAt, since }: Outline,
  release: Content['release'],
  extent: Extent = asked.extent,
): string {
  const { sector, assume, audience } = asked;
  const named: readonly (readonly [string, string | undefined])[] = [
    ['parties', `${own.alpha2},${other.alpha2}`],
    ['sector', sector],
    ['at', at],
    ['knownAt', knownAt],
    ['since', since],
    ['assume', assume.text || undefined],
    ['audience', audience],
    ['extent', extent === 'PAGE' ? undefined : extent],
    ['release', release],
  ];
  const query = named.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`],
  );
  return `/brief.html?${query.join('&')}`;
}
