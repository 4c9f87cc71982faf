import { onAction } from './fill-page.ts';
import type { FillSession } from './fill-session.ts';
import { partOf } from './page-data.ts';

/** Lets files of records be chosen; what reads them loads then. */
export function connectImport(session: FillSession): void {
  const input = partOf<HTMLInputElement>(document, '[data-import-files]');
  onAction('import', () => input.click());
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    if (files.length > 0) void import('./import-on-page.ts').then(({ importFiles }) => importFiles(session, files));
  });
}
