import { PartyPopper, SearchX } from 'lucide-react';
import type { Language } from '../../../shared/model/language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { leftAmong } from './open-rows.ts';
import type { Filter, Outline } from './open-rows.ts';
import { translateWords } from './words.ts';

interface NothingLeftProps {
  readonly outline: Outline;
  readonly filter: Filter;
  readonly language: Language;
  readonly onFilter: (filter: Filter) => void;
}

/** The language is complete, or the filter asks for something that there is not. */
export function NothingLeft({ outline, filter, language, onFilter }: NothingLeftProps) {
  const say = useWords(translateWords);
  const name = useLanguageName();
  const words = (of: Filter): number => outline.units.reduce((sum, unit) => sum + leftAmong(unit, of), 0);
  const isAside = filter === 'given' || filter === 'noted' || filter === 'doubtful';
  const isComplete = !isAside && words('open') === 0;
  const review = outline.review ? words('review') : 0;
  const other: Filter = isComplete ? 'all' : 'open';
  return (
    <EmptyState
      icon={isComplete ? PartyPopper : SearchX}
      title={isComplete ? say('complete.title', { language: name(language.tag) }) : say(isAside ? `nothing.${filter}` : 'nothing.title')}
      actions={
        <>
          {review > 0 && filter !== 'review' && (
            <Button kind="primary" onPress={() => onFilter('review')}>
              {say('show.review')}
            </Button>
          )}
          {filter !== other && <Button onPress={() => onFilter(other)}>{say(`show.${other}`)}</Button>}
        </>
      }
    >
      {isComplete ? (review > 0 ? say('complete.review', { words: review }) : say('complete.text')) : say('nothing.text')}
    </EmptyState>
  );
}
