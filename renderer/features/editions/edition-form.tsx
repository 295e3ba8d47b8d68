import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { ContentsEditor } from './contents/contents-editor.tsx';
import { BasicsSection } from './form/basics-section.tsx';
import { ImprintSection } from './form/imprint-section.tsx';
import { LanguagesSection } from './form/languages-section.tsx';
import { PartsSection } from './form/parts-section.tsx';
import { editionsWords } from './words.ts';

interface EditionFormProps {
  readonly edition: Edition;
  /** What it can be put together from. */
  readonly material: CallOutput<'edition.read'>;
  readonly onChange: (edition: Edition) => void;
}

export function EditionForm({ edition, material, onChange }: EditionFormProps) {
  const say = useWords(editionsWords);
  const titles = new Map(material.chapters.map(({ id, name }) => [id, name]));
  return (
    <div className="form edition-form">
      <BasicsSection edition={edition} onChange={onChange} />
      <FormSection title={say('contents')}>
        <ContentsEditor
          contents={edition.contents}
          titles={titles}
          onChange={(contents) => onChange({ ...edition, contents: [...contents] })}
        />
      </FormSection>
      <LanguagesSection edition={edition} languages={material.languages} onChange={onChange} />
      <PartsSection edition={edition} onChange={onChange} />
      <ImprintSection edition={edition} contacts={material.contacts} publisher={material.publisher} onChange={onChange} />
    </div>
  );
}
