import type { Problem } from '../forms/check-rules.ts';

/** Shows advice below its fields, or takes it away; it forbids nothing, so the fields are not marked as wrong. */
export function showReminders(form: ParentNode, reminders: readonly Problem[]): void {
  const texts = new Map<string, string>();
  for (const { field, message } of reminders) texts.set(field, `${texts.get(field) ?? ''}${message}`);
  for (const note of form.querySelectorAll<HTMLElement>('[data-remind]')) {
    const place = note.closest<HTMLElement>('[data-field], [data-table]');
    const text = texts.get(place?.dataset.field ?? place?.dataset.table ?? '') ?? '';
    if (note.textContent === text) continue;
    note.textContent = text;
    note.hidden = text === '';
    for (const control of place?.querySelectorAll('input, textarea, select:not([data-days-mark]), output') ?? [])
      describe(control, note.id, text !== '');
  }
}

function describe(control: Element, id: string, described: boolean): void {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((other) => other !== '' && other !== id);
  const ids = [...others, ...(described ? [id] : [])].join(' ');
  if (ids === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', ids);
}
