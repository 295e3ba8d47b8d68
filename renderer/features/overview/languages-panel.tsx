import { hrefOf } from '../../app/route.ts';
import { StateBar } from '../../ui/state.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import type { LanguageRow } from './progress.ts';
import { progressNote } from './progress.ts';
import { overviewWords } from './words.ts';
import './languages-panel.css';

interface LanguagesPanelProps {
  readonly languages: readonly LanguageRow[];
  /** Then no figure is the whole of it, and none is shown. */
  readonly isCounting: boolean;
}

/** Per language a bar, and the same in words; each leads to its translations. */
export function LanguagesPanel({ languages, isCounting }: LanguagesPanelProps) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  return (
    <section className="panel" aria-label={say('languages')}>
      <h2>{say('languages')}</h2>
      {languages.length === 0 ? (
        <p className="quiet">{say('languages.none')}</p>
      ) : (
        <ul className="language-list" aria-label={say('languages')}>
          {languages.map((row) => (
            <li key={row.tag}>
              <a className="language-line" href={hrefOf({ room: 'translate', language: row.tag })}>
                <span className="language-line-name">{nameOf(row.tag)}</span>
                {!isCounting && <StateBar words={row.words} />}
                <span className="language-line-note">{isCounting ? say('counting.short') : progressNote(row, say)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
