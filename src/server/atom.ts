import { Feed } from 'feed';

import { escapeMarkup } from '../lib/markup.ts';

/** News as the operation behind the feed gives them. */
export type News = { readonly developments: { readonly nodes: readonly NewsEntry[] } };

type NewsEntry = {
  readonly key: string;
  readonly on: string;
  readonly sentence: string;
  readonly citations: readonly {
    readonly locator: string | null;
    readonly source: {
      readonly publisher: string;
      readonly title: string;
      readonly url: string | null;
      readonly publishedOn: string | null;
    };
  }[];
};

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function cited({ citations }: NewsEntry): string {
  const lines = citations.map(({ locator, source }) => {
    const { publisher, title, publishedOn, url } = source;
    return [`${publisher}: ${title}`, publishedOn, locator, url].filter((part) => part !== null).join(', ');
  });
  return [...new Set(lines)].map(escapeMarkup).join('<br/>');
}

/**
 * News as an Atom feed. An entry's id follows from what became of what, so that a reader shows nothing twice, however
 * often the data are loaded. `base` is the address of the server as the reader reached it.
 */
export function atomOf(
  base: string,
  asked: readonly (readonly [string, string])[],
  entries: readonly NewsEntry[],
): string {
  const search = new URLSearchParams(
    asked.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const narrowed = asked.map(([name, value]) => `${name} ${value}`).join(', ');
  const feed = new Feed({
    id: `urn:monazite:changes${search && `:${search}`}`,
    title: `Monazite: status changes and new facts${narrowed && ` (${narrowed})`}`,
    author: { name: 'Monazite' },
    copyright: 'Apache-2.0',
    generator: 'Monazite',
    link: `${base}/`,
    feedLinks: { atom: `${base}/changes.atom${search && `?${search}`}` },
    // A feed without news is older than any.
    updated: dateOf(entries[0]?.on ?? '1970-01-01'),
  });
  for (const entry of entries)
    feed.addItem({
      id: `urn:monazite:development:${encodeURIComponent(entry.key)}`,
      // Atom of this library is HTML wherever it is text.
      title: escapeMarkup(entry.sentence),
      link: entry.citations.find(({ source }) => source.url !== null)?.source.url ?? `${base}/`,
      date: dateOf(entry.on),
      content: cited(entry),
    });
  return feed.atom1();
}
