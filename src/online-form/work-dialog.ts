import { partOf } from './page-data.ts';

/** Work in a dialog that ends with its own button. */
export interface Work {
  readonly title: string;
  readonly body: HTMLElement;
  /** Text of the button that ends the work. */
  readonly ok: string;
}

/** Opens the dialog; resolves to true if the work was ended with its button, to false if it was left. */
export async function doWork(dialog: HTMLDialogElement, { title, body, ok }: Work): Promise<boolean> {
  partOf(dialog, 'h2').textContent = title;
  partOf(dialog, '[data-work-body]').replaceChildren(body);
  okButton(dialog).textContent = ok;
  dialog.returnValue = '';
  dialog.showModal();
  return await new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

/** The button that ends the work; disabled while there is nothing to take over. */
export function okButton(dialog: HTMLDialogElement): HTMLButtonElement {
  return partOf<HTMLButtonElement>(dialog, '[value="yes"]');
}
