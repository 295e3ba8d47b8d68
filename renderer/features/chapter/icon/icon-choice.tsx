import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import '../../../ui/field.css';
import '../../../ui/choice.css';
import './icon-choice.css';
import { ICON_PATHS } from '../../../../shared/icons/icon-paths.ts';
import { DrawnIcon } from '../../../ui/drawn-icon.tsx';
import { useWords } from '../../../words/use-words.ts';
import { headWords } from '../head-words.ts';
import { iconWords } from './words.ts';

const NO_ICON = '-';

export interface IconChoiceProps {
  /** A name of `ICON_PATHS`, one that a file brought and nobody drew, or none. */
  readonly icon: string | null;
  readonly onChange: (icon: string | null) => void;
}

/** The sign of a chapter, chosen by what it looks like: tiles by name, as they will be printed. */
export function IconChoice({ icon, onChange }: IconChoiceProps) {
  const say = useWords(headWords);
  const sayIcon = useWords(iconWords);
  const named = iconNames()
    .map((name) => ({ name, text: sayIcon(name) }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <Select
      className="field"
      value={icon ?? NO_ICON}
      onChange={(key) => onChange(key === NO_ICON || key === null ? null : String(key))}
      placeholder={icon ?? ''}
    >
      <Label className="field-label">{say('head.icon')}</Label>
      <Button className="input choice-button">
        <SelectValue className="choice-value icon-value" />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover icon-popover" offset={4}>
        <ListBox className="icon-tiles" layout="grid">
          <ListBoxItem id={NO_ICON} textValue={say('head.icon.none')} className="icon-tile">
            <span className="icon-none" aria-hidden="true" />
            <span className="icon-name">{say('head.icon.none')}</span>
          </ListBoxItem>
          {named.map(({ name, text }) => (
            <ListBoxItem key={name} id={name} textValue={text} className="icon-tile">
              <DrawnIcon name={name} />
              <span className="icon-name">{text}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function iconNames(): readonly (keyof typeof iconWords.de)[] {
  return Object.keys(iconWords.de).filter((name): name is keyof typeof iconWords.de => ICON_PATHS.has(name));
}
