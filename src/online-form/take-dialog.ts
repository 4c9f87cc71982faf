import { indexFields } from '../forms/field-index.ts';
import type { FormRecord, TakesFrom } from '../forms/form-model.ts';
import { sourcesOf, type TakeResult, takeFrom, takesOne } from '../forms/take-from.ts';
import { wording } from '../wording/index.ts';
import type { ExportedRecord } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { keptRecords } from './kept-records.ts';
import { make } from './make-element.ts';
import { printedValue } from './printed-value.ts';
import { readRecordsFile } from './read-records-file.ts';
import { joined } from './record-name.ts';
import { nameOf, shownValue, showReport, tellValue } from './report.ts';
import { recordsOfForm } from './take-files.ts';
import type { TakeSource } from './take-sources.ts';
import { doWork, okButton } from './work-dialog.ts';

const words = wording.onlineForm.takeFrom;
/** Values shown before they come in. */
const previewValues = 12;

/** One way of taking, with the form that it takes from. */
interface Way {
  readonly takes: TakesFrom;
  readonly source: TakeSource;
}

/** Lets a person choose records of other forms, shows what they bring, and then fills the form. */
export async function takeFromRecords(session: FillSession, given: readonly ExportedRecord[] = []): Promise<void> {
  const { work, status, report } = session.page;
  const ways = waysOf(session, given);
  const [first] = ways;
  if (first === undefined) return;
  const state = new TakeState(session, first, given);
  const choice = make(
    'select',
    { class: 'fill-input', id: 'take-way', autocomplete: 'off' },
    ...ways.map((way) => optionFor(session, way)),
  );
  choice.addEventListener('change', () => state.choose(ways[choice.selectedIndex] ?? first));
  const body = make(
    'div',
    { class: 'fill-work' },
    make('label', { for: 'take-way', class: 'fill-label' }, words.which),
    choice,
    state.filesPart,
    state.listPart,
    state.previewPart,
  );
  const worked = doWork(work, { title: words.title, body, ok: words.ok });
  state.choose(first);
  if (!(await worked) || state.result === null) return;
  const { record, taken, told } = state.result;
  session.show(record);
  session.changed();
  status.textContent = words.done(taken.length);
  const sentences = told.map((value) => tellValue(session.data.model, value));
  if (sentences.length > 0) showReport(report, { heading: words.done(taken.length), notes: [], told: sentences });
}

/** Ways of `takesFrom` whose form is known; those of the records given come alone. */
function waysOf({ data }: FillSession, given: readonly ExportedRecord[]): Way[] {
  const forms = new Set(given.map(({ form }) => form));
  return data.model.takesFrom.flatMap((takes) => {
    const source = data.sources.find(({ number }) => number === takes.form);
    return source && (forms.size === 0 || forms.has(takes.form)) ? [{ takes, source }] : [];
  });
}

function optionFor({ data }: FillSession, { takes, source: { number, title } }: Way): HTMLOptionElement {
  const table = indexFields(data.model).tables.get(takes.into ?? '')?.heading ?? '';
  if (takes.into !== undefined && takes.groupBy) return make('option', {}, words.groups(number, title, table));
  if (takes.into !== undefined) return make('option', {}, words.rows(number, title, table));
  if (takes.totals) return make('option', {}, words.totals(number, title));
  return make('option', {}, takes.rowOf === undefined ? words.fields(number, title) : words.row(number, title));
}

/** What has been chosen so far, and its parts of the dialog. */
class TakeState {
  readonly filesPart = make('div', { class: 'fill-take-files' });
  readonly listPart = make('fieldset', { class: 'fill-take-list' });
  readonly previewPart = make('div', { class: 'fill-preview', role: 'status' });
  result: TakeResult | null = null;
  private readonly session: FillSession;
  private readonly given: readonly ExportedRecord[];
  private way: Way;
  private told: readonly string[] = [];

  constructor(session: FillSession, way: Way, given: readonly ExportedRecord[]) {
    this.session = session;
    this.way = way;
    this.given = given;
  }

