import type { Problem } from '../forms/check-rules.ts';
import { wording } from '../wording/index.ts';
import { partOf } from './page-data.ts';
import { revealRow } from './row-list.ts';

const words = wording.onlineForm;

/** Field or table on the page by the path in a problem. */
function placeOf(form: ParentNode, path: string): HTMLElement | null {
  return form.querySelector(`[data-field="${path}"]`) ?? form.querySelector(`[data-table="${path}"]`);
}

/** Shows a message below its field and ties it to the controls; null takes it away. */
export function showMessage(form: ParentNode, path: string, message: string | null): void {
  const place = placeOf(form, path);
  const error = place?.querySelector<HTMLElement>(':scope > [data-error]');
  if (!place || !error) return;
  if ((message ?? '') !== error.textContent) error.textContent = message ?? '';
  error.hidden = message === null;
  place.classList.toggle('is-wrong', message !== null);
  for (const control of describedBy(place)) tie(control, error.id, message !== null);
}

/** What a screen reader stands on: the single control, each box of several, the group of radios, a table's heading. */
function describedBy(place: HTMLElement): Element[] {
  if (place.dataset.table !== undefined || place.role === 'radiogroup') return [place.querySelector('h2') ?? place];
  return [...place.querySelectorAll(':scope input, :scope textarea, :scope select:not([data-days-mark])')];
}

function tie(control: Element, errorId: string, wrong: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '' && id !== errorId);
  const described = [...(wrong ? [errorId] : []), ...ids].join(' ');
  if (described === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', described);
  if (control.matches('h2')) return;
  if (wrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

/** Paths that carry a message now. */
export function shownPaths(form: ParentNode): string[] {
  return [...form.querySelectorAll<HTMLElement>('.is-wrong')].map(
    ({ dataset }) => dataset.field ?? dataset.table ?? '',
  );
}

/** Puts every message in its place, and those of other fields away. */
export function showAllMessages(form: ParentNode, problems: readonly Problem[]): void {
  const wrong = new Set(problems.map(({ field }) => field));
  for (const path of shownPaths(form)) if (!wrong.has(path)) showMessage(form, path, null);
  for (const { field, message } of problems) showMessage(form, field, message);
}

/** Takes every message away. */
export function clearMessages({ form, summary }: { readonly form: ParentNode; readonly summary: HTMLElement }): void {
  showAllMessages(form, []);
  showSummary(summary, form, []);
}

/**
 * Lists the problems over the form, each leading to its field, and moves there; reminders follow in a list of their
 * own. Reminders alone are listed without moving.
 */
export function showSummary(
  summary: HTMLElement,
  form: ParentNode,
  problems: readonly Problem[],
  reminders: readonly Problem[] = [],
): void {
  const list = (part: ParentNode, heading: string, entries: readonly Problem[]) => {
    partOf(part, 'h2').textContent = heading;
    partOf(part, 'ul').replaceChildren(...entries.map(({ field, message }) => entry(form, field, message)));
  };
  list(summary, words.problems(problems.length), problems);
  partOf(summary, 'h2').hidden = problems.length === 0;
  const advice = summary.querySelector<HTMLElement>('[data-reminders]');
  if (advice) {
    list(advice, words.reminders(reminders.length), reminders);
    advice.hidden = reminders.length === 0;
  }
  summary.hidden = problems.length + reminders.length === 0;
  summary.classList.toggle('is-advice', problems.length === 0);
  if (problems.length > 0) summary.focus();
}

function entry(form: ParentNode, path: string, message: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `#f.${path}`;
  link.textContent = message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const place = placeOf(form, path);
    if (place) revealRow(place);
    place?.scrollIntoView({ block: 'center' });
    place
      ?.querySelector<HTMLElement>('h2, input, textarea, select:not([data-days-mark])')
      ?.focus({ preventScroll: true });
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
