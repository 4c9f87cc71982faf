import type { Block, Cell, FormModel, Option } from '../forms/form-model.ts';

/** A text that a form prints, and the field or property that an author finds it under. */
export interface PrintedText {
  readonly field: string;
  readonly text: string;
}

/** Every text of a form's own that stands on its paper. */
export function printedTexts(model: FormModel): PrintedText[] {
  const { title, subtitle, titleEn, printedNumber, filledBy, filledWhen, copies, retention, privacy } = model;
  return [
    { field: 'title', text: title },
    { field: 'subtitle', text: subtitle ?? '' },
    { field: 'titleEn', text: titleEn },
    { field: 'number', text: printedNumber },
    { field: 'company', text: model.company.name + model.company.hotline },
    { field: 'purpose', text: model.purpose },
    { field: 'filledBy', text: filledBy },
    { field: 'filledWhen', text: filledWhen },
    { field: 'copies', text: copies.join('') },
    { field: 'signChain', text: model.signChain.join('') },
    { field: 'retention', text: retention },
    { field: 'privacy', text: privacy ?? '' },
    ...(model.serial === null ? [] : textsOfCell(model.serial, '')),
    ...model.sides.flatMap(({ blocks }) => blocks).flatMap(textsOfBlock),
  ];
}

function textsOfBlock(block: Block): PrintedText[] {
  if (block.kind === 'note') return [block.heading ?? '', ...block.lines].map((text) => ({ field: text, text }));
  if (block.kind === 'table') {
    const own = [
      block.heading,
      block.hint ?? '',
      ...block.fixedRows.flatMap((row) => Object.values(row).map(String)),
      ...block.legend.map(textOfOption),
    ];
    return [
      { field: block.name, text: own.join('') },
      ...block.columns.flatMap((column) => textsOfCell(column, `${block.name}.`)),
    ];
  }
  const heading = block.heading ?? '';
  return [
    { field: heading, text: heading },
    ...block.rows.flatMap(({ cells }) => cells).flatMap((cell) => textsOfCell(cell, '')),
  ];
}

function textsOfCell({ name, label, hint, input }: Cell, table: string): PrintedText[] {
  const options = 'options' in input ? input.options.map(textOfOption) : [];
  const own = [
    ...('unit' in input ? [input.unit ?? ''] : []),
    ...('text' in input ? [input.text] : []),
    ...('halves' in input ? input.halves : []),
  ];
  return [{ field: `${table}${name}`, text: [label, hint ?? '', ...options, ...own].join('') }];
}

function textOfOption({ value, label }: Option): string {
  return value === label ? label : value + label;
}
