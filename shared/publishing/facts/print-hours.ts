import type { OpeningHours } from '../../model/opening-hours.ts';
import { languageOf } from '../../model/language.ts';
import { labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { PrintLine, Run } from '../print-document.ts';
import { bracketedRuns, joinRuns, plainRuns, separateRuns, textRun } from '../runs.ts';
import { dateRangeText } from './date-text.ts';
import { dayRuns } from './day-runs.ts';
import type { UnitFactContext } from './fact-context.ts';
import { foldHours } from './fold-hours.ts';
import { dayHoursRuns } from './time-runs.ts';
import { capitalisedRuns, translatedRuns } from './translated-runs.ts';

/** One block of opening hours, line by line: its label, the weekdays folded, its exceptions, its note. */
export function hoursLines(hours: OpeningHours, context: UnitFactContext): readonly PrintLine[] {
  const { language } = context;
  const label = hours.label === undefined ? [] : [line(translatedRuns(hours.label, context, { strong: true }))];
  const days = foldHours(hours.days).map((group) =>
    line(dayHoursRuns(group.hours, language), capitalisedRuns(dayRuns(group.spans, language), language)),
  );
  const note = hours.note === undefined ? [] : [line(translatedRuns(hours.note, context))];
  return [...label, ...days, ...exceptionLines(hours, context), ...note];
}

/** The weekdays in running text: "Montag bis Freitag 09:00–12:00 Uhr; Samstag geschlossen". */
export function hoursRuns(blocks: readonly OpeningHours[], context: UnitFactContext): readonly Run[] {
  const { language } = context;
  const groups = blocks.flatMap((hours) =>
    foldHours(hours.days).map((group, index) => {
      const label = index > 0 || hours.label === undefined ? [] : [...translatedRuns(hours.label, context), textRun(': ', language)];
      return joinRuns(label, dayRuns(group.spans, language), plainRuns(' ', language), dayHoursRuns(group.hours, language));
    }),
  );
  return separateRuns(groups, plainRuns(languageOf(language).script === 'Arab' ? '؛ ' : '; ', language));
}

/** Days that differ, those that are past left out: "24.–31. Dezember 2026: geschlossen (Weihnachten)". */
function exceptionLines(hours: OpeningHours, context: UnitFactContext): readonly PrintLine[] {
  const { language, date } = context;
  const coming = (hours.exceptions ?? []).filter((exception) => !date || (exception.to ?? exception.from) >= date);
  if (coming.length === 0) return [];
  const lines = coming.map((exception) => {
    const note = exception.note === undefined ? [] : bracketedRuns(translatedRuns(exception.note, context), language);
    const dates = dateRangeText(exception.from, exception.to ?? exception.from, language);
    return line(joinRuns(dayHoursRuns(exception.hours, language), note), capitalisedRuns(plainRuns(dates, language), language));
  });
  return [line(labelRuns(labelsOf(language).exceptions, { strong: true })), ...lines];
}

function line(runs: readonly Run[], lead: readonly Run[] | null = null): PrintLine {
  return { lead, runs };
}
