import { amountInWords } from '../forms/amount-in-words.ts';
import { toNumber } from '../forms/half-width.ts';
import { wording } from '../wording/index.ts';

const words = wording.onlineForm;

/** The small texts that follow what is typed: star of a field that is required now, length of a text, amount in words. */
export function showSmallNotes(form: ParentNode, required: ReadonlyMap<string, boolean>): void {
  for (const star of form.querySelectorAll<HTMLElement>('[data-star]')) {
    const path = star.closest<HTMLElement>('[data-field]')?.dataset.field ?? '';
    if (star.dataset.star === 'sometimes') star.hidden = !required.has(path);
  }
  for (const note of form.querySelectorAll<HTMLElement>('[data-length]')) {
    const length = note.parentElement?.querySelector('textarea')?.value.trim().length ?? 0;
    const most = Number(note.dataset.length);
    note.textContent = length > 0 ? words.length(length, most) : '';
    note.classList.toggle('is-over', length > most);
  }
  for (const note of form.querySelectorAll<HTMLElement>('[data-in-words]')) {
    const amount = toNumber(note.parentElement?.querySelector('input')?.value ?? '');
    note.textContent = typeof amount === 'number' ? words.inWords(amountInWords(amount)) : '';
  }
}
