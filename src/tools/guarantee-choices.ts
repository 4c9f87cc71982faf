import type { Deadline, ToolParameters } from './deadline.ts';
import { parameterIn } from './deadline.ts';
import type { GuaranteeCase } from './guarantee-case.ts';
import type { GuaranteeDeadline } from './guarantee-deadlines.ts';

/** What the customer may choose, by the row of the table in SH-4-22#6.3.1 that the case falls under. */
export type GuaranteeChoice =
  | 'inReturn'
  | 'inExchange'
  | 'inWarranty'
  | 'manyRepairs'
  | 'repairLate'
  | 'noReason'
  | 'none';

/**
 * Every row that applies on the day on which the customer told of the fault, or today if that is not known.
 * @param deadlines of the same case
 */
export function guaranteeChoices(
  given: GuaranteeCase,
  deadlines: readonly Deadline<GuaranteeDeadline>[],
  parameters: ToolParameters,
  today: string,
): GuaranteeChoice[] {
  const told = given.faultOn ?? today;
  const end = (id: GuaranteeDeadline) => {
    const found = deadlines.find((deadline) => deadline.id === id);
    return found?.movedTo ?? found?.date ?? '';
  };
  const done = given.repairs.filter(({ returnedOn }) => returnedOn !== null).length;
  const late = [end('repairerLate'), end('partsLate')].filter((date) => date !== '');
  const choices: (GuaranteeChoice | null)[] = [
    told <= end('return') ? 'inReturn' : null,
    told > end('return') && told <= end('exchange') ? 'inExchange' : null,
    told > end('exchange') && told <= end('warranty') ? 'inWarranty' : null,
    told <= end('warranty') && done >= parameterIn(parameters, 'sanbao_repairs').value ? 'manyRepairs' : null,
    late.some((date) => date <= today) ? 'repairLate' : null,
    given.remote && (given.askedOn ?? today) <= end('noReason') ? 'noReason' : null,
  ];
  const found = choices.filter((choice) => choice !== null);
  return found.length > 0 ? found : ['none'];
}
