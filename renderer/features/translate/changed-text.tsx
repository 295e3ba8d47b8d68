import type { Inline } from '../../../shared/model/inline.ts';
import { languageOf } from '../../../shared/model/language.ts';
import type { Language } from '../../../shared/model/language.ts';
import { chipKey, chipsOf } from '../../../shared/translation/chips-of.ts';
import { diffWords } from '../../../shared/translation/diff-words.ts';
import { useWords } from '../../words/use-words.ts';
import { inlinesOf } from './field/pieces.ts';
import { translateWords } from './words.ts';

interface ChangedTextProps {
  readonly former: string;
  readonly current: string;
  readonly chipNames: Readonly<Record<string, string>>;
  /** German where nothing else is said. */
  readonly language?: Language;
}

/** What changed from one text to another, word by word: struck out or underlined, and said. */
export function ChangedText({ former, current, chipNames, language = GERMAN }: ChangedTextProps) {
  const say = useWords(translateWords);
  const [before, after] = [readable(inlinesOf(former), chipNames), readable(inlinesOf(current), chipNames)];
  // Where only an address or the formatting changed, the words alone would show nothing.
  const runs = before === after ? diffWords(former, current) : diffWords(before, after);
  return (
    <p className="changed-text" lang={language.tag} dir={language.direction}>
      {runs.map(({ kind, text }, index) => {
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a comparison have no other names
        if (kind === 'equal') return <span key={index}>{text}</span>;
        return kind === 'delete' ? (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <del key={index} aria-label={say('diff.removed', { text })}>
            {text}
          </del>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <ins key={index} aria-label={say('diff.added', { text })}>
            {text}
          </ins>
        );
      })}
    </p>
  );
}

const GERMAN = languageOf('de');

/** A text as people read it: no marks, facts by what they say. */
function readable(inlines: readonly Inline[], chipNames: Readonly<Record<string, string>>): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
        case 'code':
        case 'html':
          return inline.text;
        case 'break':
          return ' ';
        case 'fact':
        case 'image': {
          const [chip] = chipsOf([inline]);
          return chip ? (chipNames[chipKey(chip)] ?? '') : '';
        }
        case 'strong':
        case 'emphasis':
        case 'strikethrough':
        case 'link':
          return readable(inline.children, chipNames);
      }
    })
    .join('');
}
