import { daysInMonth, weekday } from '../forms/calendar.ts';
import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';

const words = wording.onlineForm.days;

/** Fits every day grid to the month chosen: weekdays named, weekends marked, days beyond the month closed. */
export function showMonth(form: ParentNode, record: FormRecord): void {
  for (const grid of form.querySelectorAll<HTMLElement>('.fill-days')) {
    const month = record[grid.dataset.month ?? ''];
    const chosen = typeof month === 'string' ? month : '';
    if (grid.dataset.shown === chosen) continue;
    grid.dataset.shown = chosen;
    grid.querySelectorAll<HTMLElement>('.fill-day').forEach((day, index) => {
      showDay(day, index + 1, chosen);
    });
  }
}

function showDay(day: HTMLElement, number: number, month: string): void {
  const beyond = number > daysInMonth(month);
  const which = month === '' || beyond ? null : weekday(month, number);
  day.classList.toggle('is-beyond', beyond);
  day.classList.toggle('is-weekend', isWeekend(which));
  for (let place = 1; place <= 7; place += 1) day.classList.toggle(`starts-${place}`, number === 1 && which === place);
  const name = day.querySelector('[data-weekday]');
  if (name) name.textContent = which === null ? '' : (words.weekdays[which - 1] ?? '');
  for (const select of day.querySelectorAll('select')) select.disabled = beyond;
}

function isWeekend(day: number | null): boolean {
  return day !== null && day >= 6;
}

/** Fills the blank days of one grid with the mark chosen above it, or clears it. */
export function fillDays(field: HTMLElement, what: string): void {
  const mark = field.querySelector<HTMLSelectElement>('[data-days-mark]')?.value ?? '';
  for (const day of field.querySelectorAll<HTMLElement>('.fill-day:not(.is-beyond)')) {
    const weekend = day.classList.contains('is-weekend');
    for (const select of day.querySelectorAll('select')) {
      if (what === 'clear') select.value = '';
      else if (select.value === '' && weekend === (what === 'weekend')) select.value = mark;
    }
  }
}
