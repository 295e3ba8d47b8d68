import { z } from 'zod';
import type { Contact, Phone } from '../../../shared/model/contact.ts';
import { phoneFromText } from '../../../shared/model/phone-from-text.ts';
import { webAddressFrom } from '../../../shared/model/web-address-from.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { CheckedField } from '../kept-once/checked-field.tsx';
import { Entries } from '../kept-once/entries.tsx';
import { optionalText } from '../kept-once/optional-text.ts';
import { contactsWords } from './words.ts';

interface ReachSectionsProps {
  readonly contact: Contact;
  readonly showAll: boolean;
  readonly onChange: (contact: Contact) => void;
}

const PHONE_KINDS = ['phone', 'mobile', 'hotline', 'fax'] as const satisfies readonly Phone['kind'][];
const mailSchema = z.email();

/** Telephone, mail and web: several of each, each with a label of its own. */
export function ReachSections({ contact, showAll, onChange }: ReachSectionsProps) {
  const say = useWords(contactsWords);
  const set = (part: Partial<Contact>): void => onChange({ ...contact, ...part });
  const phoneProblem = (text: string): string | null => {
    const read = phoneFromText(text);
    return 'fault' in read ? say(`phone.${read.fault}`) : null;
  };
  const label = (value: string | undefined, change: (label: string | undefined) => void) => (
    <TextField
      label={say('label')}
      lang="de"
      placeholder={say('label.example')}
      value={value ?? ''}
      onChange={(text) => change(optionalText(text))}
    />
  );
  return (
    <FormSection title={say('section.reach')}>
      <Entries<Phone>
        name={say('phone')}
        add={say('phone.add')}
        items={contact.phones}
        make={() => ({ number: '', kind: 'phone' })}
        onChange={(phones) => set({ phones })}
      >
        {(phone, change) => (
          <div className="form-row form-row-tight">
            <Choice
              label={say('phone.kind')}
              options={PHONE_KINDS.map((value) => ({ value, text: say(`phone.kind.${value}`) }))}
              value={phone.kind}
              onChange={(kind) => change({ ...phone, kind })}
            />
            <CheckedField
              label={say('phone.number')}
              type="tel"
              value={phone.number}
              check={phoneProblem}
              showAll={showAll}
              onChange={(number) => change({ ...phone, number })}
              onBlur={() => {
                const read = phoneFromText(phone.number);
                if ('number' in read && read.number !== phone.number) change({ ...phone, number: read.number });
              }}
            />
            {label(phone.label, (next) => change({ ...phone, label: next }))}
          </div>
        )}
      </Entries>
      <Entries<Contact['mails'][number]>
        name={say('mail')}
        add={say('mail.add')}
        items={contact.mails}
        make={() => ({ address: '' })}
        onChange={(mails) => set({ mails })}
      >
        {(mail, change) => (
          <div className="form-row form-row-tight">
            <CheckedField
              label={say('mail')}
              type="email"
              value={mail.address}
              check={(text) => (mailSchema.safeParse(text.trim()).success ? null : say('mail.wrong'))}
              showAll={showAll}
              onChange={(address) => change({ ...mail, address })}
            />
            {label(mail.label, (next) => change({ ...mail, label: next }))}
          </div>
        )}
      </Entries>
      <Entries<Contact['web'][number]>
        name={say('web')}
        add={say('web.add')}
        items={contact.web}
        make={() => ({ url: '' })}
        onChange={(web) => set({ web })}
      >
        {(page, change) => (
          <div className="form-row form-row-tight">
            <CheckedField
              label={say('web')}
              type="url"
              value={page.url}
              check={(text) => (webAddressFrom(text) === null ? say('web.wrong') : null)}
              showAll={showAll}
              onChange={(url) => change({ ...page, url })}
              onBlur={() => change({ ...page, url: webAddressFrom(page.url) ?? page.url })}
            />
            {label(page.label, (next) => change({ ...page, label: next }))}
          </div>
        )}
      </Entries>
    </FormSection>
  );
}
