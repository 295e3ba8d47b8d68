import { useState } from 'react';
import type { TimeSpan } from '../../../shared/model/time-span-from-text.ts';
import { textOfTimeSpan, timeSpanFromText } from '../../../shared/model/time-span-from-text.ts';
import { isEqual } from '../../../shared/workspace/documents/keep-form.ts';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { faultSentence } from '../contacts/hours/hours-field.tsx';
import { hoursWords } from '../contacts/hours/words.ts';
import { offersWords } from './words.ts';

interface TimeFieldProps {
  readonly value: TimeSpan | null;
  readonly isNeeded: boolean;
  readonly showAll: boolean;
  readonly onChange: (span: TimeSpan | null) => void;
}

/** A time of day, with its end where that is known, typed as people write it. */
export function TimeField({ value, isNeeded, showAll, onChange }: TimeFieldProps) {
  const say = useWords(offersWords);
  const sayHours = useWords(hoursWords);
  const [typed, setTyped] = useState<{ readonly text: string; readonly span: TimeSpan | null } | null>(null);
  const [left, setLeft] = useState(false);
  const text = typed !== null && isEqual(typed.span, value) ? typed.text : null;
  const read = text === null ? null : timeSpanFromText(text);
  const fault = read !== null && 'fault' in read ? faultSentence(read.fault, sayHours) : null;
  const empty = isNeeded && (text ?? (value ? value.from : '')).trim() === '' ? say('clock.needed') : null;
  return (
    <TextField
      label={say('clock')}
      placeholder={say('clock.example')}
      value={text ?? (value ? textOfTimeSpan(value) : '')}
      problem={left || showAll ? (fault ?? empty) : null}
      onChange={(next) => {
        const understood = timeSpanFromText(next);
        const span = 'fault' in understood || (isNeeded && understood.span === null) ? value : understood.span;
        setTyped({ text: next, span });
        if (!isEqual(span, value)) onChange(span);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (fault === null && empty === null) setTyped(null);
      }}
    />
  );
}
