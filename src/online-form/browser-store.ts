/** What the browser keeps for this site; every key begins with this. */
const prefix = 'handbook/';

/** Reads a kept value; null if there is none, or the browser keeps nothing (private window, storage off). */
export function keptValue<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** False if the browser does not keep it. */
export function keepValue(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forgetValue(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing is kept, so nothing has to go.
  }
}

/** Keys that begin so, without the site's prefix. */
export function keptKeys(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
