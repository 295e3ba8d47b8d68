import type { Contact } from '../../../shared/model/contact.ts';
import { nextCheckOf } from '../../../shared/publishing/gate/freshness.ts';
import type { Say } from '../../words/catalogue.ts';
import { today } from '../../../shared/app/today.ts';
import type { keptWords } from './words.ts';

/** When something was checked by whom, and whether somebody should ask again. */
export function checkLine(checked: Contact['checked'], say: Say<keyof typeof keptWords.de>): string {
  if (!checked) return say('check.never');
  const next = nextCheckOf(checked);
  const isDue = next !== null && next <= today();
  return say(isDue ? 'check.line-due' : 'check.line', { on: new Date(`${checked.on}T12:00`), by: checked.by });
}
