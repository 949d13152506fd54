/** A calendar day, YYYY-MM-DD; days compare as text. */
export type Day = string;

/** A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY. */
export type PartialDay = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Before and after every day that the graph can hold: they stand in for bounds that are not set. */
export const beginningOfTime: Day = '0000-01-01';
export const endOfTime: Day = '9999-12-31';

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a day, month or year of the calendar, from the year 1000 on. */
export function isPartialDay(text: string): text is PartialDay {
  const match = pattern.exec(text);
  if (!match?.[1]) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** Whether the text is a whole day of the calendar. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isPartialDay(text);
}

/** The first day that a day, month or year allows. */
export function firstDay(partial: PartialDay): Day {
  return partial + '-01-01'.slice(partial.length - 4);
}

/** The last day that a day, month or year allows. */
export function lastDay(partial: PartialDay): Day {
  if (partial.length === 10) return partial;
  if (partial.length === 4) return `${partial}-12-31`;
  const [year, month] = partial.split('-').map(Number);
  return `${partial}-${daysOfMonth(year ?? 0, month ?? 0).toString()}`;
}

function shifted(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day after. */
export function nextDay(day: Day): Day {
  return shifted(day, 1);
}

/** The day before. */
export function previousDay(day: Day): Day {
  return shifted(day, -1);
}

/** The day up to which publications count: `knownAt` or, where none was out by then, the day of the earliest. */
export function countedUntil(published: readonly Day[], knownAt: Day): Day {
  const earliest = [...published].sort()[0] ?? knownAt;
  return earliest > knownAt ? earliest : knownAt;
}

/** The day that it is now, in UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
