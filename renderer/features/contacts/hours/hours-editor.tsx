import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { copiedTo, withDay, WORKDAYS } from '../../../../shared/model/change-hours.ts';
import type { OpeningHours } from '../../../../shared/model/opening-hours.ts';
import { WEEKDAYS } from '../../../../shared/model/opening-hours.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { optionalText } from '../../kept-once/optional-text.ts';
import { DayRow } from './day-row.tsx';
import { ExceptionsEditor } from './exceptions-editor.tsx';
import { HoursSummary } from './hours-summary.tsx';
import { hoursWords } from './words.ts';
import './hours.css';

interface HoursEditorProps {
  readonly hours: OpeningHours;
  readonly showAll: boolean;
  readonly onChange: (hours: OpeningHours) => void;
}

/** One week of opening hours: a row per day, days that differ, a note, and how all of it will be printed. */
export function HoursEditor({ hours, showAll, onChange }: HoursEditorProps) {
  const say = useWords(hoursWords);
  const week = useRef<HTMLDivElement>(null);
  const { days } = hours;
  const focusDay = (index: number): void => week.current?.querySelectorAll<HTMLInputElement>('input')[index]?.focus();
  return (
    <div className="hours-editor">
      <TextField
        label={say('label')}
        note={say('label.note')}
        lang="de"
        value={hours.label ?? ''}
        onChange={(label) => onChange({ ...hours, label: optionalText(label) })}
      />
      <div className="week-head">
        <p className="quiet small">{say('week.note')}</p>
        <Button
          size="small"
          icon={Copy}
          isDisabled={days.mon === undefined}
          onPress={() => onChange({ ...hours, days: copiedTo(days, 'mon', WORKDAYS.slice(1)) })}
        >
          {say('copy.monday')}
        </Button>
      </div>
      <div className="week" ref={week}>
        {WEEKDAYS.map((day, index) => (
          <DayRow
            key={day}
            day={day}
            hours={days[day]}
            showAll={showAll}
            onChange={(next) => onChange({ ...hours, days: withDay(days, day, next) })}
            onCopy={(to) => onChange({ ...hours, days: copiedTo(days, day, to) })}
            onEnter={() => focusDay(index + 1)}
          />
        ))}
      </div>
      <HoursSummary hours={hours} />
      <TextField
        label={say('note')}
        lang="de"
        value={hours.note ?? ''}
        onChange={(note) => onChange({ ...hours, note: optionalText(note) })}
      />
      <ExceptionsEditor
        exceptions={hours.exceptions ?? []}
        showAll={showAll}
        onChange={(exceptions) => onChange({ ...hours, exceptions: exceptions.length === 0 ? undefined : exceptions })}
      />
    </div>
  );
}
