import type { Command } from '@tiptap/pm/state';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { isInTable } from '@tiptap/pm/tables';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { memo } from 'react';
import { Bold, Italic, Link, List, ListChecks, ListOrdered, Plus, Redo2, Strikethrough, Table, Undo2 } from 'lucide-react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { kindOfList, listAround } from './editing/list-commands.ts';
import type { TableAction } from './editing/table-commands.ts';
import { TABLE_COMMANDS } from './editing/table-commands.ts';
import { WRITING_COMMANDS } from './editing/writing-keys.ts';
import { WRITING_SHORTCUTS } from './editing/writing-shortcuts.ts';
import type { Insertion } from './inserting/insertions.ts';
import { INSERTIONS } from './inserting/insertions.ts';
import { insertWords } from './inserting/words.ts';
import { chapterWords } from './words.ts';

const STYLES = ['paragraph', 'heading2', 'heading3', 'heading4'] as const;
const MARKS = [
  { id: 'strong', icon: Bold },
  { id: 'emphasis', icon: Italic },
  { id: 'strikethrough', icon: Strikethrough },
] as const;
const LISTS = [
  { id: 'bullets', icon: List },
  { id: 'numbers', icon: ListOrdered },
  { id: 'checks', icon: ListChecks },
] as const;
const TABLE_ACTIONS: readonly Exclude<TableAction, 'delete'>[] = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'align-left',
  'align-center',
  'align-right',
  'row-delete',
  'column-delete',
];

interface ToolbarProps {
  readonly editor: Editor;
  readonly onInsert: (insertion: Insertion) => void;
}

/** Formatting as word processors offer it; the arrow keys go along it, Tab leaves it. */
export const Toolbar = memo(function Toolbar({ editor, onInsert }: ToolbarProps) {
  const say = useWords(chapterWords);
  const sayInsert = useWords(insertWords);
  const language = useInterfaceLanguage();
  const now = useEditorState({ editor, selector: stateOfTools });
  const run = (command: Command): void => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  return (
    <AriaToolbar className="toolbar" aria-label={say('toolbar')}>
      <IconButton
        icon={Undo2}
        label={say('undo')}
        keys={shortcutText('Mod+Z', language)}
        isDisabled={!now.canUndo}
        onPress={() => run(undo)}
      />
      <IconButton
        icon={Redo2}
        label={say('redo')}
        keys={shortcutText('Mod+Y', language)}
        isDisabled={!now.canRedo}
        onPress={() => run(redo)}
      />
      <Choice
        aria-label={say('style')}
        options={STYLES.map((value) => ({ value, text: say(value) }))}
        value={now.style}
        onChange={(style) => run(WRITING_COMMANDS[style])}
      />
      {MARKS.map(({ id, icon }) => (
        <IconButton
          key={id}
          icon={icon}
          label={say(id)}
          keys={shortcutText(WRITING_SHORTCUTS[id], language)}
          pressed={now[id]}
          onPress={() => run(WRITING_COMMANDS[id])}
        />
      ))}
      {LISTS.map(({ id, icon }) => (
        <IconButton
          key={id}
          icon={icon}
          label={say(id)}
          keys={shortcutText(WRITING_SHORTCUTS[id], language)}
          pressed={now.list === id}
          onPress={() => run(WRITING_COMMANDS[id])}
        />
      ))}
      <IconButton icon={Link} label={say('link')} onPress={() => insertNamed('link', onInsert)} pressed={now.link} />
      {now.inTable && (
        <Menu
          button={<IconButton icon={Table} label={say('table.tools')} />}
          label={say('table.tools')}
          entries={[
            ...TABLE_ACTIONS.map((id) => ({ id, text: say(id), onAction: () => run(TABLE_COMMANDS[id]) })),
            { id: 'delete', text: say('table.delete'), danger: true, separated: true, onAction: () => run(TABLE_COMMANDS.delete) },
          ]}
        />
      )}
      <Menu
        button={
          <Button kind="quiet" icon={Plus}>
            {say('insert')}
          </Button>
        }
        label={say('insert')}
        entries={INSERTIONS.filter(({ id }) => !STYLES.some((style) => style === id)).map((insertion) => ({
          id: insertion.id,
          text: say(insertion.id),
          group: sayInsert(`group.${insertion.group}`),
          icon: insertion.icon,
          onAction: () => onInsert(insertion),
        }))}
      />
    </AriaToolbar>
  );
});

function insertNamed(id: Insertion['id'], onInsert: ToolbarProps['onInsert']): void {
  const insertion = INSERTIONS.find((one) => one.id === id);
  if (insertion) onInsert(insertion);
}

/** What the buttons show as pressed; small, so that most keystrokes draw nothing anew. */
function stateOfTools({ editor }: { readonly editor: Editor }) {
  const { state } = editor;
  const { parent } = state.selection.$from;
  const list = listAround(state);
  const level = parent.type.name === 'heading' ? Number(parent.attrs['level']) : null;
  return {
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    style: level === null ? 'paragraph' : (STYLES.find((style) => style === `heading${level}`) ?? null),
    strong: editor.isActive('strong'),
    emphasis: editor.isActive('emphasis'),
    strikethrough: editor.isActive('strikethrough'),
    link: editor.isActive('link'),
    list: list && kindOfList(list.node),
    inTable: isInTable(state),
  } as const;
}
