import { toHalfWidth } from '../forms/half-width.ts';
import { wording } from '../wording/index.ts';
import { writeField } from './controls.ts';
import type { FillSession } from './fill-session.ts';
import { localTime } from './local-time.ts';
import { partOf } from './page-data.ts';
import { isStationCode, nextNumber, setStationCode, stationCode } from './station.ts';

const words = wording.onlineForm.station;

/** Shows this computer's code beside the automatic number and lets it be set; the number follows. */
export function connectStation(session: FillSession): void {
  const details = document.querySelector<HTMLDetailsElement>('[data-station]');
  if (details === null) return;
  const input = partOf<HTMLInputElement>(details, 'input');
  const error = partOf(details, '.fill-error');
  const show = () => {
    input.value = stationCode();
    partOf(details, '[data-station-summary]').textContent = words.summary(stationCode());
  };
  const save = () => {
    const code = toHalfWidth(input.value).toUpperCase();
    const valid = isStationCode(code);
    error.hidden = valid;
    error.textContent = valid ? '' : words.wrong;
    input.setAttribute('aria-invalid', String(!valid));
    if (!valid) return;
    const before = numberNow(session);
    setStationCode(code);
    show();
    details.open = false;
    replaceNumber(session, before);
  };
  partOf(details, '[data-station-save]').addEventListener('click', save);
  show();
  details.hidden = false;
}

function numberNow({ data }: FillSession): string | null {
  const input = data.model.serial?.input;
  return input?.kind === 'auto-number' ? nextNumber(input.pattern, localTime(Date.now()).slice(0, 10)) : null;
}

/** Only a number that was given automatically is replaced. */
function replaceNumber(session: FillSession, before: string | null): void {
  const { serial } = session.data.model;
  const field = serial && session.page.form.querySelector(`[data-field="${serial.name}"]`);
  if (!serial || !field || session.record()[serial.name] !== before) return;
  writeField(field, numberNow(session), serial);
  session.refresh();
}
