import type { FormDefinition, FormSource } from '../forms/define-form.ts';
import type { PageData } from './page-data.ts';

const sources = import.meta.glob<FormSource>(['/forms/**/*.ts', '/custom/forms/**/*.ts'], { import: 'default' });

/** The form as its author wrote it, with its schema; loads its own chunk and Zod. */
export async function loadForm({ file, parameters }: Pick<PageData, 'file' | 'parameters'>): Promise<FormDefinition> {
  const load = sources[`/${file}`];
  if (!load) throw new Error(`not among the forms of this build: ${file}`);
  const source = await load();
  return source({
    parameter: (id) => {
      const value = parameters[id];
      if (value === undefined) throw new Error(`not among the parameters of this page: ${id}`);
      return value;
    },
  });
}
