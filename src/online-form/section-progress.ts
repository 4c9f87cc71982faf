import { indexFields } from '../forms/field-index.ts';
import { isFilled, parsePath, rowsOf } from '../forms/field-path.ts';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import { wording } from '../wording/index.ts';

const words = wording.onlineForm.sections;

/** How far each part of the form is: what must be filled in still, what is wrong, or that it is done. */
export function showSections(
  form: HTMLElement,
  model: FormModel,
  record: FormRecord,
  required: ReadonlyMap<string, boolean>,
): void {
  const nav = form.ownerDocument.querySelector<HTMLElement>('[data-sections]');
  if (nav === null) return;
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a')];
  const states = links.map((link) => {
    const block = form.querySelector<HTMLElement>(`[data-block="${link.dataset.to}"]`);
    const state = block ? stateOf(block, model, record, required) : { kind: 'optional', text: words.optional };
    link.className = `is-${state.kind}`;
    const text = link.querySelector('[data-section-state]');
    if (text && text.textContent !== state.text) text.textContent = state.text;
    return state.kind;
  });
  const compact = nav.querySelector('summary');
  const done = states.filter((kind) => kind === 'done' || kind === 'optional').length;
  if (compact) compact.textContent = words.compact(done, states.length);
}

interface SectionState {
  readonly kind: string;
  readonly text: string;
}

function stateOf(
  block: HTMLElement,
  model: FormModel,
  record: FormRecord,
  required: ReadonlyMap<string, boolean>,
): SectionState {
  const names = namesIn(block);
  const faults = block.querySelectorAll('.is-wrong').length + (block.classList.contains('is-wrong') ? 1 : 0);
  if (faults > 0) return { kind: 'wrong', text: words.faults(faults) };
  const needed = [...required].filter(([path]) => names.has(parsePath(path).table ?? path));
  const done = needed.filter(([, filled]) => filled).length;
  if (done < needed.length) return { kind: 'open', text: words.open(done, needed.length) };
  if (needed.length > 0) return { kind: 'done', text: words.done };
  const { cells } = indexFields(model);
  const hasContent = [...names].some((name) => {
    const cell = cells.get(name)?.cell;
    const value = record[name];
    if (indexFields(model).tables.has(name))
      return rowsOf(record, name).some((row) => Object.values(row).some(isFilled));
    return cell !== undefined && isEntered(cell) && isFilled(value);
  });
  return { kind: 'optional', text: hasContent ? words.filled : words.optional };
}

/** Fields and tables that stand in a part of the form. */
function namesIn(block: HTMLElement): ReadonlySet<string> {
  const fields = [...block.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset.field ?? '');
  const table = block.dataset.table;
  return new Set(table === undefined ? fields : [table]);
}

/** Jump links scroll to their part and move there, so that the next Tab goes on inside it. */
export function connectSections(form: HTMLElement): void {
  const nav = form.ownerDocument.querySelector<HTMLElement>('[data-sections]');
  if (nav === null) return;
  const details = nav.querySelector('details');
  nav.hidden = false;
  if (details) details.open = isWide();
  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const heading =
      link && form.querySelector<HTMLElement>(`[data-block="${link.dataset.to}"] > :is(h2, [data-block-top])`);
    if (!heading) return;
    event.preventDefault();
    if (details && !isWide()) details.open = false;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
}

function isWide(): boolean {
  return matchMedia('(min-width: 64rem)').matches;
}
