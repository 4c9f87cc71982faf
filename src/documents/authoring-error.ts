import { wording } from '../wording/index.ts';

/** One thing an author got wrong: where it is, what is wrong, what to do. All texts are Chinese sentences. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based line in the file, where it is known. */
  readonly line?: number | undefined;
  /** The key or field, as the author wrote it. */
  readonly field?: string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** Stops the build with every fault found so far, one sentence a line, so that an author mends them in one go. */
export class AuthoringError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[]) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(list.map(describeFault).join('\n'));
    this.name = 'AuthoringError';
    // An author reads the sentence; where in the code it was found tells them nothing.
    this.stack = this.message;
    this.faults = list;
  }
}

/** Also true for an error that crossed a bundle's border, where the class is another one. */
export function isAuthoringError(error: unknown): error is AuthoringError {
  return error instanceof Error && error.name === 'AuthoringError' && 'faults' in error;
}

/** The sentence shown for one fault: file, line, field, what is wrong, what to do. */
export function describeFault(fault: Fault): string {
  return wording.errors.sentence(fault);
}
