import type { LanguageTag } from '../../model/language.ts';
import type { DayHours, Slot } from '../../model/opening-hours.ts';
import { fillLabel, fillText, labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { Run } from '../print-document.ts';
import { bracketedRuns, factRun, joinRuns } from '../runs.ts';
import { factListRuns } from './list-runs.ts';

/** What holds on one day: its slots, or the word for closed, all day, by appointment. */
export function dayHoursRuns(hours: DayHours, language: LanguageTag): readonly Run[] {
  const labels = labelsOf(language);
  if (hours === 'closed') return labelRuns(labels.closed);
  if (hours === 'by-appointment') return labelRuns(labels.byAppointment);
  if (hours === 'all-day') return labelRuns(labels.allDay);
  return slotsRuns(hours, language);
}

/** "09:00–12:00 Uhr"; without an end "ab 18:00 Uhr". */
export function timeRuns(from: string, to: string | undefined, language: LanguageTag): readonly Run[] {
  if (to !== undefined) return [clockRun(`${from}–${to}`, language)];
  return fillLabel(labelsOf(language).fromTime, { time: [clockRun(from, language)] });
}

/** "08:00–12:00 und 13:30–16:00 Uhr": the word for the hour once, at the end; "by appointment" once when it holds for all. */
function slotsRuns(slots: readonly Slot[], language: LanguageTag): readonly Run[] {
  const all = slots.every((slot) => slot.byAppointment);
  const parts = slots.map((slot, index) => {
    const range = `${slot.from}–${slot.to}`;
    const annotated = slot.byAppointment === true && !all;
    const clock = annotated || index === slots.length - 1 ? clockRun(range, language) : factRun(range);
    return annotated ? joinRuns([clock], appointmentRuns(language)) : [clock];
  });
  return joinRuns(factListRuns(parts, language), all ? appointmentRuns(language) : []);
}

function appointmentRuns(language: LanguageTag): readonly Run[] {
  return bracketedRuns(labelRuns(labelsOf(language).byAppointment), language);
}

/** A clock time with the word that the language puts beside it, if any: one fact, so that "Uhr" stays with its figures. */
function clockRun(time: string, language: LanguageTag): Run {
  const label = labelsOf(language).time;
  return factRun(label.missing ? time : fillText(label, { time }));
}
