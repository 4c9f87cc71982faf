/**
 * Arrow keys walk from the field through all links and buttons of the results and back; the focus itself moves, so
 * Enter opens and a screen reader reads what is reached.
 */
export function walkWithArrows(field: HTMLInputElement, results: HTMLElement): (event: KeyboardEvent) => void {
  return (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('a, button')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (place === -1) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(place + step, stops.length - 1))]?.focus();
  };
}
