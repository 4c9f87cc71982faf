import { wording } from '../wording/index.ts';
import type { PageToolData } from './tool-data.ts';

/** The form of a tool's page: what is in its fields, and what is wrong with them. */
export interface ToolForm {
  readonly element: HTMLFormElement;
  /** Null for an empty field. */
  text(name: string): string | null;
  /** Null for an empty field or no number. */
  number(name: string): number | null;
  checked(name: string): boolean;
  set(name: string, value: string): void;
  label(name: string): string;
  /** Says a fault below its field; all others go. */
  showFaults(faults: ReadonlyMap<string, string>): void;
}

export function readToolData(): PageToolData {
  return JSON.parse(document.querySelector('#tool-data')?.textContent ?? '') as PageToolData;
}

/** Works the result out anew whenever something changes, and once for what a page that was gone back to still holds. */
export function connectTool(show: (form: ToolForm) => void): ToolForm {
  const element = document.querySelector<HTMLFormElement>('[data-tool]');
  if (element === null) throw new Error('no tool on this page');
  const form = toolForm(element);
  element.addEventListener('input', () => show(form));
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('reset', () => setTimeout(() => show(form)));
  element.querySelector('[data-print]')?.addEventListener('click', () => print());
  show(form);
  return form;
}

function toolForm(element: HTMLFormElement): ToolForm {
  const field = (name: string) => element.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const text = (name: string) => field(name)?.value || null;
  const labelOf = (name: string) => {
    const label = element.querySelector(`label[for="t-${name}"]`)?.textContent ?? name;
    return label.replace(/^\*/, '').replace(/\uff08.*$/, '');
  };
  return {
    element,
    text,
    number(name) {
      const value = text(name);
      return value === null || Number.isNaN(Number(value)) ? null : Number(value);
    },
    checked: (name) => field(name)?.checked ?? false,
    set(name, value) {
      const input = field(name);
      if (input) input.value = value;
    },
    label: labelOf,
    showFaults(faults) {
      for (const part of element.querySelectorAll<HTMLElement>('[data-tool-field]')) {
        const fault = faults.get(part.dataset.toolField ?? '');
        const place = part.querySelector<HTMLElement>('.tool-error');
        if (place) {
          place.textContent = fault ?? '';
          place.hidden = fault === undefined;
        }
        part.querySelector('input')?.setAttribute('aria-invalid', String(fault !== undefined));
      }
    },
  };
}

/** Where a clause stands: `SH-4-22#6.2.3`. */
export function clauseLink(clause: string, base: string): HTMLAnchorElement {
  const [number = '', part = ''] = clause.split('#');
  const link = document.createElement('a');
  link.href = `${base}${number.toLowerCase()}/#s${part.replaceAll('.', '-')}`;
  link.textContent = wording.tools.clauseOf(number, part);
  return link;
}
