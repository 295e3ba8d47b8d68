import { hrefOf } from '../../app/route.ts';
import { StateBar } from '../../ui/state.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import type { LanguageRow } from './progress.ts';
import { progressNote, shareDone } from './progress.ts';
import { overviewWords } from './words.ts';

/** The languages above their columns, each with how far it is. */
export function MatrixHead({ languages, isCounting }: { readonly languages: readonly LanguageRow[]; readonly isCounting: boolean }) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  const spoken = useInterfaceLanguage();
  const percent = new Intl.NumberFormat(spoken, { style: 'percent' });
  return (
    <thead>
      <tr>
        <th scope="col">{say('matrix.text')}</th>
        {languages.map((row) => (
          <th key={row.tag} scope="col">
            <a
              className="matrix-language"
              href={hrefOf({ room: 'translate', language: row.tag })}
              title={say('language.open', { language: nameOf(row.tag), note: isCounting ? say('counting.short') : progressNote(row, say) })}
            >
              <span className="matrix-language-name">{nameOf(row.tag)}</span>
              {!isCounting && <StateBar words={row.words} />}
              <span className="matrix-language-share" aria-hidden="true">
                {isCounting ? '…' : percent.format(shareDone(row))}
              </span>
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}
