import { useEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import type { Command } from './commands/command.ts';
import { commandOfKey } from './commands/command.ts';
import { useCommandTable } from './commands/command-provider.tsx';
import { matchesWords } from './commands/matches-words.ts';
import { shortcutText } from './commands/shortcut.ts';
import { PaletteResults } from './palette-results.tsx';
import { useSearch } from './use-search.ts';
import { shellWords } from './words.ts';
import '../ui/choice.css';
import '../ui/dialog.css';
import './palette.css';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything that can be done and found, by typing. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const say = useWords(shellWords);
  return (
    <ModalOverlay className="dialog-veil palette-veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="dialog palette">
        <Dialog aria-label={say('search')} className="palette-body">
          <PaletteContent onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(shellWords);
  const { commands } = useCommandTable();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => groupsOf(commands, typed), [commands, typed]);
  useKeysOfEntries(commands, onClose);
  const found = useSearch(typed);
  const menu = useRef<HTMLDivElement>(null);
  const walks = useRef(false);
  useEffect(() => {
    if (found && typed !== '' && !walks.current) chooseFirst(menu.current);
  }, [found, typed]);
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(text) => {
        walks.current = false;
        setTyped(text);
      }}
    >
      <SearchField
        aria-label={say('search')}
        autoFocus
        className="palette-field"
        onKeyDown={({ key }) => (walks.current ||= key.startsWith('Arrow'))}
      >
        <Input className="palette-input" placeholder={say('search.placeholder')} />
      </SearchField>
      {/* By keys one walks through it from the field; who scrolls by keys alone gets a place to do so. */}
      <div className="palette-scroll" tabIndex={0}>
        <Menu
          ref={menu}
          aria-label={say('search')}
          className="list-box palette-list"
          onClose={onClose}
          renderEmptyState={() => <p className="palette-empty">{say('search.nothing')}</p>}
        >
          {groups.map(([group, entries]) => (
            <MenuSection key={group} id={group}>
              <Header className="list-section-title">{group}</Header>
              {entries.map((command) => (
                <PaletteEntry key={command.id} command={command} />
              ))}
            </MenuSection>
          ))}
          {found && found.results.length > 0 && <PaletteResults {...found} />}
        </Menu>
      </div>
    </Autocomplete>
  );
}

/** The keys that stand beside the entries run them here as they do elsewhere. */
function useKeysOfEntries(commands: readonly Command[], onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const found = commandOfKey(commands, event);
      if (!found) return;
      event.preventDefault();
      // Before the field and its list, to which an arrow or Enter means something else.
      event.stopPropagation();
      found.run();
      onClose();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [commands, onClose]);
}

/**
 * Results come later than what is typed and take the place of what was chosen: the field would go on naming an entry that is gone.
 * React Aria chooses the first one itself at each letter, by this event.
 */
function chooseFirst(menu: HTMLElement | null): void {
  menu?.dispatchEvent(new CustomEvent('react-aria-focus', { cancelable: true, bubbles: true, detail: { focusStrategy: 'first' } }));
}

function PaletteEntry({ command: { id, title, icon: Icon, shortcut, run } }: { readonly command: Command }) {
  const language = useInterfaceLanguage();
  return (
    <MenuItem id={id} textValue={title} className="list-item" onAction={run}>
      {Icon && <Icon size={17} />}
      <span className="list-item-text">{title}</span>
      {shortcut !== undefined && <kbd>{shortcutText(shortcut, language)}</kbd>}
    </MenuItem>
  );
}

function groupsOf(commands: readonly Command[], typed: string): readonly (readonly [string, readonly Command[]])[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.enabled === false || command.opensPalette || (command.isSought && typed.trim() === '')) continue;
    if (!matchesWords(`${command.group} ${command.title}`, typed)) continue;
    groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return [...groups];
}
