/** A way of saying something that is not so, or that says more than is known. */
export type Rule = {
  readonly pattern: RegExp;
  /** What is wrong with it, as the end of the sentence "… must not …". */
  readonly wrong: string;
  /** Sentences that it catches, and one near them that it lets through. */
  readonly caught: readonly string[];
  readonly allowed: string;
};

/** What is never written, in whatever text. */
export const rules: readonly Rule[] = [
  {
    pattern: /\bChina (has )?suspended (its|the|all) rare[- ]earth (export )?controls\b/i,
    wrong: 'say that China suspended its rare-earth controls: No. 18 of 2025 never was',
    caught: ['In November China suspended its rare-earth controls.'],
    allowed: 'In November China suspended its announcements of October.',
  },
  {
    pattern: /\bban(s|ned|ning)\b|(?<!\bno )\bban\b/i,
    wrong: 'speak of a ban where a licence is needed',
    caught: ['China banned exports of magnets.', 'The export ban of April covers magnets.'],
    allowed: 'Exports of magnets are under licence, which is no ban.',
  },
  {
    pattern:
      /\b(India|Delhi)( has| had)? (refus|reject|declin)(es|s|ed)\b|\b(refused|rejected|declined) by (India|New Delhi|Delhi)\b|\b(India|Delhi)'s (refusal|rejection)\b/i,
    wrong: 'say that India refused: it had not yet accepted',
    caught: [
      'India refused the assurance.',
      'India has rejected it.',
      'The assurance was rejected by New Delhi.',
    ],
    allowed: 'India had not yet accepted the assurance.',
  },
  {
    pattern: /\b(Nd|neodymium) (is|was) (controlled|under control|listed)\b/i,
    wrong: 'say that neodymium is controlled',
    caught: ['Nd is controlled since April.'],
    allowed: 'Nd is not listed by No. 18.',
  },
  {
    pattern:
      /\b(India|Delhi)( has| had)? (granted|issued|approved)\b.{0,40}\blicen[cs]es?\b|\blicen[cs]es? (that |which )?(was |were )?(granted|issued|approved) by (India|New Delhi|Delhi)\b/i,
    wrong: 'say that India granted the licences: they are Chinese export licences',
    caught: ['India granted licences to four firms.', 'The licences were granted by India to four firms.'],
    allowed: 'China granted export licences for imports by four Indian firms.',
  },
  {
    pattern: /\bno (rare[- ]earth )?magnets (at all )?(reached|came to|arrived in) India\b/i,
    wrong: 'say that no magnets reached India: some did in each month',
    caught: ['No magnets reached India in June.'],
    allowed: 'Fewer magnets reached India in June.',
  },
  {
    pattern: /\b(controls?|curbs) caused\b|\bcaused by (the )?(controls?|curbs)\b/i,
    wrong: 'say that the controls caused a figure: the fiscal year 2025 ended before them',
    caught: ['The controls caused the low figure of FY25.'],
    allowed: 'FY25 ended before the controls began.',
  },
  {
    pattern: /\bWTO[- ]inconsistent\b|\binconsistent with (the )?WTO\b/i,
    wrong: 'call the controls inconsistent with the WTO: nobody has ruled on those of 2025',
    caught: ['The controls are WTO-inconsistent.'],
    allowed: 'No panel has ruled on the controls.',
  },
  {
    pattern:
      /\b(12|twelve) (rare[- ]earths?( elements)?|elements) (are |were )?(now )?under (export )?control\b|\bcontrol(s|led)? (of |on |over )?(12|twelve) (rare|elements)\b/i,
    wrong: 'say that twelve elements are under control without saying announced or in force',
    caught: ['Since October 12 elements are under control.', 'Since October China controls 12 rare earths.'],
    allowed: 'Seven elements are under control, five more are announced.',
  },
  {
    pattern: /\b(is|are|was|were|be|been|being|remain(s|ed)?|stay(s|ed)?|again|back|still|now) in force\b/i,
    wrong: 'say that something is in force: what is so is worked out for each day, and can be unconfirmed',
    caught: ['No. 57 is still in force.', 'The announcements of October are in force again.'],
    allowed: 'The announcements of October name 8 November 2025 as their first day.',
  },
];

/** What a summary or name must not say of itself: it tells only what was true on the thing's own first day. */
export const passing =
  /\b(currently|at present|so far|as of now|to date|nowadays|today|recently|presently|at the moment)\b/i;

/** What a report of a demand must not say: the law alone requires. */
export const requiring = /\brequir(es?|ed|ing|ements?)\b/i;

/** What is not written of a firm by inference. */
export const ofFirms = /\b(hit|violat(es|ed|ing)|banned|blacklisted)\b/i;
