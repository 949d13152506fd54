import type { BriefContentQuery } from '../../generated/brief.ts';
import { firstDay } from '../../lib/day.ts';
import type { Part } from '../brief.ts';
import { cutTo, sentence, type Composing } from '../composing.ts';
import { dateWords, firstOf } from '../words.ts';
import { bindingProvisions, calledTogether } from './measureRows.ts';

type Entry = BriefContentQuery['asOf']['timeline']['nodes'][number];

const kinds = ['TAKES_EFFECT', 'SUSPENDED_FROM', 'SUSPENSION_ENDS'];

/** What an entry says, without the name of what it says it of. */
function saying({ sentence: text, subject }: Entry): string {
  return text.replace(`: ${subject.name}.`, '');
}

/** The dates ahead on which what reaches one's own side changes, as far as it is known. */
export function datesPart(composing: Composing): Part {
  const { content, outline } = composing;
  const binding = new Set(bindingProvisions(composing).map(({ ref }) => ref));
  const ahead = content.timeline.nodes.filter(
    ({ on, kind, subject }) => firstDay(on) > outline.at && kinds.includes(kind) && binding.has(subject.ref),
  );
  const groups = new Map<string, Entry[]>();
  for (const entry of ahead) {
    const key = `${entry.on} ${saying(entry)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const { shown, more } = cutTo(composing, [...groups.values()], 'dates');
  return {
    heading: 'Next dates that matter',
    blocks: [
      {
        kind: 'SENTENCES',
        sentences: shown.flatMap((entries) => {
          const [first] = entries;
          if (first === undefined) return [];
          const stems = new Map<string, Entry['subject'][]>();
          for (const { subject } of entries) {
            const stem = subject.name.split(/[,:]/)[0] ?? '';
            stems.set(stem, [...(stems.get(stem) ?? []), subject]);
          }
          const names = firstOf([...stems.values()].map(calledTogether), 5);
          const text = `${dateWords(first.on)}: ${saying(first)}: ${names}.`;
          return [sentence(composing, text, { citations: entries.flatMap(({ citations }) => citations) })];
        }),
      },
    ],
    nothing: 'No date ahead is held on which a measure changes.',
    more,
  };
}
