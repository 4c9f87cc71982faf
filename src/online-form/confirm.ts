import { partOf } from './page-data.ts';

/** Asks before something cannot be undone; resolves to true only if the person agrees. */
export async function confirmed(dialog: HTMLDialogElement, question: string, yes: string): Promise<boolean> {
  partOf(dialog, 'p').textContent = question;
  partOf(dialog, '[value="yes"]').textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return await new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
