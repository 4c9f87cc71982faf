import type { FormModel } from '../forms/form-model.ts';
import type { TakeSource } from './take-sources.ts';

/** What the build leaves in a fill page for its script. */
export interface PageData {
  readonly model: FormModel;
  readonly parameters: { readonly [id: string]: number };
  /** File of the form, relative to the project: `forms/after-sales/SH-5-21-complaint-registration.ts`. */
  readonly file: string;
  /** Forms whose records this one can be begun from. */
  readonly sources: readonly TakeSource[];
}

/** Text for a `<script type="application/json">`; nothing in it can end the element. */
export function writePageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

export function readPageData(): PageData {
  return JSON.parse(partOf(document, '#form-data').textContent) as PageData;
}

/** An element that the page is built with. */
export function partOf<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`not on this page: ${selector}`);
  return element;
}
