import { useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Term } from '../../../shared/model/glossary.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { matchesWords } from '../../app/commands/matches-words.ts';
import { SearchField } from '../../ui/search-field.tsx';
import type { Say } from '../../words/catalogue.ts';
import { useWords } from '../../words/use-words.ts';
import { glossaryWords } from './words.ts';
import '../../ui/item-list.css';

interface TermListProps {
  readonly terms: readonly Term[];
  /** In which a wording is wanted. */
  readonly languages: readonly LanguageTag[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The words by name, to be searched in German and in every language, and walked through by arrow keys. */
export function TermList({ terms, languages, chosen, onChoose }: TermListProps) {
  const say = useWords(glossaryWords);
  const [typed, setTyped] = useState('');
  const shown = terms
    .map((term, at) => ({ id: at, term }))
    .filter(({ term }) => matchesWords([term.term, ...term.forms, ...Object.values(term.wording)].join(' '), typed))
    .toSorted((a, b) => a.term.term.localeCompare(b.term.term, 'de'));
  const root = useRef<HTMLDivElement>(null);
  // Whoever comes by a link or has renamed a word finds it in the list, whose items are drawn a moment after it.
  useEffect(() => {
    const reveal = (): void => root.current?.querySelector(`[data-key="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
    const frame = requestAnimationFrame(reveal);
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  return (
    <div className="term-list" ref={root}>
      <SearchField label={say('search')} value={typed} onChange={setTyped} />
      <ListBox
        aria-label={say('list')}
        className="item-list"
        items={shown}
        dependencies={[say, languages]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [at] = keys === 'all' ? [] : [...keys];
          if (typeof at === 'number') onChoose(at);
        }}
        renderEmptyState={() => <p className="quiet small">{say('search.nothing')}</p>}
      >
        {({ id, term }) => (
          <ListBoxItem id={id} textValue={term.term} className="item">
            <span className="item-title" lang="de">
              {term.term || '…'}
            </span>
            <span className="item-note">{noteOf(term, languages, say)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

function noteOf({ policy, wording }: Term, languages: readonly LanguageTag[], say: Say<keyof typeof glossaryWords.de>): string {
  if (policy === 'keep') return say('line.keep');
  const count = languages.filter((tag) => !isGerman(tag) && wording[tag] === undefined).length;
  return count === 0 ? say('line.complete') : say('line.missing', { count });
}

/** Easy German says the German word. */
function isGerman(tag: LanguageTag): boolean {
  return tag.split('-')[0] === 'de';
}
