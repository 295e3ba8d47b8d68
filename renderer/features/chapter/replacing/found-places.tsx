import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { UnitRef } from '../../../../shared/model/workspace.ts';
import { unitKey } from '../../../../shared/model/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import { replaceWords } from './words.ts';

type Found = CallOutput<'replace.find'>;

interface FoundPlacesProps {
  readonly found: Found;
  readonly replace: string;
  /** Places that are to stay as they are, by `placeKey`. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** More than anybody looks through; the rest is changed too, and said so. */
const SHOWN = 300;

/** Every place with its words before and after the change; each can be left out. */
export function FoundPlaces({ found, replace, left, onLeft }: FoundPlacesProps) {
  const say = useWords(replaceWords);
  const count = found.reduce((sum, { places }) => sum + places.length, 0);
  const keys = found.flatMap(({ unit, places }) => places.map(({ index }) => placeKey(unit, index)));
  const toggle = (key: string, selected: boolean): void => {
    const next = new Set(left);
    if (selected) next.delete(key);
    else next.add(key);
    onLeft(next);
  };
  return (
    <section className="found-places" aria-label={say('list')}>
      <div className="found-head">
        <p role="status" className="quiet">
          {say('count', { count, units: found.length })}
          {count > SHOWN && ` ${say('more', { count: SHOWN })}`}
        </p>
        {count > 1 && (
          <>
            <Button size="small" kind="quiet" isDisabled={left.size === 0} onPress={() => onLeft(new Set())}>
              {say('all')}
            </Button>
            <Button size="small" kind="quiet" isDisabled={left.size === count} onPress={() => onLeft(new Set(keys))}>
              {say('none')}
            </Button>
          </>
        )}
      </div>
      {firstOf(found).map(({ unit, title, places }) => (
        <div key={unitKey(unit)}>
          <h3>
            {title}
            {unit.kind !== 'chapter' && <span className="found-kind">{say(`kind.${unit.kind}`)}</span>}
          </h3>
          <ul>
            {places.map(({ index, before, found: words, after }) => (
              <li key={index}>
                <CheckBox isSelected={!left.has(placeKey(unit, index))} onChange={(selected) => toggle(placeKey(unit, index), selected)}>
                  <span className="found-place">
                    {/* What comes before it may end in the middle of a sentence, with a word that is formatted. */}
                    {before.replace(/^[.,;:!?]\s+/, '')}
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

/** The name of a place among all that are found. */
export function placeKey(unit: UnitRef, index: number): string {
  return `${unitKey(unit)}#${index}`;
}

function firstOf(found: Found): Found {
  let room = SHOWN;
  return found.flatMap((one) => {
    const places = one.places.slice(0, room);
    room -= places.length;
    return places.length === 0 ? [] : [{ ...one, places }];
  });
}
