import { make } from '../online-form/make-element.ts';
import { wording } from '../wording/index.ts';
import { daysBetween } from './deadline.ts';
import { clauseLink } from './tool-form.ts';

/** A line of a result: a date or a moment, how it was counted and on what ground. */
export interface ResultLine {
  readonly name: string;
  /** `2026-12-01`, or with a time. */
  readonly at: string;
  readonly movedTo: string | null;
  readonly how: string;
  readonly clause: string;
  readonly law: string | null;
  /** True for a day from which something may be asked for, not up to which it must be done. */
  readonly begins?: boolean;
}

const words = wording.tools;

export function resultTable(lines: readonly ResultLine[], today: string, base: string): HTMLElement {
  const { what, when, state, how, basis } = words.columns;
  const head = make('tr', {}, ...[what, when, state, how, basis].map((text) => make('th', { scope: 'col' }, text)));
  const rows = lines.map((line) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, line.name),
      make('td', { class: 'tool-date', 'data-label': when }, shownDate(line.at), moved(line.movedTo)),
      make('td', { 'data-label': state }, stateOf(line, today)),
      make('td', { 'data-label': how }, line.how),
      make('td', { 'data-label': basis }, clauseLink(line.clause, base), line.law === null ? null : law(line.law)),
    ),
  );
  return make('table', { class: 'tool-table' }, make('thead', {}, head), make('tbody', {}, ...rows));
}

/** With its weekday, so that nobody has to look it up. */
export function shownDate(at: string): string {
  const [date = '', time] = at.split('T');
  const weekday = words.weekdays[new Date(`${date}T00:00Z`).getUTCDay()] ?? '';
  return [date, weekday, time].filter((part) => part !== undefined).join(' ');
}

function moved(date: string | null): HTMLElement | null {
  return date === null ? null : make('p', { class: 'note' }, words.movedTo(shownDate(date)));
}

function law(text: string): HTMLElement {
  return make('p', { class: 'note' }, text);
}

function stateOf({ at, movedTo, begins = false }: ResultLine, today: string): string {
  const days = daysBetween(today, movedTo ?? at.slice(0, 10));
  if (begins) return days <= 0 ? words.state.reached : words.state.left(days);
  if (days === 0) return words.state.today;
  return days < 0 ? words.state.past(-days) : words.state.left(days);
}
