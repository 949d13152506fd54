/** A way of saying something that is not so, or that says more than is known. */
export type Rule = {
  readonly pattern: RegExp;
  /** What is wrong with it, as the end of the sentence "… must not …". */
  readonly wrong: string;
  /** A sentence that it catches, and one near it that it lets through. */
  readonly caught: string;
  readonly allowed: string;
};

/** What is never written, in whatever text. */
export const rules: readonly Rule[] = [
  {
    pattern: /\bChina (has )?suspended (its|the|all) rare[- ]earth (export )?controls\b/i,
    wrong: 'say that China suspended its rare-earth controls: No. 18 of 2025 never was',
    caught: 'In November China suspended its rare-earth controls.',
    allowed: 'In November China suspended its announcements of October.',
  },
  {
    pattern: /\bbans\b|\bbanned\b|\bbanning\b|\bban (on|of) (the )?(export|magnet|rare|sale)/i,
    wrong: 'speak of a ban where a licence is needed',
    caught: 'China banned exports of magnets.',
    allowed: 'China put exports of magnets under licence.',
  },
  {
    pattern: /\b(India|New Delhi|Delhi) (has )?(refused|rejected|declined)\b/i,
    wrong: 'say that India refused: it had not yet accepted',
    caught: 'India refused the assurance.',
    allowed: 'India had not yet accepted the assurance.',
  },
  {
    pattern: /\b(Nd|neodymium) (is|was) (controlled|under control|listed)\b/i,
    wrong: 'say that neodymium is controlled',
    caught: 'Nd is controlled since April.',
    allowed: 'Nd is not listed by No. 18.',
  },
  {
    pattern: /\b(India|New Delhi) (has )?(granted|issued|approved)\b.{0,40}\b(export )?licen[cs]es?\b/i,
    wrong: 'say that India granted the licences: they are Chinese export licences',
    caught: 'India granted licences to four firms.',
    allowed: 'China granted export licences for imports by four Indian firms.',
  },
  {
    pattern: /\bno (rare[- ]earth )?magnets (at all )?(reached|came to|arrived in) India\b/i,
    wrong: 'say that no magnets reached India: some did in each month',
    caught: 'No magnets reached India in June.',
    allowed: 'Fewer magnets reached India in June.',
  },
  {
    pattern: /\b(controls?|curbs) caused\b|\bcaused by (the )?(controls?|curbs)\b/i,
    wrong: 'say that the controls caused a figure: the fiscal year 2025 ended before them',
    caught: 'The controls caused the low figure of FY25.',
    allowed: 'FY25 ended before the controls began.',
  },
  {
    pattern: /\bWTO[- ]inconsistent\b|\binconsistent with (the )?WTO\b/i,
    wrong: 'call the controls inconsistent with the WTO: nobody has ruled on those of 2025',
    caught: 'The controls are WTO-inconsistent.',
    allowed: 'No panel has ruled on the controls.',
  },
  {
    pattern: /\b(12|twelve) (rare[- ]earth )?elements (are |were )?(under|in) (export )?control\b/i,
    wrong: 'say that twelve elements are under control without saying announced or in force',
    caught: 'Since October 12 elements are under control.',
    allowed: 'Seven elements are under control in force, five more are announced.',
  },
];

/** What a summary or name must not say of itself: it tells only what was true on the thing's own first day. */
export const passing =
  /\b(currently|at present|so far|as of now|to date|nowadays|today|recently|presently|at the moment)\b/i;

/** What is not written of a firm by inference. */
export const ofFirms = /\b(hit|violat(es|ed|ing)|banned|blacklisted)\b/i;
