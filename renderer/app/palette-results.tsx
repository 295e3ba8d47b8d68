import { BookA } from 'lucide-react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import type { CallOutput } from '../../shared/api/contract.ts';
import { useLanguageName } from '../words/use-language-name.ts';
import { useWords } from '../words/use-words.ts';
import type { Route } from './route.ts';
import { roomOf, UNIT_ICONS } from './unit-place.ts';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';

type Result = CallOutput<'search.find'>['results'][number];

interface PaletteResultsProps {
  readonly results: readonly Result[];
  /** How many there are, those included that are not shown. */
  readonly total: number;
}

/** Where the typed words stand, each with its neighbourhood. */
export function PaletteResults({ results, total }: PaletteResultsProps) {
  const say = useWords(shellWords);
  const nameOf = useLanguageName();
  return (
    <MenuSection id="results">
      <Header className="list-section-title">{say('search.results', { count: total })}</Header>
      {results.map((result) => {
        const Icon = result.kind === 'term' ? BookA : UNIT_ICONS[result.kind];
        return (
          <MenuItem
            key={keyOf(result)}
            id={keyOf(result)}
            textValue={`${result.title} ${nameOf(result.language)}`}
            className="list-item palette-result"
            onAction={() => goTo(routeOf(result))}
          >
            <Icon size={17} aria-hidden="true" />
            <span className="list-item-text">
              {result.title}
              {result.language !== 'de' && <span className="palette-language">{nameOf(result.language)}</span>}
              {saysMore(result) && (
                <span className="palette-excerpt" lang={result.language} dir="auto">
                  {result.excerpt.map(({ text, marked }, index) =>
                    // oxlint-disable-next-line react/no-array-index-key -- runs of one excerpt, in their order
                    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
                  )}
                </span>
              )}
            </span>
          </MenuItem>
        );
      })}
    </MenuSection>
  );
}

/** What was found may be the title itself. */
function saysMore({ title, excerpt }: Result): boolean {
  return excerpt.map(({ text }) => text).join('') !== title;
}

function keyOf({ kind, id, language }: Result): string {
  return `${kind}/${id}/${language}`;
}

/** Where one works on what was found. */
function routeOf({ kind, id, language, segment, line }: Result): Route {
  if (kind === 'term') return { room: 'glossary', term: id };
  if (language !== 'de') return { room: 'translate', language, unit: `${kind}/${id}`, ...(segment === null ? {} : { segment }) };
  if (kind === 'chapter') return { room: 'chapters', chapter: id, ...(line === null ? {} : { line: String(line) }) };
  return roomOf({ kind, id });
}
