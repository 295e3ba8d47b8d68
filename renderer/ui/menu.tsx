import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Fragment } from 'react';
import { Header, Keyboard, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { inGroups } from './in-groups.ts';
import './choice.css';
import './menu.css';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly icon?: LucideIcon;
  /** As printed on the keyboard. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly danger?: boolean;
  /** The heading under which it stands; those of one heading follow one another. */
  readonly group?: string;
  /** A line above it. */
  readonly separated?: boolean;
  readonly onAction: () => void;
}

/** A button and the list of what it can do. */
export function Menu({
  button,
  label,
  entries,
}: {
  readonly button: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      {button}
      <Popover className="popover" offset={4}>
        <AriaMenu className="list-box" aria-label={label}>
          {inGroups(entries, ({ group }) => group).map(([group, own]) =>
            group === undefined ? (
              own.map(drawn)
            ) : (
              <MenuSection key={group} className="menu-section">
                <Header className="list-section-title">{group}</Header>
                {own.map(drawn)}
              </MenuSection>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function drawn(entry: MenuEntry) {
  return (
    <Fragment key={entry.id}>
      {entry.separated && <Separator className="menu-line" />}
      <MenuItem
        id={entry.id}
        textValue={entry.text}
        isDisabled={entry.isDisabled ?? false}
        onAction={entry.onAction}
        className={entry.danger ? 'list-item menu-danger' : 'list-item'}
      >
        {entry.icon && <entry.icon size={17} aria-hidden="true" />}
        <span className="list-item-text">
          {entry.text}
          {entry.note !== undefined && <span className="list-item-note">{entry.note}</span>}
        </span>
        {entry.keys !== undefined && <Keyboard className="menu-keys">{entry.keys}</Keyboard>}
      </MenuItem>
    </Fragment>
  );
}
