import { NOT_READY } from '../../../../shared/model/edition.ts';
import { Button } from '../../../ui/button.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { CheckBox, Segmented } from '../../../ui/toggles.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { SectionProps } from './section-props.ts';

interface LanguagesSectionProps extends SectionProps {
  /** German first, then those that the folder wants. */
  readonly languages: readonly string[];
}

export function LanguagesSection({ edition, languages, onChange }: LanguagesSectionProps) {
  const say = useWords(editionsWords);
  const nameOf = useLanguageName();
  const chosen = new Set(edition.languages);
  // What the folder no longer wants stays in sight until it is taken away.
  const all = [...new Set([...languages, ...edition.languages])];
  const set = (tags: ReadonlySet<string>): void => onChange({ ...edition, languages: all.filter((tag) => tags.has(tag)) });
  const choose = (tag: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(tag);
    else next.delete(tag);
    set(next);
  };
  return (
    <FormSection title={say('languages')} note={say('languages.note')}>
      <ul className="form-choices">
        {all.map((tag) => {
          return (
            <li key={tag}>
              <CheckBox isSelected={chosen.has(tag)} onChange={(on) => choose(tag, on)}>
                {nameOf(tag)}
              </CheckBox>
            </li>
          );
        })}
      </ul>
      {chosen.size === 0 && <p className="field-problem">{say('languages.missing')}</p>}
      <div className="form-buttons">
        <Button size="small" onPress={() => set(new Set(all))}>
          {say('languages.all')}
        </Button>
        <Button size="small" onPress={() => set(new Set(['de']))}>
          {say('languages.none')}
        </Button>
      </div>
      <Segmented
        label={say('notReady')}
        options={NOT_READY.map((value) => ({ value, text: say(`notReady.${value}`) }))}
        value={edition.notReady}
        onChange={(notReady) => onChange({ ...edition, notReady })}
      />
    </FormSection>
  );
}
