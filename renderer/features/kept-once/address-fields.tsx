import type { Address } from '../../../shared/model/contact.ts';
import { TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { CheckedField } from './checked-field.tsx';
import { optionalText } from './optional-text.ts';
import { keptWords } from './words.ts';

interface AddressFieldsProps {
  readonly address: Address;
  readonly showAll: boolean;
  /** False where an address can only be one to visit. */
  readonly withKind?: boolean;
  readonly onChange: (address: Address) => void;
}

export function newAddress(): Address {
  return { kind: 'visit', street: '', postcode: '', city: '' };
}

export function AddressFields({ address, showAll, withKind = true, onChange }: AddressFieldsProps) {
  const say = useWords(keptWords);
  const set = (part: Partial<Address>): void => onChange({ ...address, ...part });
  const needed = (value: string): string | null => (value.trim() === '' ? say('needed') : null);
  return (
    <div className="form-stack">
      {withKind && (
        <Segmented
          label={say('address.kind')}
          labelHidden
          options={[
            { value: 'visit', text: say('address.visit') },
            { value: 'post', text: say('address.post') },
          ]}
          value={address.kind}
          onChange={(kind) => set({ kind })}
        />
      )}
      <CheckedField
        label={say('address.street')}
        value={address.street}
        check={needed}
        showAll={showAll}
        onChange={(street) => set({ street })}
      />
      <div className="form-row form-row-town">
        <CheckedField
          label={say('address.postcode')}
          value={address.postcode}
          check={(value) => (/^\d{5}$/.test(value.trim()) ? null : say('address.postcode.wrong'))}
          showAll={showAll}
          onChange={(postcode) => set({ postcode })}
        />
        <CheckedField
          label={say('address.city')}
          value={address.city}
          check={needed}
          showAll={showAll}
          onChange={(city) => set({ city })}
        />
      </div>
      <div className="form-row form-row-tight">
        <TextField
          label={say('address.detail')}
          lang="de"
          placeholder={say('address.detail.example')}
          value={address.detail ?? ''}
          onChange={(detail) => set({ detail: optionalText(detail) })}
        />
        <TextField
          label={say('address.label')}
          lang="de"
          placeholder={say('address.label.example')}
          value={address.label ?? ''}
          onChange={(label) => set({ label: optionalText(label) })}
        />
      </div>
    </div>
  );
}
