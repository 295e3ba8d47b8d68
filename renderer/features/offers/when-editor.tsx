import { useMemo } from 'react';
import type { OfferTime } from '../../../shared/model/offer.ts';
import { whenLines } from '../../../shared/publishing/facts/print-when.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { Entries } from '../kept-once/entries.tsx';
import { today } from '../../../shared/app/today.ts';
import { laterBy } from '../kept-once/later-by.ts';
import { optionalText } from '../kept-once/optional-text.ts';
import { PrintedLines } from '../kept-once/printed-lines.tsx';
import { DatesFields } from './dates-fields.tsx';
import { WeeklyFields } from './weekly-fields.tsx';
import { offersWords } from './words.ts';
import './when.css';

interface WhenEditorProps {
  readonly when: readonly OfferTime[];
  readonly showAll: boolean;
  readonly onChange: (when: OfferTime[]) => void;
}

/** When something takes place: every week, on single days, within a period; as many of them as there are. */
export function WhenEditor({ when, showAll, onChange }: WhenEditorProps) {
  const say = useWords(offersWords);
  return (
    <>
      <Entries<OfferTime> name={say('time')} add={say('time.add')} items={when} make={() => newTime('weekly')} onChange={onChange}>
        {(time, change) => <OneTime time={time} showAll={showAll} onChange={change} />}
      </Entries>
      <WhenSummary when={when} />
    </>
  );
}

function OneTime({
  time,
  showAll,
  onChange,
}: {
  readonly time: OfferTime;
  readonly showAll: boolean;
  readonly onChange: (time: OfferTime) => void;
}) {
  const say = useWords(offersWords);
  return (
    <div className="form-stack">
      <Segmented
        label={say('time.kind')}
        labelHidden
        options={(['weekly', 'dates', 'period'] as const).map((value) => ({ value, text: say(`time.${value}`) }))}
        value={time.kind}
        onChange={(kind) => kind !== time.kind && onChange({ ...newTime(kind), note: time.note })}
      />
      {time.kind === 'weekly' && <WeeklyFields time={time} showAll={showAll} onChange={onChange} />}
      {time.kind === 'dates' && <DatesFields time={time} showAll={showAll} onChange={onChange} />}
      {time.kind === 'period' && (
        <div className="form-row form-row-tight">
          <DateField label={say('start')} value={time.start} onChange={(start) => start !== null && onChange({ ...time, start })} />
          <DateField label={say('end')} value={time.end} onChange={(end) => end !== null && onChange({ ...time, end })} />
        </div>
      )}
      {time.kind !== 'dates' && time.start !== undefined && time.end !== undefined && time.end < time.start && (
        <p className="field-problem">{say('end.before')}</p>
      )}
      <TextField
        label={say('time.note')}
        lang="de"
        placeholder={say('time.note.example')}
        value={time.note ?? ''}
        onChange={(note) => onChange({ ...time, note: optionalText(note) })}
      />
    </div>
  );
}

/** What is there when a kind is chosen: something that can be kept, to be changed. */
function newTime(kind: OfferTime['kind']): OfferTime {
  switch (kind) {
    case 'weekly':
      return { kind, days: ['mon'], from: '18:00', to: '19:30', every: 1 };
    case 'dates':
      return { kind, dates: [{ date: today() }] };
    case 'period':
      return { kind, start: today(), end: laterBy(today(), 7) };
  }
}

/** The times as they are printed in German. */
function WhenSummary({ when }: { readonly when: readonly OfferTime[] }) {
  const say = useWords(offersWords);
  const lines = useMemo(
    () => whenLines(when, { language: 'de', date: today(), translate: (content) => ({ content, language: 'de', muted: false }) }),
    [when],
  );
  if (when.length === 0) return null;
  return <PrintedLines lines={lines}>{lines.length === 0 && <p className="quiet small">{say('summary.past')}</p>}</PrintedLines>;
}
