import type { DocumentLink } from '../documents/page-data.ts';
import { printParameter } from '../documents/parameters.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import { wording } from '../wording/index.ts';
import { linkTo } from './link-to.ts';

/** A registered number in words. */
export interface ParameterLine {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** With unit and, where it is a bound, its direction. */
  readonly value: string;
  readonly basis: string;
  readonly limits: readonly string[];
  readonly usedIn: readonly DocumentLink[];
}

export function toParameterLines({ parameters, parameterUses, register }: PublishedHandbook): ParameterLine[] {
  const link = linkTo(register);
  const words = wording.site.parameters;
  return parameters.map((parameter) => {
    const { id, name, note, comparator, basis, floor, ceiling } = parameter;
    const printed = (value: number) => printParameter({ ...parameter, value });
    return {
      id,
      name,
      note: note ?? null,
      usedIn: (parameterUses[id] ?? []).map(link),
      value: `${words.comparators[comparator]} ${printParameter(parameter)}`.trim(),
      basis: words.bases[basis],
      limits: [
        ...(floor === undefined ? [] : [words.floor(printed(floor.value), floor.law)]),
        ...(ceiling === undefined ? [] : [words.ceiling(printed(ceiling.value), ceiling.law)]),
      ],
    };
  });
}
