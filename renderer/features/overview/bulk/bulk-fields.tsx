import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import type { BulkAction } from './bulk-choice.ts';
import { BULK_ACTIONS } from './bulk-choice.ts';
import { bulkWords } from './words.ts';

/** What is to be said of many texts. */
export interface BulkOrder {
  readonly action: BulkAction;
  readonly language: LanguageTag;
  /** Who gets them. */
  readonly to: string;
  /** The day by which they are wanted. */
  readonly due: string | null;
}

interface BulkFieldsProps {
  readonly overview: CallOutput<'overview.read'>;
  readonly order: BulkOrder;
  readonly onChange: (order: BulkOrder) => void;
}

export function BulkFields({ overview, order, onChange }: BulkFieldsProps) {
  const say = useWords(bulkWords);
  const nameOf = useLanguageName();
  const { action, language, to, due } = order;
  return (
    <>
      <div className="form-row">
        <Choice
          label={say('action')}
          options={BULK_ACTIONS.map((value) => ({ value, text: say(`action.${value}`) }))}
          value={action}
          onChange={(next) => onChange({ ...order, action: next })}
        />
        <Choice
          label={say('language')}
          options={overview.languages.map(({ tag }) => ({ value: tag, text: nameOf(tag) }))}
          value={language}
          onChange={(next) => onChange({ ...order, language: next })}
        />
      </div>
      {action === 'give' && (
        <div className="form-row">
          <TextField
            label={say('to')}
            note={say('to.note')}
            value={to}
            onChange={(next) => onChange({ ...order, to: next })}
            maxLength={200}
          />
          <DateField label={say('due')} note={say('due.note')} value={due} onChange={(next) => onChange({ ...order, due: next })} />
        </div>
      )}
      {action === 'postpone' && (
        <DateField label={say('due.new')} note={say('due.note')} value={due} onChange={(next) => onChange({ ...order, due: next })} />
      )}
    </>
  );
}
