import type { OfferTime } from '../../../shared/model/offer.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { Entries } from '../kept-once/entries.tsx';
import { today } from '../../../shared/app/today.ts';
import { laterBy } from '../kept-once/later-by.ts';
import { TimeField } from './time-field.tsx';
import { offersWords } from './words.ts';

type Dates = Extract<OfferTime, { kind: 'dates' }>;

interface DatesFieldsProps {
  readonly time: Dates;
  readonly showAll: boolean;
  readonly onChange: (time: Dates) => void;
}

/** Single days; the next one begins as a copy of the last, a week later. */
export function DatesFields({ time, showAll, onChange }: DatesFieldsProps) {
  const say = useWords(offersWords);
  const last = time.dates.at(-1);
  const make = (): Dates['dates'][number] => (last ? { ...last, date: laterBy(last.date, 7) } : { date: today() });
  return (
    <Entries<Dates['dates'][number]>
      name={say('date')}
      add={say('date.add')}
      items={time.dates}
      make={make}
      onChange={(dates) => onChange({ ...time, dates })}
    >
      {(one, change) => (
        <div className="form-row form-row-tight">
          <DateField label={say('date.day')} value={one.date} onChange={(date) => date !== null && change({ ...one, date })} />
          <TimeField
            value={one.from === undefined ? null : { from: one.from, to: one.to }}
            isNeeded={false}
            showAll={showAll}
            onChange={(span) => change({ date: one.date, from: span?.from, to: span?.to })}
          />
        </div>
      )}
    </Entries>
  );
}
