import { toast } from './toast.ts';

/** A click on a clause's number copies the clause's address. */
export function copyClauseLinks(): void {
  const tip = document.querySelector<HTMLElement>('[data-toast]')?.dataset.copyClause ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.clause-number')) link.title = tip;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.clause-number') : null;
    if (link !== null) void copy(link);
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const address = new URL(location.href);
  address.search = '';
  address.hash = link.hash;
  try {
    await navigator.clipboard.writeText(address.href);
    toast('copied');
  } catch {
    // No clipboard on plain http, or it is closed to us.
    selectForCopying(toast('copyThis', address.href));
  }
}

function selectForCopying(element: HTMLElement | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
