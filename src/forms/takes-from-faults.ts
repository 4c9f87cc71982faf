import type { Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import { expressionFault } from './expression-fault.ts';
import { indexFields } from './field-index.ts';
import type { FormModel, TakesFrom } from './form-model.ts';
import { isEntered } from './prepare-record.ts';
import { namesTaken } from './take-from.ts';

const words = wording.onlineForm.takeFrom.faults;

interface Sentence {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * What is wrong with `takesFrom` of any form: a form, table, field or function that does not exist.
 * @param models every form of the manual by number
 * @param fileOf a form's file; the number stands for it unless given
 */
export function takesFromFaults(
  models: ReadonlyMap<string, FormModel>,
  fileOf: (number: string) => string = (number) => number,
): Fault[] {
  return [...models.values()].flatMap((model) =>
    model.takesFrom.flatMap((takes) =>
      faultsOf(takes, model, models.get(takes.form)).map(([name, sentence]) => ({
        file: fileOf(model.number),
        field: `${model.number} ${model.title} takesFrom ${takes.form} ${name}`,
        ...sentence,
      })),
    ),
  );
}

function faultsOf(takes: TakesFrom, own: FormModel, other: FormModel | undefined): [string, Sentence][] {
  if (other === undefined) return [[takes.form, words.form]];
  return [...shapeFaults(takes, own, other), ...theirFaults(takes, other), ...ownFaults(takes, own)];
}

function shapeFaults(
  { rowOf, into, groupBy, ...rest }: TakesFrom,
  own: FormModel,
  other: FormModel,
): [string, Sentence][] {
  const faults: [string, Sentence][] = [];
  if (rowOf !== undefined && !indexFields(other).tables.has(rowOf)) faults.push([`rowOf ${rowOf}`, words.theirTable]);
  if (into !== undefined && !indexFields(own).tables.has(into)) faults.push([`into ${into}`, words.ownTable]);
  if (groupBy !== undefined && into === undefined) faults.push(['groupBy', words.groupWithoutTable]);
  if (rest.same === undefined && rest.renamed === undefined && rest.totals === undefined)
    faults.push(['', words.nothing]);
  return faults;
}

/** Names of the other form: its own fields, and columns of `rowOf`. */
function theirFaults(takes: TakesFrom, other: FormModel): [string, Sentence][] {
  const { cells, tables } = indexFields(other);
  const isField = (name: string) => {
    if (takes.rowOf !== undefined && cells.has(`${takes.rowOf}.${name}`)) return true;
    return !name.includes('.') && cells.has(name);
  };
  const isName = (name: string) => isField(name) || cells.has(name) || tables.has(name);
  const named = [...Object.values(namesTaken(takes)), ...(takes.groupBy ?? [])];
  return [
    ...named.filter((name) => !isField(name)).map((name): [string, Sentence] => [name, words.theirField]),
    ...Object.entries(takes.totals ?? {}).flatMap(([name, formula]): [string, Sentence][] => {
      const fault = expressionFault(formula, isName);
      return fault === null ? [] : [[name, fault]];
    }),
  ];
}

/** Own names: fields, or with `into` columns of that table; nobody fills what is worked out or signed. */
function ownFaults(takes: TakesFrom, own: FormModel): [string, Sentence][] {
  const { cells } = indexFields(own);
  const prefix = takes.into === undefined ? '' : `${takes.into}.`;
  const names = [...Object.keys(namesTaken(takes)), ...Object.keys(takes.totals ?? {})];
  return names.flatMap((name): [string, Sentence][] => {
    const placed = cells.get(`${prefix}${name}`);
    if (placed === undefined || (prefix === '' && placed.table !== null)) return [[name, words.ownField]];
    return isEntered(placed.cell) ? [] : [[name, words.notEntered]];
  });
}
