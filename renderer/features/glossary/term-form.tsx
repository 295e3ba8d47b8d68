import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Term } from '../../../shared/model/glossary.ts';
import { languageOf } from '../../../shared/model/language.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { glossaryWords } from './words.ts';

const POLICIES = ['keep', 'explain', 'translate'] as const;

interface TermFormProps {
  readonly term: Term;
  readonly fault: 'term.empty' | 'term.twice' | null;
  readonly languages: readonly LanguageTag[];
  /** For who translates into one language: the German is others' to write. */
  readonly isWordingOnly: boolean;
  readonly onChange: (term: Term) => void;
  readonly onRemove: () => void;
}

/** One word: how it is written in German, what becomes of it in translations, how each language says it. */
export function TermForm({ term, fault, languages, isWordingOnly, onChange, onRemove }: TermFormProps) {
  const say = useWords(glossaryWords);
  const nameOf = useLanguageName();
  const setWording = (tag: LanguageTag, text: string): void => {
    const { [tag]: _former, ...others } = term.wording;
    onChange({ ...term, wording: text === '' ? others : { ...others, [tag]: text } });
  };
  return (
    <div className="form term-form">
      {isWordingOnly ? <TermAsAgreed term={term} /> : <GermanSection {...{ term, fault, onChange }} />}
      <FormSection title={say('wordings')} note={say(term.policy === 'keep' ? 'wordings.keep' : 'wordings.note')}>
        {term.policy !== 'keep' && (
          <div className="form-row">
            {languages.map((tag) => (
              <TextField
                key={tag}
                label={nameOf(tag)}
                lang={tag}
                dir={languageOf(tag).direction}
                value={term.wording[tag] ?? ''}
                onChange={(text) => setWording(tag, text)}
              />
            ))}
          </div>
        )}
      </FormSection>
      {!isWordingOnly && (
        <div>
          <Button kind="danger" size="small" icon={Trash2} onPress={onRemove}>
            {say('remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

function GermanSection({ term, fault, onChange }: Pick<TermFormProps, 'term' | 'fault' | 'onChange'>) {
  const say = useWords(glossaryWords);
  return (
    <FormSection title={say('german')}>
      <TextField
        label={say('term')}
        note={say('term.note')}
        problem={fault && say(fault)}
        lang="de"
        value={term.term}
        onChange={(text) => onChange({ ...term, term: text })}
      />
      <FormsField forms={term.forms} onChange={(forms) => onChange({ ...term, forms: [...forms] })} />
      <Choice
        label={say('policy')}
        options={POLICIES.map((value) => ({ value, text: say(`policy.${value}`), note: say(`policy.${value}.note`) }))}
        value={term.policy}
        onChange={(policy) => onChange({ ...term, policy })}
      />
      <TextField
        label={say('explanation')}
        note={say('explanation.note')}
        lines={2}
        lang="de"
        value={term.explanation ?? ''}
        onChange={(text) => onChange({ ...term, explanation: text === '' ? undefined : text })}
      />
    </FormSection>
  );
}

function TermAsAgreed({ term: { term, forms, explanation } }: { readonly term: Term }) {
  return (
    <div lang="de">
      <h2>{term}</h2>
      {forms.length > 0 && <p className="quiet">{forms.join(', ')}</p>}
      {explanation !== undefined && <p>{explanation}</p>}
    </div>
  );
}

/** A list in one line. What is being typed stays as it is typed, a comma at its end with it. */
function FormsField({ forms, onChange }: { readonly forms: readonly string[]; readonly onChange: (forms: readonly string[]) => void }) {
  const say = useWords(glossaryWords);
  const [typed, setTyped] = useState(forms.join(', '));
  const isSame = formsIn(typed).join('\n') === forms.join('\n');
  return (
    <TextField
      label={say('forms')}
      note={say('forms.note')}
      lang="de"
      value={isSame ? typed : forms.join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange(formsIn(text));
      }}
    />
  );
}

function formsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
