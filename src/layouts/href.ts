const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address to put in a page for a path below the site's base, e.g. `/register/#SH-3`. */
export function href(path: string): string {
  return `${base}${path}`;
}
