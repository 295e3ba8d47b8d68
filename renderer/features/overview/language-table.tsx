import type { CallOutput } from '../../../shared/api/contract.ts';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { findLanguage } from '../../../shared/model/language.ts';
import type { Words } from '../../app/words.ts';
import { StateBar } from './state-bar.tsx';
import { WORD_STATES } from './word-states.ts';

type LanguageOverview = CallOutput<'workspace.overview'>['languages'][number];

interface LanguageTableProps {
  readonly languages: readonly LanguageOverview[];
  readonly words: Words;
  readonly language: InterfaceLanguage;
}

/** A row per language: its share as a bar for the eye, the same in numbers for everybody. */
export function LanguageTable({ languages, words, language }: LanguageTableProps) {
  return (
    <table className="languages" aria-labelledby="status-heading" aria-describedby="status-note">
      <thead>
        <tr>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.share}</th>
          {WORD_STATES.map((state) => (
            <th key={state} scope="col" className="number">
              <span className={`swatch swatch-${state}`} aria-hidden="true" />
              {words.states[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {languages.map((row) => (
          <LanguageRow key={row.tag} row={row} words={words} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function LanguageRow({
  row,
  words,
  language,
}: {
  readonly row: LanguageOverview;
  readonly words: Words;
  readonly language: InterfaceLanguage;
}) {
  const known = findLanguage(row.tag);
  const number = new Intl.NumberFormat(language);
  const all = WORD_STATES.reduce((sum, state) => sum + row.words[state], 0);
  const name = (language === 'de' ? known?.nameDe : known?.nameEn) ?? row.tag;
  const percent = new Intl.NumberFormat(language, { style: 'percent', roundingMode: 'floor' });
  return (
    <tr>
      <th scope="row">
        <span className="language-name">{name}</span>
        {known && known.autonym !== name && (
          <span className="autonym" lang={known.tag} dir={known.direction}>
            {known.autonym}
          </span>
        )}
      </th>
      <td className="share">
        <StateBar words={row.words} />
        <span className="share-figure">{row.words.current === all ? words.complete : percent.format(row.words.current / all)}</span>
      </td>
      {WORD_STATES.map((state) => (
        <td key={state} className={row.words[state] === 0 ? 'number none' : 'number'}>
          {row.words[state] === 0 ? '–' : number.format(row.words[state])}
        </td>
      ))}
    </tr>
  );
}
