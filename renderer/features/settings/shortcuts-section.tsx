import { useCommandTable } from '../../app/commands/command-provider.tsx';
import type { Shortcut } from '../../app/commands/shortcut.ts';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { WRITING_ACTIONS, WRITING_SHORTCUTS } from '../chapter/editing/writing-shortcuts.ts';
import { chapterWords } from '../chapter/words.ts';
import { KEYED_ACTIONS, WORK_KEYS } from '../translate/use-work-commands.ts';
import { translateWords } from '../translate/words.ts';
import { settingsWords } from './words.ts';
import './shortcuts-section.css';

interface Key {
  readonly title: string;
  readonly shortcut: Shortcut;
}

/** The keys of the desk, out of the tables by which they are heard: first those that can be had everywhere. */
export function ShortcutsSection() {
  const say = useWords(settingsWords);
  const sayChapter = useWords(chapterWords);
  const sayWork = useWords(translateWords);
  const { commands } = useCommandTable();
  return (
    <FormSection title={say('shortcuts')} note={say('shortcuts.note')}>
      <KeyList keys={commands.flatMap(({ title, shortcut }) => (shortcut === undefined ? [] : [{ title, shortcut }]))} />
      <KeyList
        heading={say('shortcuts.writing')}
        keys={[
          { title: sayChapter('insert'), shortcut: '/' },
          { title: sayChapter('find'), shortcut: 'Mod+F' },
          ...WRITING_ACTIONS.map((action) => ({ title: sayChapter(action), shortcut: WRITING_SHORTCUTS[action] })),
        ]}
      />
      <KeyList
        heading={say('shortcuts.translating')}
        keys={[
          ...KEYED_ACTIONS.map((action) => ({ title: sayWork(action), shortcut: WORK_KEYS[action] })),
          { title: say('shortcuts.piece'), shortcut: 'Alt+1–9' },
          { title: say('shortcuts.proposal'), shortcut: 'Alt+Shift+1–9' },
        ]}
      />
    </FormSection>
  );
}

function KeyList({ heading, keys }: { readonly heading?: string; readonly keys: readonly Key[] }) {
  const language = useInterfaceLanguage();
  return (
    <div className="shortcut-group">
      {heading !== undefined && <h2>{heading}</h2>}
      <dl className="shortcut-list">
        {keys.map(({ title, shortcut }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <kbd>{shortcutText(shortcut, language)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
