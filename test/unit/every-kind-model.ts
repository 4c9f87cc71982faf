import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { toFormModel } from '../../src/forms/to-form-model.ts';
import { everyKindForm } from './every-kind-form.ts';

export const definition = everyKindForm({ parameter: () => 0 });

export const model: FormModel = toFormModel(definition, {
  file: 'test/unit/every-kind-form.ts',
  printedNumber: 'SL-SH-5-99 A/0',
  company: { name: '示例电器有限公司', hotline: '400-000-0000' },
  address: null,
});

/** A record without a fault, as of 24 November 2026. */
export const example = model.examples[0] as FormRecord;
export const now = '2026-11-24T10:30';
