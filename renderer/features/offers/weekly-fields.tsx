import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { OfferTime } from '../../../shared/model/offer.ts';
import { WEEKDAYS } from '../../../shared/model/opening-hours.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { useDayName } from '../contacts/hours/use-day-name.ts';
import { TimeField } from './time-field.tsx';
import { offersWords } from './words.ts';

type Weekly = Extract<OfferTime, { kind: 'weekly' }>;

interface WeeklyFieldsProps {
  readonly time: Weekly;
  readonly showAll: boolean;
  readonly onChange: (time: Weekly) => void;
}

const RHYTHMS = [1, 2, 4] as const satisfies readonly Weekly['every'][];

/** The same weekdays again and again: days to press, one time, and how often. */
export function WeeklyFields({ time, showAll, onChange }: WeeklyFieldsProps) {
  const say = useWords(offersWords);
  const nameOf = useDayName();
  return (
    <>
      <ToggleButtonGroup
        aria-label={say('days')}
        className="day-toggles"
        selectionMode="multiple"
        selectedKeys={time.days}
        onSelectionChange={(keys) => onChange({ ...time, days: WEEKDAYS.filter((day) => keys.has(day)) })}
      >
        {WEEKDAYS.map((day) => (
          <ToggleButton key={day} id={day} className="day-toggle">
            {nameOf(day)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {time.days.length === 0 && <p className="field-problem">{say('days.needed')}</p>}
      <div className="form-row form-row-tight">
        <TimeField
          value={{ from: time.from, to: time.to }}
          isNeeded
          showAll={showAll}
          onChange={(span) => span && onChange({ ...time, from: span.from, to: span.to })}
        />
        <Choice
          label={say('every')}
          options={RHYTHMS.map((value) => ({ value: `${value}` as const, text: say(`every.${value}`) }))}
          value={`${time.every}`}
          onChange={(value) => onChange({ ...time, every: RHYTHMS.find((one) => `${one}` === value) ?? 1 })}
        />
        <DateField label={say('start')} value={time.start ?? null} onChange={(start) => onChange({ ...time, start: start ?? undefined })} />
        <DateField label={say('end')} value={time.end ?? null} onChange={(end) => onChange({ ...time, end: end ?? undefined })} />
      </div>
    </>
  );
}
