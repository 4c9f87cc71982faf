import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { FormDefinition } from './define-form.ts';
import { expressionFault } from './expression-fault.ts';
import type { FormModel, Rule } from './form-model.ts';
import { LayoutReader } from './layout-reader.ts';
import { hashOf } from './schema-hash.ts';

/** What a form's paper takes from the company and the site. */
export interface FormIssue {
  readonly file: string;
  readonly printedNumber: string;
  readonly company: FormModel['company'];
  readonly address: string | null;
}

const words = wording.forms.faults;

/**
 * Reduces a form to plain data; the only place that knows how its schema is built.
 * @throws AuthoringError for a field without label, left out of the layout, placed twice, a row that is not twelve
 *   wide, a rule or serial number that names no field, or an example that is not as the schema says
 */
export function toFormModel(form: FormDefinition, issue: FormIssue): FormModel {
  const reader = new LayoutReader(form, issue.file);
  const serial = reader.serial();
  const sides = reader.sides();
  const faults = [
    ...reader.faults,
    ...reader.misplaced(),
    ...namelessFields(form, issue.file, reader.names),
    ...formulaFaults(form, issue.file, reader.names),
  ];
  if (faults.length > 0) throw new AuthoringError(faults);
  return {
    number: form.number,
    printedNumber: issue.printedNumber,
    title: form.title,
    subtitle: form.subtitle ?? null,
    titleEn: form.titleEn,
    version: form.version,
    effectiveFrom: form.effectiveFrom,
    company: issue.company,
    address: issue.address,
    purpose: form.purpose,
    filledBy: form.filledBy,
    fillers: form.fillers,
    filledWhen: form.filledWhen,
    copies: form.copies,
    signChain: form.signChain,
    retention: form.retention,
    privacy: form.privacy ?? null,
    paper: form.paper,
    policies: form.policies ?? [],
    flows: form.flows ?? [],
    sides,
    rules: form.rules ?? [],
    serial,
    withheld: form.withheld ?? [],
    takesFrom: form.takesFrom ?? [],
    examples: form.examples,
    schemaHash: hashOf({ sides, rules: form.rules ?? [] }),
  };
}

/** Rules and withheld fields must name fields that exist. */
function namelessFields(form: FormDefinition, file: string, names: ReadonlySet<string>): Fault[] {
  const named = [...(form.rules ?? []).flatMap(fieldsOf), ...(form.withheld ?? []).flatMap(({ fields }) => fields)];
  return named
    .filter((name) => !names.has(name))
    .map((name) => ({ file, field: `${form.number} ${form.title} ${name}`, ...words.ruleOnUnknownField }));
}

function fieldsOf(rule: NonNullable<FormDefinition['rules']>[number]): string[] {
  const others = [
    'other' in rule ? rule.other : undefined,
    'of' in rule ? rule.of : undefined,
    'when' in rule ? rule.when.field : undefined,
  ];
  return [rule.field, ...others.filter((name) => name !== undefined)];
}

/** In the formula of a table's column a bare name is a column of the same row. */
function formulaFaults(form: FormDefinition, file: string, names: ReadonlySet<string>): Fault[] {
  return (form.rules ?? []).flatMap((rule) => {
    const formula = formulaOf(rule);
    if (formula === null) return [];
    const [table = ''] = rule.field.split('.');
    const fault = expressionFault(formula, (name) => names.has(name) || names.has(`${table}.${name}`));
    return fault === null ? [] : [{ file, field: `${form.number} ${form.title} ${rule.field}`, ...fault }];
  });
}

function formulaOf(rule: Rule): string | null {
  if ('expression' in rule) return rule.expression;
  return 'when' in rule && 'expression' in rule.when ? rule.when.expression : null;
}
