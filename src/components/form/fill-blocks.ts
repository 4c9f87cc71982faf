import type { Block, FormModel } from '../../forms/form-model.ts';
import { wording } from '../../wording/index.ts';
import { isOnScreen } from './fill-field.ts';

/** A block of the paper as a part of the fill page. */
export interface FillBlock {
  readonly block: Block;
  readonly heading: string | null;
  readonly number: number;
}

const { onBack, back, sections } = wording.onlineForm;

/** The blocks of all sides in order; those of the back say so. */
export function formBlocks(model: FormModel): FillBlock[] {
  return model.sides
    .flatMap(({ side, blocks }) =>
      blocks.map((block, index) => {
        if (side === 'front') return { block, heading: block.heading };
        const first = index === 0 ? back : null;
        return { block, heading: block.heading === null ? first : onBack(block.heading) };
      }),
    )
    .map((entry, number) => ({ ...entry, number }));
}

/** Parts in which something is entered, for the list of parts. */
export function partsToFill(model: FormModel): { readonly number: number; readonly name: string }[] {
  return formBlocks(model)
    .filter(({ block }) => hasFields(block))
    .map(({ block, heading, number }) => ({
      number,
      name: heading ?? ownName(block),
    }));
}

/** A part without a heading is called after its first field. */
function ownName(block: Block): string {
  if (block.kind === 'note') return '';
  if (block.kind === 'table') return block.heading;
  const first = block.rows.flatMap(({ cells }) => cells).find(isOnScreen);
  return sections.unnamed(first?.label ?? '');
}

function hasFields(block: Block): boolean {
  if (block.kind === 'note') return false;
  return block.kind === 'table' || block.rows.some(({ cells }) => cells.some(isOnScreen));
}
