import { useMemo, useState } from 'react';
import type { HoursFault } from '../../../../shared/model/hours-fault.ts';
import { hoursFromText } from '../../../../shared/model/hours-from-text.ts';
import type { DayHours } from '../../../../shared/model/opening-hours.ts';
import { textOfHours } from '../../../../shared/model/text-of-hours.ts';
import { isEqual } from '../../../../shared/workspace/documents/keep-form.ts';
import { TextField } from '../../../ui/field.tsx';
import type { Say } from '../../../words/catalogue.ts';
import { useWords } from '../../../words/use-words.ts';
import { hoursWords } from './words.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** undefined = nothing is said of that day. */
  readonly value: DayHours | undefined;
  /** Shows what is wrong also before the field was left. */
  readonly showAll: boolean;
  readonly onChange: (hours: DayHours | null) => void;
  /** Enter: on to the next day. */
  readonly onEnter?: () => void;
}

/** The hours of a day, typed as people write them. What is understood holds at once; what is not stays in the field. */
export function HoursField({ label, labelHidden = false, value, showAll, onChange, onEnter }: HoursFieldProps) {
  const say = useWords(hoursWords);
  const words = useMemo(
    () => ({ closed: say('closed'), byAppointment: say('by-appointment'), appointment: say('appointment'), allDay: say('all-day') }),
    [say],
  );
  const [typed, setTyped] = useState<{ readonly text: string; readonly hours: DayHours | undefined } | null>(null);
  const [left, setLeft] = useState(false);
  // Hours that came from elsewhere (copied from Monday) take the place of what was typed.
  const text = typed !== null && isEqual(typed.hours, value) ? typed.text : null;
  const read = text === null ? null : hoursFromText(text);
  const fault = read !== null && 'fault' in read ? read.fault : null;
  return (
    <TextField
      {...(labelHidden ? { 'aria-label': label } : { label })}
      placeholder={say('placeholder')}
      value={text ?? textOfHours(value, words)}
      problem={fault !== null && (left || showAll) ? faultSentence(fault, say) : null}
      onChange={(next) => {
        const understood = hoursFromText(next);
        const hours = 'hours' in understood ? (understood.hours ?? undefined) : value;
        setTyped({ text: next, hours });
        if ('hours' in understood && !isEqual(hours, value)) onChange(understood.hours);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (fault === null) setTyped(null);
      }}
      onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
    />
  );
}

/** What is wrong with typed hours, and what to write instead. */
export function faultSentence(fault: HoursFault, say: Say<keyof typeof hoursWords.de>): string {
  switch (fault.kind) {
    case 'not-understood':
      return say('fault.not-understood', { text: fault.text });
    case 'no-such-time':
      return say('fault.no-such-time', { text: fault.text });
    case 'ends-before-it-begins':
      return say('fault.ends-before-it-begins', { from: fault.from, to: fault.to });
    case 'overlap':
      return say('fault.overlap', { until: fault.until, from: fault.from });
  }
}
