/** Variables by name; what is left out keeps its default. */
export type Variables = Readonly<Record<string, unknown>>;

type Variants = Readonly<Record<string, Variables>>;

/** The two frames that a question is asked in beside its own, where it can be: in the midst of the package, and lately. */
export const frames: Variants = {
  'on-20-october': { at: '2025-10-20', knownAt: '2025-10-20' },
  'on-25-november-2026': { at: '2026-11-25', knownAt: '2026-11-25' },
};

/** Frames in the place of the usual two, where those would say nothing, or nothing new. */
export const otherFrames: Readonly<Record<string, Variants>> = {
  // Its two days are its own, and each is judged by what was known on it.
  'element-in-two-frames': {
    'over-the-announcement': { from: '2025-10-08', to: '2025-10-09' },
    'over-the-end-of-the-suspension': { from: '2026-11-10', to: '2026-11-11' },
  },
  // Nobody can assume anything of a suspension before it was known.
  'what-if-a-suspension-ends': {
    'on-14-november': { at: '2025-11-14', knownAt: '2025-11-14', on: '2025-11-14', first: 5 },
    'on-11-november-2026': { at: '2026-11-11', knownAt: '2026-11-11', first: 5 },
  },
  'what-if-a-suspension-runs-on': {
    'on-14-november': { at: '2025-11-14', knownAt: '2025-11-14', first: 5 },
    'on-11-november-2026': { at: '2026-11-11', knownAt: '2026-11-11', first: 5 },
  },
};

/** What a question is asked beside its frames, by the name of the recording. */
export const variants: Readonly<Record<string, Variants>> = {
  'sectors-newly-exposed': {
    'since-october': { since: '2025-10-09' },
    'since-october-today': { since: '2025-10-09', at: '2026-11-22', knownAt: '2026-11-22' },
    today: { at: '2026-11-22', knownAt: '2026-11-22' },
    'before-april': { at: '2025-04-03' },
    'know-how': { since: '2025-10-09', channels: ['KNOW_HOW'] },
    'as-known-then': { knownAt: '2025-10-20' },
  },
  'elements-under-control': {
    'as-known-after-the-suspension': { knownAt: '2025-11-10' },
  },
  'members-of-both': {
    'partners-too': { kind: null },
    'before-india-joined': { at: '2017-06-08' },
  },
  'who-asked-what-of-whom': {
    'as-known-on-9-october': { knownAt: '2025-10-09' },
    'india-of-china': { by: ['IN'], of: ['CN'] },
  },
  'how-a-demand-reaches-a-firm': {
    'before-it-was-made': { knownAt: '2025-10-08' },
    'within-three-hops': { maxHops: 3 },
  },
  'timeline-of-a-package': {
    'as-known-before-the-suspension': { at: '2025-10-20', knownAt: '2025-10-20' },
    'of-what-was-asked': { about: ['commitment:cn-in-no-us-re-export', 'country:in'], until: '2025-11-30' },
  },
  'timeline-of-a-provision': {
    'limb-in-force-for-a-month': { provision: 'provision:cn-mofcom-2025-61-1-3' },
  },
  'what-covers-an-element': { holmium: { element: 'Ho', at: '2025-10-20' } },
  'what-a-firm-depends-on': { 'that-has-no-row': { firm: 'firm:maruti-suzuki' } },
  'who-in-a-country-is-exposed': {
    'if-no-18-is-lifted': {
      at: '2026-11-25',
      assume: [{ lift: 'regulation:cn-mofcom-gac-2025-18' }],
      first: 5,
    },
  },
  'next-dates': {
    'of-no-70-in-2026': {
      about: ['regulation:cn-mofcom-gac-2025-70'],
      at: '2026-06-01',
      knownAt: '2026-06-01',
    },
  },
  'search-for-a-text': { 'in-chinese': { text: '镝' }, 'a-code': { text: '1C905' } },
};
