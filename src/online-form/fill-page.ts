import { partOf } from './page-data.ts';

/** The parts of the fill page that its script works with. */
export interface FillPage {
  readonly form: HTMLFormElement;
  readonly summary: HTMLElement;
  readonly status: HTMLElement;
  readonly draftStatus: HTMLElement;
  readonly notice: HTMLElement;
  readonly progress: HTMLElement;
  readonly paper: HTMLElement;
  readonly copies: HTMLSelectElement;
  readonly dialog: HTMLDialogElement;
  /** For work that takes more than a yes: pasting a table, taking from other records. */
  readonly work: HTMLDialogElement;
  readonly report: HTMLElement;
  readonly sample: HTMLElement;
}

export function fillPage(): FillPage {
  const page = partOf(document, '[data-fill-page]');
  return {
    form: partOf<HTMLFormElement>(page, '[data-fill-form]'),
    summary: partOf(page, '[data-problems]'),
    status: partOf(page, '[data-status]'),
    draftStatus: partOf(page, '[data-draft-status]'),
    notice: partOf(page, '[data-notice]'),
    progress: partOf(page, '[data-progress]'),
    paper: partOf(page, '[data-paper]'),
    copies: partOf<HTMLSelectElement>(page, '[data-copies-choice]'),
    dialog: partOf<HTMLDialogElement>(page, '[data-confirm]'),
    work: partOf<HTMLDialogElement>(page, '[data-work]'),
    report: partOf(page, '[data-report]'),
    sample: partOf(page, '[data-sample]'),
  };
}

/** Shows what only works with this script. */
export function showControls(page: FillPage): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  page.form.addEventListener('submit', (event) => event.preventDefault());
}

/** Calls back when the button with this `data-action` is pressed. */
export function onAction(name: string, act: () => void): void {
  for (const button of document.querySelectorAll(`[data-action="${name}"]`)) button.addEventListener('click', act);
}
