import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { findLanguage } from '../../../shared/model/language.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { PrintCard } from './print-card.tsx';
import { keptWords } from './words.ts';

interface PreviewPanelProps {
  readonly languages: readonly string[];
  readonly language: string;
  readonly onLanguage: (tag: string) => void;
  readonly card: CallOutput<'contact.preview'> | undefined;
  /** What is needed for a card is not typed yet. */
  readonly isIncomplete: boolean;
  readonly failure: unknown;
}

/** The language in which the cards are looked at: kept while one goes from contact to contact. */
export function usePreviewLanguage(): readonly [string, (tag: string) => void] {
  const [language, setLanguage] = useState(lastLanguage);
  return [
    language,
    (tag) => {
      lastLanguage = tag;
      setLanguage(tag);
    },
  ];
}
let lastLanguage = 'de';

/** The card as it is printed, in any language of the folder. */
export function PreviewPanel({ languages, language, onLanguage, card, isIncomplete, failure }: PreviewPanelProps) {
  const say = useWords(keptWords);
  const nameOf = useLanguageName();
  const options = languages.map((tag) => ({ value: tag, text: nameOf(tag), note: findLanguage(tag)?.autonym ?? tag, lang: tag }));
  return (
    <section className="kept-panel" aria-label={say('preview')}>
      <div className="kept-panel-head">
        <h2>{say('preview')}</h2>
        <Choice aria-label={say('preview.language')} options={options} value={language} onChange={onLanguage} />
      </div>
      {failure !== null && <FailureBanner failure={failure} />}
      {isIncomplete && <p className="quiet small">{say('preview.none')}</p>}
      {card && <PrintCard card={card} />}
      {card && card.unready > 0 && <p className="quiet small">{say('preview.unready', { count: card.unready })}</p>}
    </section>
  );
}
