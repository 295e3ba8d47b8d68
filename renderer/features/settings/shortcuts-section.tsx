import { useCommandTable } from '../../app/commands/command-provider.tsx';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { settingsWords } from './words.ts';
import './shortcuts-section.css';

/** The keys of the desk, out of the one table of commands. */
export function ShortcutsSection() {
  const say = useWords(settingsWords);
  const language = useInterfaceLanguage();
  const { commands } = useCommandTable();
  return (
    <FormSection title={say('shortcuts')} note={say('shortcuts.note')}>
      <dl className="shortcut-list">
        {commands.map(({ id, title, shortcut }) =>
          shortcut === undefined ? null : (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <kbd>{shortcutText(shortcut, language)}</kbd>
              </dd>
            </div>
          ),
        )}
      </dl>
    </FormSection>
  );
}