  /** Begins anew with another way: its kept records, or those given, can be chosen from at once. */
  choose(way: Way): void {
    this.way = way;
    this.told = [];
    const { company } = this.session.data.model;
    const kept = keptRecords({ company, number: way.source.number }).map(({ record }) => record);
    const given = this.given.filter(({ form }) => form === way.source.number).map(({ record }) => record);
    const input = make('input', {
      type: 'file',
      id: 'take-files',
      accept: '.json,.csv',
      multiple: '',
      class: 'fill-input',
    });
    input.addEventListener('change', () => void this.readFiles([...(input.files ?? [])]));
    this.filesPart.replaceChildren(
      make('label', { for: 'take-files', class: 'fill-label' }, words.files),
      input,
      ...(kept.length > 0 ? [make('p', { class: 'fill-hint' }, words.kept(kept.length))] : []),
    );
    this.list([...given, ...kept]);
  }

  private async readFiles(files: readonly File[]): Promise<void> {
    const read = await Promise.all(files.map(readRecordsFile));
    const { records, told } = recordsOfForm(this.way.source, read);
    this.told = told;
    this.list(records);
  }

  private list(records: readonly FormRecord[]): void {
    const { takes } = this.way;
    const sources = sourcesOf(takes, records);
    const one = takesOne(takes);
    this.listPart.hidden = sources.length === 0;
    const inputs = sources.map((_, index) =>
      make('input', { type: one ? 'radio' : 'checkbox', name: 'take-source', value: String(index) }),
    );
    for (const [index, input] of inputs.entries()) input.checked = !one || index === 0;
    const update = () => this.preview(sources.filter((_, index) => inputs[index]?.checked));
    this.listPart.onchange = update;
    this.listPart.replaceChildren(
      make('legend', { class: 'fill-label' }, one ? words.pickOne : words.pickMany),
      ...sources.map((source, index) =>
        make('label', { class: 'fill-check' }, inputs[index] ?? null, this.nameOf(source)),
      ),
    );
    if (sources.length > 0) update();
    else this.empty(records.length === 0 ? words.none : words.noRows);
  }

  private nameOf(source: FormRecord): string {
    const { takes, source: form } = this.way;
    const cells = Object.entries(form.cells).filter(([name]) =>
      takes.rowOf === undefined ? !name.includes('.') : name.startsWith(`${takes.rowOf}.`),
    );
    const values = cells.map(([name, cell]) =>
      printedValue({ ...cell } as never, source[name.split('.').at(-1) ?? '']),
    );
    return joined(values, 4);
  }

  private preview(chosen: readonly FormRecord[]): void {
    const { model } = this.session.data;
    const result = takeFrom(model, this.way.takes, chosen, this.session.record());
    const told = [...this.told, ...result.told.map((value) => tellValue(model, value))];
    if (result.taken.length === 0) {
      this.empty(words.nothing, told);
      return;
    }
    this.result = result;
    okButton(this.session.page.work).disabled = false;
    const lines = result.taken.slice(0, previewValues).map(({ path, value, before }) => {
      const [name, now, then] = [nameOf(model, path), shownValue(model, path, value), shownValue(model, path, before)];
      return make('li', {}, then === null ? words.change(name, now ?? '') : words.changed(name, now ?? '', then));
    });
    const more = result.taken.length - lines.length;
    this.previewPart.replaceChildren(
      make('p', {}, words.preview(result.taken.length)),
      make('ul', {}, ...lines),
      ...(more > 0 ? [make('p', {}, words.more(more))] : []),
      ...toldList(told),
    );
  }

  private empty(sentence: string, told: readonly string[] = this.told): void {
    this.result = null;
    okButton(this.session.page.work).disabled = true;
    this.previewPart.replaceChildren(make('p', {}, sentence), ...toldList(told));
  }
}

function toldList(told: readonly string[]): HTMLElement[] {
  return told.length > 0 ? [make('ul', { class: 'fill-told' }, ...told.map((text) => make('li', {}, text)))] : [];
}
