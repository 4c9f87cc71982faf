import { localTime } from '../online-form/local-time.ts';
import { make } from '../online-form/make-element.ts';
import { wording } from '../wording/index.ts';
import { daysBetween, parameterIn } from './deadline.ts';
import { caseFaults, type GuaranteeCase, type Repair } from './guarantee-case.ts';
import { guaranteeChoices } from './guarantee-choices.ts';
import { type GuaranteeDeadline, guaranteeDeadlines } from './guarantee-deadlines.ts';
import { type ResultLine, resultTable } from './result-table.ts';
import type { PageToolData } from './tool-data.ts';
import { clauseLink, connectTool, readToolData, type ToolForm } from './tool-form.ts';

const words = wording.tools;
const begins: ReadonlySet<GuaranteeDeadline> = new Set(['start', 'repairerLate', 'partsLate']);

/** Makes the page of guarantee periods work. */
export function startGuaranteeTool(): void {
  const data = readToolData();
  connectTool((form) => {
    if (form.text('today') === null) form.set('today', localTime(Date.now()).slice(0, 10));
    const place = document.querySelector('[data-shown]');
    place?.replaceChildren(...resultOf(form, data));
  });
}

function resultOf(form: ToolForm, data: PageToolData): Node[] {
  const given = readCase(form);
  const faults = new Map(given === null ? [] : faultsOf(given, form));
  const months = form.number('warrantyMonths');
  if (months === null || !Number.isInteger(months) || months < 1 || months > 240)
    faults.set('warrantyMonths', words.badMonths);
  form.showFaults(faults);
  if (given === null) return [make('p', {}, words.none)];
  if (faults.size > 0) return [make('p', {}, [...faults.values()].join(''))];
  return shown(given, form.text('today') ?? given.deliveredOn, data);
}

function readCase(form: ToolForm): GuaranteeCase | null {
  const deliveredOn = form.text('deliveredOn');
  const installedOn = form.checked('byCompany') ? form.text('installedOn') : null;
  if (deliveredOn === null || (form.checked('byCompany') && installedOn === null)) return null;
  const repairs = [0, 1, 2].flatMap((index): Repair[] => {
    const sentOn = form.text(`sentOn.${index}`);
    return sentOn === null ? [] : [{ sentOn, returnedOn: form.text(`returnedOn.${index}`) }];
  });
  return {
    remote: form.checked('remote'),
    deliveredOn,
    installedOn,
    warrantyMonths: form.number('warrantyMonths') ?? 0,
    repairs,
    partsDays: form.number('partsDays') ?? 0,
    faultOn: form.text('faultOn'),
    askedOn: form.text('askedOn'),
    seenOn: form.text('seenOn'),
    approvedOn: form.text('approvedOn'),
    receivedOn: form.text('receivedOn'),
  };
}

function faultsOf(given: GuaranteeCase, form: ToolForm): [string, string][] {
  return caseFaults(given).map(({ field, earlier }) => [field, words.fault(form.label(field), form.label(earlier))]);
}

function shown(given: GuaranteeCase, today: string, { parameters, base }: PageToolData): Node[] {
  const value = (id: string) => parameterIn(parameters, id).value;
  const deadlines = guaranteeDeadlines(given, parameters);
  const lines = deadlines.map((deadline): ResultLine => {
    const { name, how } = words.guarantee.deadlines[deadline.id];
    return { ...deadline, at: deadline.date, name, how: how(value), begins: begins.has(deadline.id) };
  });
  const choices = guaranteeChoices(given, deadlines, parameters, today).map((choice) => {
    const { what, why, clause } = words.guarantee.choice[choice];
    return make('li', {}, make('strong', {}, what), ` ${why} `, clauseLink(clause, base));
  });
  const occupied = given.repairs.reduce(
    (days, { sentOn, returnedOn }) => days + (returnedOn === null ? 0 : daysBetween(sentOn, returnedOn)),
    0,
  );
  return [
    make('h3', {}, words.guarantee.choices),
    make('ul', { class: 'tool-choices' }, ...choices),
    ...(occupied > 0 ? [make('p', { class: 'note' }, words.guarantee.occupied(occupied))] : []),
    resultTable(lines, today, base),
  ];
}
