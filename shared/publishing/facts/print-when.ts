import type { LanguageTag } from '../../model/language.ts';
import type { OfferTime } from '../../model/offer.ts';
import type { IsoDate } from '../../model/chapter.ts';
import { fillLabel, labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { PrintLine, Run } from '../print-document.ts';
import { joinRuns, plainRuns, separateRuns, textRun } from '../runs.ts';
import { commaOf, dateRangeText, dateText, weekdayDateText } from './date-text.ts';
import { dayRuns } from './day-runs.ts';
import type { UnitFactContext } from './fact-context.ts';
import { spansOf } from './fold-hours.ts';
import { timeRuns } from './time-runs.ts';
import { capitalisedRuns, translatedRuns } from './translated-runs.ts';

type Weekly = Extract<OfferTime, { kind: 'weekly' }>;

/** When an offer takes place, line by line; dates before the day of the edition are left out. */
export function whenLines(times: readonly OfferTime[], context: UnitFactContext): readonly PrintLine[] {
  return times.flatMap((time) => {
    const lines = linesOf(time, context);
    if (lines.length === 0 || time.note === undefined) return lines;
    return [...lines, { lead: null, runs: translatedRuns(time.note, context) }];
  });
}

/** The same in running text, without the notes. */
export function whenRuns(times: readonly OfferTime[], context: UnitFactContext): readonly Run[] {
  const { language } = context;
  const parts = times
    .flatMap((time) => linesOf(time, context))
    .map(({ lead, runs }) => joinRuns(lead ?? [], plainRuns(lead ? ' ' : '', language), runs));
  return separateRuns(parts, plainRuns(commaOf(language), language));
}

/** True when nothing of an offer lies on or after a day: it should no longer be printed. */
export function isOver(times: readonly OfferTime[], date: IsoDate): boolean {
  return times.length > 0 && times.every((time) => lastDay(time) !== null && (lastDay(time) ?? '') < date);
}

function linesOf(time: OfferTime, context: UnitFactContext): readonly PrintLine[] {
  const { language, date } = context;
  if (date && isOver([time], date)) return [];
  if (time.kind === 'weekly') return [weeklyLine(time, language)];
  if (time.kind === 'dates') return time.dates.filter((one) => !date || one.date >= date).map((one) => dateLine(one, language));
  return [{ lead: null, runs: capitalisedRuns(plainRuns(dateRangeText(time.start, time.end, language), language), language) }];
}

/** "Montag und Mittwoch | 18:00–19:30 Uhr, alle zwei Wochen, ab 7. September 2026" */
function weeklyLine(time: Weekly, language: LanguageTag): PrintLine {
  const labels = labelsOf(language);
  const rhythm = { 1: labels.weekly, 2: labels.everySecondWeek, 4: labels.everyFourthWeek }[time.every];
  const daily = new Set(time.days).size === 7;
  const parts = [
    timeRuns(time.from, time.to, language),
    ...(daily && time.every === 1 ? [] : [labelRuns(rhythm)]),
    ...seriesRuns(time, language),
  ];
  return {
    lead: capitalisedRuns(dayRuns(spansOf(time.days), language), language),
    runs: separateRuns(parts, plainRuns(commaOf(language), language)),
  };
}

function seriesRuns({ start, end }: Weekly, language: LanguageTag): readonly (readonly Run[])[] {
  const labels = labelsOf(language);
  const date = (day: IsoDate): readonly Run[] => [textRun(dateText(day, language), language)];
  if (start !== undefined && end !== undefined) return [plainRuns(dateRangeText(start, end, language), language)];
  if (start !== undefined) return [fillLabel(labels.fromDate, { date: date(start) })];
  return end === undefined ? [] : [fillLabel(labels.untilDate, { date: date(end) })];
}

function dateLine(
  { date, from, to }: { date: IsoDate; from?: string | undefined; to?: string | undefined },
  language: LanguageTag,
): PrintLine {
  const day = capitalisedRuns(plainRuns(weekdayDateText(date, language), language), language);
  return from === undefined ? { lead: null, runs: day } : { lead: day, runs: timeRuns(from, to, language) };
}

function lastDay(time: OfferTime): IsoDate | null {
  if (time.kind === 'dates') return time.dates.reduce((last, one) => (one.date > last ? one.date : last), '');
  return time.end ?? null;
}
