import type { Contact } from '../../../shared/model/contact.ts';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { CheckedField } from '../kept-once/checked-field.tsx';
import { CheckSection } from '../kept-once/check-section.tsx';
import { Entries } from '../kept-once/entries.tsx';
import { LanguagesField } from '../kept-once/languages-field.tsx';
import { optionalText } from '../kept-once/optional-text.ts';
import type { KeptFormProps } from '../kept-once/kept-kind.ts';
import { WordsField } from '../kept-once/words-field.tsx';
import { AddressFields, newAddress } from '../kept-once/address-fields.tsx';
import { HoursEditor } from './hours/hours-editor.tsx';
import { ReachSections } from './reach-sections.tsx';
import { contactsWords } from './words.ts';

/** Every field of a contact, in the order in which the card prints them. */
export function ContactForm({ value: contact, showAll, onChange, onCheckedToday }: KeptFormProps<Contact>) {
  const say = useWords(contactsWords);
  const set = (part: Partial<Contact>): void => onChange({ ...contact, ...part });
  const needed = (value: string): string | null => (value.trim() === '' ? say('needed') : null);
  return (
    <div className="form">
      <FormSection title={say('section.who')}>
        <CheckedField
          label={say('name')}
          note={say('name.note')}
          lang="de"
          value={contact.name}
          check={needed}
          showAll={showAll}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={say('explanation')}
          note={say('explanation.note')}
          lang="de"
          value={contact.explanation ?? ''}
          onChange={(text) => set({ explanation: optionalText(text) })}
        />
        <TextField
          label={say('organisation')}
          lang="de"
          value={contact.organisation ?? ''}
          onChange={(text) => set({ organisation: optionalText(text) })}
        />
      </FormSection>
      <FormSection title={say('section.for')} note={say('for.note')}>
        <Entries name={say('for')} add={say('for.add')} items={contact.for} make={() => ''} onChange={(texts) => set({ for: texts })}>
          {(text, change, index) => <TextField aria-label={`${say('for')} ${index + 1}`} lang="de" value={text} onChange={change} />}
        </Entries>
      </FormSection>
      <ReachSections contact={contact} showAll={showAll} onChange={onChange} />
      <FormSection title={say('section.hours')}>
        <Entries
          name={say('hours')}
          add={say(contact.hours.length === 0 ? 'hours.first' : 'hours.add')}
          items={contact.hours}
          make={() => ({ days: {} })}
          onChange={(hours) => set({ hours })}
        >
          {(hours, change) => <HoursEditor hours={hours} showAll={showAll} onChange={change} />}
        </Entries>
      </FormSection>
      <FormSection title={say('section.addresses')}>
        <Entries
          name={say('address')}
          add={say('address.add')}
          items={contact.addresses}
          make={newAddress}
          onChange={(addresses) => set({ addresses })}
        >
          {(address, change) => <AddressFields address={address} showAll={showAll} onChange={change} />}
        </Entries>
      </FormSection>
      <FormSection title={say('section.people')}>
        <Entries<Contact['people'][number]>
          name={say('person')}
          add={say('person.add')}
          items={contact.people}
          make={() => ({ name: '' })}
          onChange={(people) => set({ people })}
        >
          {(person, change) => (
            <div className="form-row form-row-tight">
              <CheckedField
                label={say('person.name')}
                value={person.name}
                check={needed}
                showAll={showAll}
                onChange={(name) => change({ ...person, name })}
              />
              <TextField
                label={say('person.role')}
                lang="de"
                value={person.role ?? ''}
                onChange={(role) => change({ ...person, role: optionalText(role) })}
              />
            </div>
          )}
        </Entries>
      </FormSection>
      <FormSection title={say('section.languages')}>
        <LanguagesField value={contact.languages} onChange={(languages) => set({ languages })} />
      </FormSection>
      <FormSection title={say('section.more')}>
        <TextField
          label={say('note')}
          lines={2}
          lang="de"
          value={contact.note ?? ''}
          onChange={(note) => set({ note: optionalText(note) })}
        />
        <WordsField label={say('tags')} note={say('tags.note')} value={contact.tags} onChange={(tags) => set({ tags })} />
      </FormSection>
      <CheckSection checked={contact.checked} onChange={(checked) => set({ checked })} onToday={onCheckedToday} />
    </div>
  );
}
