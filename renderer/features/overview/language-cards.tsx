import type { CallOutput } from '../../../shared/api/contract.ts';
import { findLanguage } from '../../../shared/model/language.ts';
import { hrefOf } from '../../app/route.ts';
import { StateBar, WORD_STATES } from '../../ui/state.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { overviewWords } from './words.ts';
import './language-cards.css';

type LanguageRow = CallOutput<'overview.read'>['languages'][number];

/** Per language a bar, and the same in words; each leads to its translations. */
export function LanguageCards({ languages }: { readonly languages: readonly LanguageRow[] }) {
  const say = useWords(overviewWords);
  return (
    <ul className="language-cards" aria-label={say('languages')}>
      {languages.map((row) => (
        <li key={row.tag}>
          <LanguageCard row={row} />
        </li>
      ))}
    </ul>
  );
}

function LanguageCard({ row: { tag, words } }: { readonly row: LanguageRow }) {
  const say = useWords(overviewWords);
  const language = useInterfaceLanguage();
  const known = findLanguage(tag);
  const name = (language === 'de' ? known?.nameDe : known?.nameEn) ?? tag;
  const all = WORD_STATES.reduce((sum, state) => sum + words[state], 0);
  const open = WORD_STATES.filter((state) => state !== 'current' && words[state] > 0);
  // Never rounded up: 100 % means that nothing is left.
  const share = all === 0 ? 1 : Math.floor((100 * words.current) / all) / 100;
  return (
    <a className="language-card" href={hrefOf({ room: 'translate', language: tag })}>
      <span className="language-card-head">
        <span className="language-card-name">{name}</span>
        {known && known.autonym !== name && (
          <span className="quiet small" lang={tag} dir={known.direction}>
            {known.autonym}
          </span>
        )}
      </span>
      <StateBar words={words} />
      <span className="language-card-note">
        {open.length === 0
          ? say('complete')
          : [say('share', { share }), ...open.map((state) => say(`bar.${state}`, { words: words[state] }))].join(' · ')}
      </span>
    </a>
  );
}
