import type { Offer } from '../../../shared/model/offer.ts';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { CheckedField } from '../kept-once/checked-field.tsx';
import { CheckSection } from '../kept-once/check-section.tsx';
import { optionalText } from '../kept-once/optional-text.ts';
import type { KeptFormProps } from '../kept-once/kept-kind.ts';
import { WordsField } from '../kept-once/words-field.tsx';
import { CostFields } from './cost-fields.tsx';
import { RunByField } from './run-by-field.tsx';
import { WhenEditor } from './when-editor.tsx';
import { WhereFields } from './where-fields.tsx';
import { offersWords } from './words.ts';

/** Every field of an offer, in the order in which it is printed. */
export function OfferForm({ value: offer, showAll, onChange, onCheckedToday }: KeptFormProps<Offer>) {
  const say = useWords(offersWords);
  const set = (part: Partial<Offer>): void => onChange({ ...offer, ...part });
  const { registration } = offer;
  return (
    <div className="form">
      <FormSection title={say('section.what')}>
        <CheckedField
          label={say('name')}
          note={say('name.note')}
          lang="de"
          value={offer.title}
          check={(value) => (value.trim() === '' ? say('needed') : null)}
          showAll={showAll}
          onChange={(title) => set({ title })}
        />
        <TextField
          label={say('description')}
          lines={2}
          lang="de"
          value={offer.description ?? ''}
          onChange={(text) => set({ description: optionalText(text) })}
        />
      </FormSection>
      <FormSection title={say('section.when')}>
        <WhenEditor when={offer.when} showAll={showAll} onChange={(when) => set({ when })} />
      </FormSection>
      <FormSection title={say('section.where')}>
        <WhereFields where={offer.where} showAll={showAll} onChange={(where) => set({ where })} />
      </FormSection>
      <FormSection title={say('section.who')}>
        <TextField label={say('forWhom')} lang="de" value={offer.forWhom ?? ''} onChange={(text) => set({ forWhom: optionalText(text) })} />
        <CostFields cost={offer.cost} showAll={showAll} onChange={(cost) => set({ cost })} />
        <Segmented
          label={say('registration')}
          options={(['unsaid', 'no', 'yes'] as const).map((value) => ({ value, text: say(`registration.${value}`) }))}
          value={registration === undefined ? 'unsaid' : registration.needed ? 'yes' : 'no'}
          onChange={(value) => set({ registration: value === 'unsaid' ? undefined : { ...registration, needed: value === 'yes' } })}
        />
        {registration !== undefined && (
          <TextField
            label={say('registration.how')}
            lang="de"
            value={registration.how ?? ''}
            onChange={(how) => set({ registration: { ...registration, how: optionalText(how) } })}
          />
        )}
      </FormSection>
      <FormSection title={say('section.contact')}>
        <RunByField contact={offer.contact} onChange={(contact) => set({ contact })} />
      </FormSection>
      <FormSection title={say('section.more')}>
        <WordsField label={say('tags')} note={say('tags.note')} value={offer.tags} onChange={(tags) => set({ tags })} />
      </FormSection>
      <CheckSection checked={offer.checked} onChange={(checked) => set({ checked })} onToday={onCheckedToday} />
    </div>
  );
}
