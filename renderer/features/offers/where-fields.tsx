import type { Offer } from '../../../shared/model/offer.ts';
import { TextField } from '../../ui/field.tsx';
import { Switch } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { AddressFields, newAddress } from '../kept-once/address-fields.tsx';
import { optionalText } from '../kept-once/optional-text.ts';
import { offersWords } from './words.ts';

interface WhereFieldsProps {
  readonly where: Offer['where'];
  readonly showAll: boolean;
  readonly onChange: (where: Offer['where']) => void;
}

export function WhereFields({ where, showAll, onChange }: WhereFieldsProps) {
  const say = useWords(offersWords);
  return (
    <div className="form-stack">
      <TextField
        label={say('where.name')}
        note={say('where.name.note')}
        value={where?.name ?? ''}
        onChange={(name) => onChange({ ...where, name: optionalText(name) })}
      />
      <Switch
        isSelected={where?.address !== undefined}
        onChange={(isGiven) => onChange({ ...where, address: isGiven ? newAddress() : undefined })}
      >
        {say('where.address')}
      </Switch>
      {where?.address && (
        <AddressFields address={where.address} showAll={showAll} withKind={false} onChange={(address) => onChange({ ...where, address })} />
      )}
    </div>
  );
}
