import type { Problem } from '../forms/check-rules.ts';
import { toHalfWidth } from '../forms/half-width.ts';
import { wording } from '../wording/index.ts';
import type { FillSession } from './fill-session.ts';
import { showAllMessages, showMessage, shownPaths, showSummary } from './show-problems.ts';

const words = wording.onlineForm;

/** Checks the whole form, shows every message and moves to the list of problems. */
export async function checkForm(session: FillSession): Promise<void> {
  const { form, summary, status } = session.page;
  const problems = await problemsOf(session);
  if (problems === null) return;
  const reminders = (await session.open()).remind(session.record(), session.now());
  showAllMessages(form, problems);
  showSummary(summary, form, problems, reminders);
  status.textContent = problems.length === 0 ? words.noProblems : '';
  session.refresh();
}

/**
 * Checks a field when it is left with something in it, and again those that carry a message; what is still empty is
 * not held against anybody before the whole form is checked.
 */
export function checkOnLeaving(session: FillSession): void {
  const { form } = session.page;
  let changed: string | null = null;
  form.addEventListener('input', (event) => {
    changed = pathOf(event.target);
  });
  form.addEventListener('change', (event) => {
    const input = event.target;
    if (input instanceof HTMLInputElement && input.dataset.format) input.value = toHalfWidth(input.value);
  });
  form.addEventListener('focusout', (event) => {
    const path = pathOf(event.target);
    if (path === null || path !== changed || pathOf(event.relatedTarget) === path) return;
    changed = null;
    void checkField(session, path);
  });
}

async function checkField(session: FillSession, path: string): Promise<void> {
  const { form } = session.page;
  const problems = await problemsOf(session);
  if (problems === null) return;
  for (const shown of new Set([...shownPaths(form), path])) {
    showMessage(form, shown, problems.find(({ field }) => field === shown)?.message ?? null);
  }
  session.refresh();
}

async function problemsOf(session: FillSession): Promise<Problem[] | null> {
  try {
    const engine = await session.open();
    return engine.check(session.record(), session.now());
  } catch {
    session.page.status.textContent = words.checkUnavailable;
    return null;
  }
}

function pathOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-field]')?.dataset.field ?? null;
}
