const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

/** Lets the button walk through the system's theme, light and dark, and remembers the choice in this browser. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (button === null) return;
  label(button, currentTheme());
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(currentTheme()) + 1) % order.length] ?? 'system';
    apply(next);
    label(button, next);
  });
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be closed to us; the choice holds for this page.
  }
}

function label(button: HTMLButtonElement, theme: Theme): void {
  const words = button.getAttribute(`data-label-${theme}`) ?? '';
  button.setAttribute('aria-label', words);
  button.title = words;
}
