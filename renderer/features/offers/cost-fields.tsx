import { useState } from 'react';
import { amountFromText, textOfAmount } from '../../../shared/model/amount-from-text.ts';
import type { Cost } from '../../../shared/model/offer.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { optionalText } from '../kept-once/optional-text.ts';
import { offersWords } from './words.ts';

interface CostFieldsProps {
  readonly cost: Cost | undefined;
  readonly showAll: boolean;
  readonly onChange: (cost: Cost | undefined) => void;
}

const PER = ['none', 'course', 'month', 'hour', 'visit', 'year'] as const;

export function CostFields({ cost, showAll, onChange }: CostFieldsProps) {
  const say = useWords(offersWords);
  const choose = (kind: 'none' | 'free' | 'paid'): void => {
    const note = cost?.note;
    if (kind === 'none') onChange(undefined);
    else onChange(kind === 'free' ? { kind, note } : { kind, amount: 5, note });
  };
  return (
    <div className="form-stack">
      <Segmented
        label={say('cost')}
        options={(['none', 'free', 'paid'] as const).map((value) => ({ value, text: say(`cost.${value}`) }))}
        value={cost?.kind ?? 'none'}
        onChange={choose}
      />
      {cost !== undefined && (
        <div className="form-row form-row-tight">
          {cost.kind === 'paid' && (
            <>
              <AmountField amount={cost.amount} showAll={showAll} onChange={(amount) => onChange({ ...cost, amount })} />
              <Choice
                label={say('cost.per')}
                options={PER.map((value) => ({ value, text: say(`cost.per.${value}`) }))}
                value={cost.per ?? 'none'}
                onChange={(per) => onChange({ ...cost, per: per === 'none' ? undefined : per })}
              />
            </>
          )}
          <TextField
            label={say('cost.note')}
            lang="de"
            value={cost.note ?? ''}
            onChange={(note) => onChange({ ...cost, note: optionalText(note) })}
          />
        </div>
      )}
    </div>
  );
}

function AmountField({
  amount,
  showAll,
  onChange,
}: {
  readonly amount: number;
  readonly showAll: boolean;
  readonly onChange: (amount: number) => void;
}) {
  const say = useWords(offersWords);
  const decimal = useInterfaceLanguage() === 'de' ? ',' : '.';
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const isWrong = typed !== null && amountFromText(typed) === null;
  return (
    <TextField
      label={say('cost.amount')}
      value={typed ?? textOfAmount(amount, decimal)}
      problem={isWrong && (left || showAll) ? say('cost.amount.wrong') : null}
      onChange={(text) => {
        setTyped(text);
        const read = amountFromText(text);
        if (read !== null) onChange(read);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
