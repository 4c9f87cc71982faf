import { indexFields } from '../forms/field-index.ts';
import type { FieldValue, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { showMonth } from './day-grid.ts';
import { type Draft, expiryOf, saveDraft } from './draft.ts';
import { showSmallNotes } from './field-notes.ts';
import type { FillPage } from './fill-page.ts';
import type { FormEngine } from './form-engine.ts';
import { type KeptRecord, keepRecord } from './kept-records.ts';
import { localTime, shownTime } from './local-time.ts';
import type { PageData } from './page-data.ts';
import { readRecord, writeRecord, writeResults } from './record-on-page.ts';
import { requiredNow } from './required-now.ts';
import { showRowSummaries } from './row-list.ts';
import { lastTimeIn } from './sample-time.ts';
import { showSections } from './section-progress.ts';
import { showReminders } from './show-reminders.ts';
import { nextNumber } from './station.ts';

const words = wording.onlineForm;
/** Milliseconds without typing after which a draft is saved. */
const pause = 400;

/** The form while it is being filled in: what is on the page, kept in step with its results, marks and draft. */
export class FillSession {
  readonly page: FillPage;
  readonly data: PageData;
  /** Called after every save. */
  whenSaved: () => void = () => undefined;
  private engine: FormEngine | null = null;
  private opening: Promise<FormEngine> | null = null;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private filled = false;
  private unsaved = false;
  /** Last time in the sample that is shown, local, ISO; null while none is shown. */
  private sampleTime: string | null = null;
  private kept: string | null = null;

  constructor(page: FillPage, data: PageData) {
    this.page = page;
    this.data = data;
  }

  /** The record as entered, with its results. */
  record(): FormRecord {
    const record = readRecord(this.page.form, this.data.model);
    return this.engine?.compute(record) ?? record;
  }

  /** True if anything but the automatic numbers is filled in. */
  get hasContent(): boolean {
    return this.filled;
  }

  /** True while example data stand in the form. */
  get isSample(): boolean {
    return this.sampleTime !== null;
  }

  /** Local date and time, ISO, by which the record is checked; a sample is of its own time, if that is still to come. */
  now(): string {
    const now = localTime(Date.now());
    return this.sampleTime !== null && this.sampleTime > now ? this.sampleTime : now;
  }

  /** Id of the record in the browser's list that is being changed; null if it is not in the list. */
  get keptAs(): string | null {
    return this.kept;
  }

  /** Loads the schema once; the results appear as soon as it is there. */
  async open(): Promise<FormEngine> {
    this.opening ??= import('./form-engine.ts').then(({ openForm }) => openForm(this.data));
    try {
      this.engine = await this.opening;
    } catch (error) {
      this.opening = null;
      throw error;
    }
    return this.engine;
  }

  /** Brings everything on the page in step with what is filled in. */
  refresh(): void {
    const { form, progress } = this.page;
    const { model } = this.data;
    showMonth(form, readRecord(form, model));
    const record = this.record();
    writeResults(form, model, record);
    const required = requiredNow(model, record);
    const done = [...required.values()].filter(Boolean).length;
    progress.textContent = words.progress(done, required.size);
    showSmallNotes(form, required);
    showRowSummaries(form, model, record);
    showReminders(form, this.engine?.remind(record, this.now()) ?? []);
    showSections(form, model, record, required);
  }

  /** After typing: the page now, the draft a moment later. */
  changed(): void {
    this.filled = true;
    this.unsaved = true;
    this.refresh();
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), pause);
  }

  /** Saves the draft now, and the record in the list that it changes, if there is anything new. */
  save(): void {
    clearTimeout(this.saving);
    if (!this.unsaved) return;
    const now = Date.now();
    const { model } = this.data;
    const record = this.record();
    const more = { ...(this.kept === null ? {} : { keptAs: this.kept }), ...(this.isSample ? { sample: true } : {}) };
    this.unsaved = !saveDraft(model, record, now, more);
    if (this.kept !== null) this.unsaved = !keepRecord(model, this.kept, record, now) || this.unsaved;
    if (this.unsaved) this.page.draftStatus.textContent = words.draft.notSaved;
    else this.showSaved(now);
    if (this.kept !== null) this.whenSaved();
  }

  /** Goes on with a draft; looking at it does not make it last longer. */
  resume({ record, savedAt, keptAs, sample = false }: Draft): void {
    this.markSample(sample ? record : null);
    this.show(record);
    this.filled = true;
    this.kept = keptAs ?? null;
    this.showSaved(savedAt);
  }

  /** Goes on with a record of the browser's list; every change is kept there too. */
  continueKept({ id, record }: Pick<KeptRecord, 'id' | 'record'>): void {
    this.reset();
    this.show(record);
    this.kept = id;
    this.changed();
    this.save();
  }

  /** Puts example data in place of what is there. */
  showSample(record: FormRecord): void {
    this.kept = null;
    this.markSample(record);
    this.show(record);
    this.changed();
  }

  /** Puts a record on the page in place of what is there. */
  show(record: FormRecord): void {
    const { form } = this.page;
    // The month comes first, because it decides which days take a mark.
    showMonth(form, record);
    writeRecord(form, this.data.model, record);
    this.refresh();
  }

  /** An empty form with its automatic numbers; the draft is no longer written. */
  reset(): void {
    clearTimeout(this.saving);
    this.filled = false;
    this.unsaved = false;
    this.kept = null;
    this.markSample(null);
    this.page.draftStatus.textContent = '';
    this.show(this.automaticNumbers());
  }

  /** The numbers that a new record gets, but for those that it brings. */
  automaticNumbers(): FormRecord {
    const today = localTime(Date.now()).slice(0, 10);
    const numbers = [...indexFields(this.data.model).cells.values()].flatMap(
      ({ cell, table }): [string, FieldValue][] =>
        table === null && cell.input.kind === 'auto-number' ? [[cell.name, nextNumber(cell.input.pattern, today)]] : [],
    );
    return Object.fromEntries(numbers);
  }

  private markSample(sample: FormRecord | null): void {
    this.sampleTime = sample && lastTimeIn(this.data.model, sample);
    this.page.sample.hidden = sample === null;
    this.page.paper.classList.toggle('is-sample', sample !== null);
  }

  private showSaved(savedAt: number): void {
    this.page.draftStatus.textContent = words.draft.saved(shownTime(savedAt), shownTime(expiryOf(savedAt)));
  }
}
