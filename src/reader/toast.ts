/** How long a message without an address stays, in ms. */
const stay = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something quietly at the foot of the window; its words stand in the page, as data attributes.
 * @param address shown to be copied by hand; it stays until the next click
 * @returns the element that holds the address
 */
export function toast(message: 'copied' | 'copyThis', address?: string): HTMLElement | null {
  const box = document.querySelector<HTMLElement>('[data-toast]');
  if (box === null) return null;
  clearTimeout(timer);
  box.textContent = box.dataset[message] ?? '';
  if (address === undefined) {
    timer = setTimeout(() => clear(box), stay);
    return null;
  }
  const shown = document.createElement('code');
  shown.textContent = address;
  box.append(shown);
  setTimeout(() => addEventListener('click', () => clear(box), { once: true }));
  return shown;
}

function clear(box: HTMLElement): void {
  box.textContent = '';
}
