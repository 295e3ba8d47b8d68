import type { CallOutput } from '../../../../shared/api/contract.ts';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import { replaceWords } from './words.ts';

type Found = CallOutput<'replace.find'>;

interface FoundPlacesProps {
  readonly found: Found;
  readonly replace: string;
  /** Places that are to stay as they are, as `chapter#index`. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** More than anybody looks through; the rest is changed too, and said so. */
const SHOWN = 300;

/** Every place with its words before and after the change; each can be left out. */
export function FoundPlaces({ found, replace, left, onLeft }: FoundPlacesProps) {
  const say = useWords(replaceWords);
  const count = found.reduce((sum, { places }) => sum + places.length, 0);
  const toggle = (key: string, selected: boolean): void => {
    const next = new Set(left);
    if (selected) next.delete(key);
    else next.add(key);
    onLeft(next);
  };
  return (
    <section className="found-places" aria-label={say('list')}>
      <p role="status" className="quiet">
        {say('count', { count, chapters: found.length })}
        {count > SHOWN && ` ${say('more', { count: SHOWN })}`}
      </p>
      {firstOf(found).map(({ chapter, title, places }) => (
        <div key={chapter}>
          <h3>{title}</h3>
          <ul>
            {places.map(({ index, before, found: words, after }) => (
              <li key={index}>
                <CheckBox isSelected={!left.has(`${chapter}#${index}`)} onChange={(selected) => toggle(`${chapter}#${index}`, selected)}>
                  <span className="found-place">
                    {before}
                    <del>{words}</del>
                    {replace !== '' && <ins>{replace}</ins>}
                    {after}
                  </span>
                </CheckBox>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function firstOf(found: Found): Found {
  let room = SHOWN;
  return found.flatMap((one) => {
    const places = one.places.slice(0, room);
    room -= places.length;
    return places.length === 0 ? [] : [{ ...one, places }];
  });
}
