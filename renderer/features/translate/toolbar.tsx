import { History } from 'lucide-react';
import { languageOf } from '../../../shared/model/language.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { goTo } from '../../app/use-route.ts';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { StateBar } from '../../ui/state.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { FILTERS, segmentsAmong } from './open-rows.ts';
import type { Filter, Outline } from './open-rows.ts';
import { translateWords } from './words.ts';

interface ToolbarProps {
  readonly languages: readonly LanguageTag[];
  readonly language: LanguageTag;
  /** The text in sight. */
  readonly unit: UnitRef | null;
  readonly filter: Filter;
  readonly outline: Outline;
  readonly onLanguage: (language: LanguageTag) => void;
  readonly onFilter: (filter: Filter) => void;
}

/** Which language, and which of its texts. */
export function Toolbar({ languages, language, unit, filter, outline, onLanguage, onFilter }: ToolbarProps) {
  const say = useWords(translateWords);
  const name = useLanguageName();
  const filters = FILTERS.filter((one) => outline.review || one !== 'review');
  const noteOf = (one: Filter): { readonly note?: string } => {
    // Counted once somebody has asked for them.
    if (one === 'doubtful' && outline.units.every(({ doubtful }) => doubtful === undefined)) return {};
    const count = outline.units.reduce((sum, counted) => sum + segmentsAmong(counted, one), 0);
    return { note: say(one === 'noted' ? 'filter.notes' : 'filter.texts', { count }) };
  };
  return (
    <>
      <div className="toolbar-choice">
        <Choice
          aria-label={say('show')}
          options={filters.map((value) => ({ value, text: say(`filter.${value}`), ...noteOf(value) }))}
          value={filters.includes(filter) ? filter : 'open'}
          onChange={onFilter}
        />
      </div>
      <div className="toolbar-language">
        <Choice
          aria-label={say('language')}
          options={languages.map((tag) => {
            const one = languageOf(tag);
            return { value: tag, text: name(tag), ...(one.autonym === name(tag) ? {} : { note: one.autonym, lang: tag }) };
          })}
          value={language}
          onChange={onLanguage}
        />
      </div>
      <IconButton
        icon={History}
        label={say('history')}
        onPress={() => goTo({ room: 'history', ...(unit ? { ...unit, language } : { kind: 'language', id: language }) })}
      />
    </>
  );
}

/** How far the language has come, in words of German. */
export function Progress({ outline }: { readonly outline: Outline }) {
  const say = useWords(translateWords);
  const words = wordsOf(outline);
  const total = Object.values(words).reduce((sum, count) => sum + count, 0);
  return (
    <span className="translate-progress">
      <StateBar words={words} />
      <span className="number">
        {say('progress', { done: words.current, total })}
        {words.toReview > 0 && ` · ${say('progress.review', { words: words.toReview })}`}
      </span>
    </span>
  );
}

function wordsOf({ units, review }: Outline): Record<'current' | 'toReview' | 'draft' | 'outdated' | 'missing', number> {
  const sum = (state: keyof (typeof units)[number]['amounts']): number =>
    units.reduce((words, { amounts }) => words + amounts[state].words, 0);
  return {
    current: sum('approved') + (review ? 0 : sum('translated')),
    toReview: review ? sum('translated') : 0,
    draft: sum('draft'),
    outdated: sum('outdated'),
    missing: sum('missing'),
  };
}
