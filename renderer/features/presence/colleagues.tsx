import { useEffect, useRef } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Route } from '../../app/route.ts';
import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { tell } from '../../ui/toasts.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { useTellWhere } from './use-tell-where.ts';
import { isSameText, routeTo, whereaboutsOf } from './whereabouts.ts';
import { presenceWords } from './words.ts';
import './colleagues.css';

type Colleague = CallOutput<'presence.list'>[number];

/** In the frame of the desk: who else has the folder open, and what is in front of them. Advice, and no lock. */
export function Colleagues({ route }: { readonly route: Route }) {
  const say = useWords(presenceWords);
  const { data } = useCall('presence.list', {});
  useTellWhere(route);
  const here = whereaboutsOf(route);
  const colleagues = data ?? [];
  const placeOf = usePlace();
  useTellOfMeeting(colleagues.filter(({ at }) => isSameText(at, here)));
  if (colleagues.length === 0) return null;
  return (
    <section className="colleagues" aria-label={say('also')}>
      <h2 className="navigation-text">{say('also')}</h2>
      <ul>
        {colleagues.map((colleague) => {
          const isHere = isSameText(colleague.at, here);
          const name = colleague.name || say('nobody');
          const place = isHere ? say('same') : placeOf(colleague);
          return (
            <li key={colleague.id}>
              <a
                href={hrefOf(routeTo(colleague.at))}
                className={isHere ? 'colleague colleague-here' : 'colleague'}
                title={`${name}: ${place}`}
              >
                <span className="colleague-sign" aria-hidden="true">
                  {initialOf(name)}
                </span>
                <span className="navigation-text">
                  <span className="colleague-name">{name}</span> <span className="colleague-place">{place}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function usePlace(): (colleague: Colleague) => string {
  const say = useWords(presenceWords);
  const nameOf = useLanguageName();
  return ({ at: { unit, language }, title }) => {
    if (unit === null) return language === null ? say('nowhere') : nameOf(language);
    const text = title ?? unit.id;
    return language === null ? text : say('place', { title: text, language: nameOf(language) });
  };
}

/** Once when somebody comes into the text that is open here, or one comes to where somebody is. */
function useTellOfMeeting(met: readonly Colleague[]): void {
  const say = useWords(presenceWords);
  const told = useRef<ReadonlySet<string>>(new Set());
  const keys = JSON.stringify(met.map(({ id, name, at }) => [`${id} ${JSON.stringify(at)}`, name]));
  useEffect(() => {
    const meetings: readonly (readonly [string, string])[] = JSON.parse(keys);
    for (const [key, name] of meetings)
      if (!told.current.has(key)) tell({ kind: 'note', text: say('met', { name: name || say('nobody') }), note: say('met.note') });
    told.current = new Set(meetings.map(([key]) => key));
  }, [keys, say]);
}

function initialOf(name: string): string {
  return /^.\p{M}*/su.exec(name.trim())?.[0].toLocaleUpperCase() ?? '';
}
