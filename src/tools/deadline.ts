import { dayNumber, toDate } from '../forms/calendar.ts';

/** A date that follows from a case, and why. Dates are ISO, `2026-12-01`. */
export interface Deadline<Id extends string = string> {
  readonly id: Id;
  readonly date: string;
  /** The working day to which the date moves when it falls on a weekend; null where it does not move. */
  readonly movedTo: string | null;
  /** Where it is laid down: `SH-4-22#6.2.3`. */
  readonly clause: string;
  /** Act and article behind it; null for a rule of the company's own. */
  readonly law: string | null;
}

/** A parameter of the register as the tools need it. */
export interface ToolParameter {
  readonly value: number;
  readonly law: string | null;
}
export type ToolParameters = { readonly [id: string]: ToolParameter };

/** @throws RangeError for an id that the page was not given */
export function parameterIn(parameters: ToolParameters, id: string): ToolParameter {
  const parameter = parameters[id];
  if (parameter === undefined) throw new RangeError(`no parameter ${id}`);
  return parameter;
}

/** The day so many days later. @throws RangeError for what is no date */
export function addDays(date: string, days: number): string {
  return toDate(numberOf(date) + days);
}

export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The Monday after a Saturday or Sunday, null for other days. Public holidays are not known here. */
export function movedFromWeekend(date: string): string | null {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return null;
  return addDays(date, weekday === 6 ? 2 : 1);
}

export function numberOf(date: string): number {
  const day = dayNumber(date);
  if (day === null) throw new RangeError(`no date: ${date}`);
  return day;
}
