import type { LanguageTag } from '../../model/language.ts';
import { fillLabel, labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { Run } from '../print-document.ts';
import { textRun } from '../runs.ts';
import type { DaySpan } from './fold-hours.ts';
import { listRuns } from './list-runs.ts';
import { weekdayName } from './weekday-names.ts';

/** "Montag bis Freitag", "Montag und Mittwoch"; all seven days are "täglich". */
export function dayRuns(spans: readonly DaySpan[], language: LanguageTag): readonly Run[] {
  const labels = labelsOf(language);
  const [only] = spans;
  if (spans.length === 1 && only?.first === 'mon' && only.last === 'sun') return labelRuns(labels.daily);
  return listRuns(
    spans.map(({ first, last }) => {
      const from = [textRun(weekdayName(first, language), language)];
      return first === last ? from : fillLabel(labels.betweenDays, { from, to: [textRun(weekdayName(last, language), language)] });
    }),
    language,
  );
}
