import type { FormModel } from '../forms/form-model.ts';
import type { Company } from './company.ts';
import type { ControlBlock, FlowControl, PageControl, PositionControl } from './controlled-document.ts';
import type { Term } from './glossary.ts';
import type { Manual } from './manual.ts';
import type { Parameter } from './parameters.ts';
import type { RegisterEntry } from './register.ts';

/** A written document of text: its control block and where its MDX lies. */
export interface PublishedDocument {
  readonly number: string;
  /** Relative to the project; the key under which Vite knows the MDX, without the leading slash. */
  readonly file: string;
  readonly control: PageControl | FlowControl | PositionControl;
  /** Lane in which each step of a flow's chart stands, by the step's id; empty for other documents. */
  readonly laneOfStep: { readonly [step: string]: string };
}

export interface PublishedForm {
  readonly number: string;
  readonly file: string;
  readonly control: ControlBlock;
  readonly model: FormModel;
  readonly jsonSchema: object;
}

/** The handbook as plain data, as pages get it from `virtual:handbook`. */
export interface PublishedHandbook {
  readonly company: Company;
  readonly manuals: readonly Manual[];
  readonly parameters: readonly Parameter[];
  /** Numbers of the documents and forms that use a parameter, by its id. */
  readonly parameterUses: { readonly [id: string]: readonly string[] };
  readonly glossary: readonly Term[];
  /** In book order. */
  readonly register: readonly RegisterEntry[];
  readonly documents: readonly PublishedDocument[];
  readonly forms: readonly PublishedForm[];
}
