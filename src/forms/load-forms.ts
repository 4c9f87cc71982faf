import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AuthoringError } from '../documents/authoring-error.ts';
import { checkShape } from '../documents/check-shape.ts';
import { type ControlBlock, formControl } from '../documents/controlled-document.ts';
import { assertSignedOff } from '../documents/read-document.ts';
import { everyFile, nameOf, type Sources } from '../documents/sources.ts';
import { wording } from '../wording/index.ts';
import type { FormDefinition, FormSource } from './define-form.ts';

export interface LoadedForm {
  readonly file: string;
  readonly definition: FormDefinition;
  readonly control: ControlBlock;
  /** Ids of the parameters that it takes numbers from. */
  readonly parameters: readonly string[];
}

/**
 * Imports every file in forms/<department>/ of every root, weakest root first.
 * @throws AuthoringError for a file that cannot be read or exports no form, or whose control block is wrong
 */
export async function loadForms(sources: Sources, ask: ValueOf): Promise<LoadedForm[]> {
  const paths = everyFile(sources, 'forms/*/*.ts');
  return await Promise.all(paths.map((path) => loadForm(path, nameOf(sources, path), ask)));
}

/** Value of a registered parameter that a form file asks for. @throws AuthoringError for an unknown id */
type ValueOf = (id: string, file: string) => number;

async function loadForm(path: string, file: string, ask: ValueOf): Promise<LoadedForm> {
  const source = await importForm(path, file);
  const asked = new Set<string>();
  const parameter = (id: string) => {
    asked.add(id);
    return ask(id, file);
  };
  const definition = source({ parameter });
  const control = checkShape(formControl, definition, file);
  assertSignedOff(control, file);
  return { file, definition, control, parameters: [...asked] };
}

/** The query makes a running dev server read an edited file again; its ending tells Vite's tools that it is TypeScript. */
async function importForm(path: string, file: string): Promise<FormSource> {
  const url = `${pathToFileURL(path).href}?edited=${statSync(path).mtimeMs}.ts`;
  const module: unknown = await import(/* @vite-ignore */ url).catch((error: Error) => {
    throw new AuthoringError({ file, ...wording.forms.faults.failedToLoad(error.message) });
  });
  const source = (module as { default?: unknown }).default;
  if (typeof source !== 'function') throw new AuthoringError({ file, ...wording.forms.faults.notAForm });
  return source as FormSource;
}
