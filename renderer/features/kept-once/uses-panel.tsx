import { BookOpen, CalendarDays, Printer } from 'lucide-react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Route } from '../../app/route.ts';
import { hrefOf } from '../../app/route.ts';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

type Uses = CallOutput<'contact.uses'>;
type Use = Uses['uses'][number];

const ICONS = { chapter: BookOpen, offer: CalendarDays, edition: Printer } as const;

/** Where a contact or an offer stands, each place a link, and on which paper it comes out. */
export function UsesPanel({ uses }: { readonly uses: Uses }) {
  const say = useWords(keptWords);
  return (
    <section className="kept-panel" aria-label={say('uses')}>
      <h2>{say('uses')}</h2>
      {uses.uses.length === 0 && <p className="quiet small">{say('uses.none')}</p>}
      <ul className="kept-uses">
        {uses.uses.map((use) => {
          const Icon = ICONS[use.kind];
          return (
            <li key={`${use.kind}/${use.id}`}>
              <Icon size={15} aria-hidden="true" />
              <a href={hrefOf(routeOf(use))} lang="de">
                {use.title}
              </a>
              <span className="quiet small">{use.forms.map(({ form, count }) => say(`uses.${form}`, { count })).join(', ')}</span>
            </li>
          );
        })}
      </ul>
      {uses.editions.length > 0 && (
        <>
          <h3 className="kept-panel-sub">{say('uses.editions')}</h3>
          <ul className="kept-uses">
            {uses.editions.map(({ id, title, languages }) => (
              <li key={id}>
                <Printer size={15} aria-hidden="true" />
                <a href={hrefOf({ room: 'editions', edition: id })} lang="de">
                  {title}
                </a>
                <span className="quiet small">{say('uses.languages', { count: languages.length })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function routeOf({ kind, id }: Use): Route {
  switch (kind) {
    case 'chapter':
      return { room: 'chapters', chapter: id };
    case 'offer':
      return { room: 'offers', offer: id };
    case 'edition':
      return { room: 'editions', edition: id };
  }
}
