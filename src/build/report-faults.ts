import { isAuthoringError } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';

/**
 * Runs a command for a person at a terminal: an author's mistake is told in Chinese sentences, one a line, and ends
 * the process with status 1; anything else is a fault of the software and keeps its stack.
 */
export async function reportFaults(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!isAuthoringError(error)) throw error;
    console.error(`\n${error.message}\n\n${wording.commands.stopped(error.faults.length)}`);
    process.exitCode = 1;
  }
}
