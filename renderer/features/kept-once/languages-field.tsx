import { X } from 'lucide-react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { Choice } from '../../ui/choice.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

interface LanguagesFieldProps {
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

/** Languages spoken, as chips with their names; a tag that nobody knows is shown as it is and kept. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const say = useWords(keptWords);
  const nameOf = useLanguageName();
  const options = LANGUAGES.filter(({ tag }) => !value.includes(tag))
    .map(({ tag, autonym }) => ({ value: tag, text: nameOf(tag), note: autonym, lang: tag }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <div className="languages-field">
      {value.length > 0 && (
        <TagGroup onRemove={(keys) => onChange(value.filter((tag) => !keys.has(tag)))}>
          <Label className="unseen">{say('languages')}</Label>
          <TagList className="chips">
            {value.map((tag) => (
              <Tag key={tag} id={tag} textValue={nameOf(tag)} className="language-chip">
                {nameOf(tag)}
                <Button slot="remove" className="language-chip-remove" aria-label={say('languages.remove', { name: nameOf(tag) })}>
                  <X size={13} aria-hidden="true" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <Choice
        aria-label={say('languages.add')}
        placeholder={say('languages.add')}
        options={options}
        value={null}
        onChange={(tag) => onChange([...value, tag])}
      />
    </div>
  );
}
