import { type Parameter, printParameter } from '../documents/parameters.ts';
import { wording } from '../wording/index.ts';

/** A registered number in words. */
export interface ParameterLine {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** With unit and, where it is a bound, its direction. */
  readonly value: string;
  readonly basis: string;
  readonly limits: readonly string[];
}

export function toParameterLines(parameters: readonly Parameter[]): ParameterLine[] {
  const words = wording.site.parameters;
  return parameters.map((parameter) => {
    const { id, name, note, comparator, basis, floor, ceiling } = parameter;
    const printed = (value: number) => printParameter({ ...parameter, value });
    return {
      id,
      name,
      note: note ?? null,
      value: `${words.comparators[comparator]} ${printParameter(parameter)}`.trim(),
      basis: words.bases[basis],
      limits: [
        ...(floor === undefined ? [] : [words.floor(printed(floor.value), floor.law)]),
        ...(ceiling === undefined ? [] : [words.ceiling(printed(ceiling.value), ceiling.law)]),
      ],
    };
  });
}
