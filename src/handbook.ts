import { AuthoringError } from './documents/authoring-error.ts';
import { type Company, isExampleAddress, readCompany } from './documents/company.ts';
import { readGlossary, type Term } from './documents/glossary.ts';
import { type Manual, readManuals } from './documents/manual.ts';
import { type Parameter, parameterOf, readParameters } from './documents/parameters.ts';
import { type DocumentFile, readDocument } from './documents/read-document.ts';
import { type Register, toRegister, type WrittenDocument } from './documents/register.ts';
import { everyFile, nameOf, type Sources } from './documents/sources.ts';
import type { FormModel } from './forms/form-model.ts';
import { type LoadedForm, loadForms } from './forms/load-forms.ts';
import { takesFromFaults } from './forms/takes-from-faults.ts';
import { toFormModel } from './forms/to-form-model.ts';

export interface HandbookForm extends LoadedForm {
  readonly model: FormModel;
}

/** Everything that content/ and forms/ say, read and checked once; pages, plugins, scripts and tests start here. */
export interface Handbook {
  readonly sources: Sources;
  readonly company: Company;
  readonly manuals: readonly Manual[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly glossary: readonly Term[];
  readonly documents: ReadonlyMap<string, DocumentFile>;
  readonly forms: ReadonlyMap<string, HandbookForm>;
  readonly register: Register;
}

/**
 * Reads the sources.
 * @throws AuthoringError with all faults of the step that failed
 */
export async function loadHandbook(sources: Sources): Promise<Handbook> {
  const company = readCompany(sources);
  const parameters = readParameters(sources, company);
  const manuals = readManuals(sources);
  const documents = collect(everyFile(sources, 'content/*/{organisation,positions,flows,policies}/[!_]*.mdx'), (path) =>
    readDocument(path, nameOf(sources, path)),
  );
  const loaded = await loadForms(sources, (id, file) => parameterOf(parameters, id, { file }).value);
  const register = toRegister(manuals, [...documents.map(fromText), ...loaded.map(fromForm)], company);
  const forms = collect(loaded, (form): HandbookForm => ({ ...form, model: modelOf(form, register, company) }));
  assertTakesFrom(forms);
  return {
    sources,
    company,
    manuals,
    parameters,
    glossary: readGlossary(sources),
    register,
    documents: new Map(documents.map((document) => [document.control.number, document])),
    forms: new Map(forms.map((form) => [form.control.number, form])),
  };
}

/** Maps every item, gathering the faults of all before it stops, so that an author sees them at once. */
function collect<Item, Result>(items: readonly Item[], read: (item: Item) => Result): Result[] {
  const faults: AuthoringError['faults'][number][] = [];
  const results = items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof AuthoringError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new AuthoringError(faults);
  return results;
}

/** Only here all forms are known, so that one can name fields of another. */
function assertTakesFrom(forms: readonly HandbookForm[]): void {
  const files = new Map(forms.map(({ control, file }) => [control.number, file]));
  const models = new Map(forms.map(({ control, model }) => [control.number, model]));
  const faults = takesFromFaults(models, (number) => files.get(number) ?? number);
  if (faults.length > 0) throw new AuthoringError(faults);
}

function fromText({ file, control, lineOf }: DocumentFile): WrittenDocument {
  const references = [
    control.owner,
    ...control.readers,
    ...control.policies,
    ...control.flows,
    ...control.forms,
    ...('reading' in control ? control.reading : []),
    ...('manages' in control ? control.manages : []),
    ...('reportsTo' in control && control.reportsTo ? [control.reportsTo] : []),
    ...('steps' in control ? control.steps.flatMap((step) => [...step.also, ...step.forms, ...step.policies]) : []),
    ...('lanes' in control ? control.lanes.flatMap((lane) => (lane.position ? [lane.position] : [])) : []),
  ];
  return { file, control, references, summary: control.summary, lineOf };
}

function fromForm({ file, control, definition }: LoadedForm): WrittenDocument {
  const references = [control.owner, ...control.policies, ...control.flows];
  return { file, control, references, summary: definition.purpose, lineOf: () => undefined };
}

function modelOf(form: LoadedForm, register: Register, company: Company): FormModel {
  const entry = register.get(form.control.number);
  const { siteAddress, name, hotline } = company;
  return toFormModel(form.definition, {
    file: form.file,
    printedNumber: entry?.printedNumber ?? form.control.number,
    company: { name, hotline },
    address: isExampleAddress(siteAddress) || !entry ? null : new URL(`.${entry.path}`, siteAddress).href,
  });
}
