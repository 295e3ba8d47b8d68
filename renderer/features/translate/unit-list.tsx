import { Pencil } from 'lucide-react';
import type { Key } from 'react-aria-components';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { today } from '../../../shared/app/today.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { isLate } from '../../../shared/translation/is-late.ts';
import { StateSign } from '../../ui/state.tsx';
import type { State } from '../../ui/state.tsx';
import { stateWords } from '../../ui/state-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Filter, OutlineUnit } from './open-rows.ts';
import { leftAmong, segmentsAmong } from './open-rows.ts';
import type { TypedText } from './typed-texts.ts';
import { translateWords } from './words.ts';
import './unit-list.css';

const SHOWN: Readonly<Record<OutlineUnit['state'], State>> = {
  missing: 'missing',
  partial: 'partial',
  outdated: 'outdated',
  'to-review': 'toReview',
  current: 'current',
  'not-wanted': 'notWanted',
};

interface UnitListProps {
  readonly units: readonly OutlineUnit[];
  /** What was typed and is not saved, in any text and language. */
  readonly typed: readonly TypedText[];
  readonly language: string;
  readonly open: OutlineUnit | null;
  readonly filter: Filter;
  readonly onOpen: (unit: UnitRef) => void;
}

/** The texts of the folder in reading order, by the parts of the brochure, with what is to be done in each. */
export function UnitList({ units, typed, language, open, filter, onOpen }: UnitListProps) {
  const say = useWords(translateWords);
  const choose = (key: Key): void => {
    const found = units.find((one) => unitKey(one.unit) === key);
    if (found) onOpen(found.unit);
  };
  const withTyped = new Set(typed.filter((text) => text.language === language).map(({ unit }) => unitKey(unit)));
  return (
    <ListBox
      aria-label={say('texts')}
      className="unit-list"
      selectionMode="single"
      selectedKeys={open ? [unitKey(open.unit)] : []}
      disallowEmptySelection
      onAction={choose}
      items={sectionsOf(units, (kind) => say(`kind.${kind}`))}
    >
      {(section) => (
        <ListBoxSection id={section.id} className="unit-section">
          <Header className="unit-heading">{section.title}</Header>
          <Collection items={section.units}>
            {(one) => <UnitItem id={one.id} one={one.unit} isTyped={withTyped.has(one.id)} filter={filter} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

interface UnitItemProps extends Pick<UnitListProps, 'filter'> {
  readonly id: string;
  readonly one: OutlineUnit;
  readonly isTyped: boolean;
}

function UnitItem({ id, one, isTyped, filter }: UnitItemProps) {
  const say = useWords(translateWords);
  const sayState = useWords(stateWords);
  const left = leftAmong(one, filter);
  const state = SHOWN[one.state];
  return (
    <ListBoxItem id={id} textValue={one.title} className="unit-item">
      <StateSign state={state} />
      <span className="unit-title">
        <span className="unseen">{sayState(state)}: </span>
        {one.title}
        {one.notes > 0 && <span className="unit-note">{say('note.count', { count: one.notes })}</span>}
        {one.givenOut && <GivenOut to={one.givenOut.to} due={one.givenOut.due} isOpen={segmentsAmong(one, 'open') > 0} />}
      </span>
      {isTyped && (
        <span className="unit-typed" title={say('typed.unit')}>
          <Pencil size={13} aria-hidden="true" />
          <span className="unseen">{say('typed.unit')}</span>
        </span>
      )}
      {left > 0 && <span className="unit-words number">{left}</span>}
    </ListBoxItem>
  );
}

/** Who has a text, and by when it is wanted. */
function GivenOut({ to, due, isOpen }: { readonly to: string; readonly due: string | undefined; readonly isOpen: boolean }) {
  const say = useWords(translateWords);
  if (due === undefined) return <span className="unit-note">{say('unit.given', { to })}</span>;
  const until = { to, due: new Date(`${due}T12:00`) };
  return isLate({ due }, isOpen, today()) ? (
    <span className="unit-note unit-late">{say('unit.given-late', until)}</span>
  ) : (
    <span className="unit-note">{say('unit.given-until', until)}</span>
  );
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly units: readonly { readonly id: string; readonly unit: OutlineUnit }[];
}

/** Neighbours of the same part, or of the same kind, under one heading. */
function sectionsOf(units: readonly OutlineUnit[], kindName: (kind: UnitRef['kind']) => string): readonly Section[] {
  const sections = new Map<string, { title: string; units: { id: string; unit: OutlineUnit }[] }>();
  for (const one of units) {
    const id = `${one.unit.kind} ${one.part ?? ''}`;
    const section = sections.get(id) ?? { title: one.part ?? kindName(one.unit.kind), units: [] };
    section.units.push({ id: unitKey(one.unit), unit: one });
    sections.set(id, section);
  }
  return [...sections].map(([id, section]) => ({ id, ...section }));
}
