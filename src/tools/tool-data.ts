import type { ToolParameters } from './deadline.ts';

/** What the build leaves in a tool's page for its script. */
export interface ToolData {
  readonly parameters: ToolParameters;
  /** The form that the tool begins: what its kept record has to say. */
  readonly form?: {
    readonly number: string;
    readonly version: string;
    readonly schemaHash: string;
    readonly company: { readonly name: string; readonly hotline: string };
  };
}

export interface PageToolData extends ToolData {
  /** Path below which the site stands, with its last slash. */
  readonly base: string;
}

interface RegisteredParameter {
  readonly id: string;
  readonly value: number;
  readonly floor?: { readonly law: string } | undefined;
  readonly ceiling?: { readonly law: string } | undefined;
}

/** The parameters of a tool out of the register. @throws RangeError for one that is not there */
export function toolParameters(ids: readonly string[], register: readonly RegisteredParameter[]): ToolParameters {
  return Object.fromEntries(
    ids.map((id) => {
      const parameter = register.find((other) => other.id === id);
      if (parameter === undefined) throw new RangeError(`no parameter ${id}`);
      const { value, floor, ceiling } = parameter;
      return [id, { value, law: floor?.law ?? ceiling?.law ?? null }];
    }),
  );
}
