/**
 * On a narrow screen the contents of the manual open as a dialog, which keeps the focus and closes by Esc. Without
 * scripts the same link jumps to them.
 */
export function openMenu(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-menu]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-menu-dialog]');
  const nav = document.querySelector<HTMLElement>('#site-nav');
  if (link === null || dialog === null || nav === null) return;
  const home = document.createComment('');
  nav.before(home);

  link.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.append(nav);
    dialog.showModal();
    nav.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'center' });
  });
  dialog.addEventListener('close', () => {
    home.after(nav);
    link.focus();
  });
  dialog.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target : null;
    if (element === dialog || element?.closest('[data-menu-close], a[href]')) dialog.close();
  });
}
