import type { OpeningHours } from '../../../../shared/model/opening-hours.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Entries } from '../../kept-once/entries.tsx';
import { today } from '../../../../shared/app/today.ts';
import { optionalText } from '../../kept-once/optional-text.ts';
import { exceptionRemark } from './exception-remark.ts';
import { HoursField } from './hours-field.tsx';
import { hoursWords } from './words.ts';

type Exceptions = NonNullable<OpeningHours['exceptions']>;

interface ExceptionsEditorProps {
  readonly exceptions: Exceptions;
  readonly showAll: boolean;
  readonly onChange: (exceptions: Exceptions) => void;
}

/** Days on which other hours hold: holidays, a works outing. Those that are past are no longer printed. */
export function ExceptionsEditor({ exceptions, showAll, onChange }: ExceptionsEditorProps) {
  const say = useWords(hoursWords);
  const make = (): Exceptions[number] => ({ from: today(), hours: 'closed' });
  return (
    <Entries name={say('exception')} add={say('exception.add')} items={exceptions} make={make} onChange={onChange}>
      {(exception, change, index) => {
        const remark = exceptionRemark(exceptions, index, today());
        return (
          <div className="form-row form-row-tight exception">
            <DateField
              label={say('exception.from')}
              {...(remark === 'past' ? { note: say('exception.past') } : {})}
              problem={remark === 'twice' ? say('exception.twice') : null}
              value={exception.from}
              onChange={(from) => from !== null && change({ ...exception, from })}
            />
            <DateField
              label={say('exception.to')}
              problem={remark === 'backwards' ? say('exception.backwards') : null}
              value={exception.to ?? null}
              onChange={(to) => change({ ...exception, to: to ?? undefined })}
            />
            <HoursField
              label={say('exception.hours')}
              value={exception.hours}
              showAll={showAll}
              onChange={(hours) => change({ ...exception, hours: hours ?? 'closed' })}
            />
            <TextField
              label={say('exception.note')}
              lang="de"
              value={exception.note ?? ''}
              onChange={(note) => change({ ...exception, note: optionalText(note) })}
            />
          </div>
        );
      }}
    </Entries>
  );
}
