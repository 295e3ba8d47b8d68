import type { Ref } from 'react';
import { MAX_NOTE_LENGTH } from '../../../shared/model/translation-notes.ts';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { noteWords } from './note-words.ts';
import type { SheetRow } from './open-rows.ts';
import type { TypedNote } from './use-typed-note.ts';
import { WORK_KEYS } from './use-work-commands.ts';
import { isTooLong } from './typed-notes.ts';
import { translateWords } from './words.ts';

type Note = SheetRow['notes'][number];

export interface NoteThreadProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly notes: readonly Note[];
  /** What is typed and not added yet. */
  readonly typed: TypedNote;
  readonly onSettle: (id: string, done: boolean) => void;
}

/** What was said about one text, the oldest first; what is settled is folded away. */
export function NoteThread({ ref, notes, typed, onSettle }: NoteThreadProps) {
  const say = useWords(translateWords);
  const sayNote = useWords(noteWords);
  const keys = useInterfaceLanguage();
  const open = notes.filter(({ done }) => done !== true);
  const settled = notes.filter(({ done }) => done === true);
  return (
    <section aria-label={sayNote('notes')}>
      <h2>{sayNote('notes')}</h2>
      {notes.length === 0 && <p className="help-none">{sayNote('notes.none')}</p>}
      {open.length > 0 && <NoteList notes={open} onSettle={onSettle} />}
      {settled.length > 0 && (
        <details className="notes-settled">
          <summary>{sayNote('note.settled', { count: settled.length })}</summary>
          <NoteList notes={settled} onSettle={onSettle} />
        </details>
      )}
      <div className="note-new">
        {isTooLong(typed.text) && (
          <p className="field-problem" role="alert">
            {sayNote('note.too-long', { most: MAX_NOTE_LENGTH, length: typed.text.trim().length })}
          </p>
        )}
        <textarea
          ref={ref}
          className="input input-area"
          rows={2}
          aria-label={say('note.new')}
          data-paste-limit={20_000}
          aria-invalid={isTooLong(typed.text)}
          placeholder={say('note.new')}
          value={typed.text}
          onChange={(event) => typed.type(event.target.value)}
        />
        {typed.text.trim() !== '' && !isTooLong(typed.text) && (
          <Button size="small" onPress={typed.add}>
            {sayNote('note.add')}
            <span className="key-hint" aria-hidden="true">
              {shortcutText(WORK_KEYS.save, keys)}
            </span>
          </Button>
        )}
      </div>
    </section>
  );
}

function NoteList({ notes, onSettle }: Pick<NoteThreadProps, 'notes' | 'onSettle'>) {
  const sayNote = useWords(noteWords);
  const language = useInterfaceLanguage();
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="notes">
      {notes.map(({ id, text, by, at, done }) => (
        <li key={id} className="note">
          <p className="note-head">
            <strong>{by ?? sayNote('anonymous')}</strong>
            {at !== undefined && <time dateTime={at}>{day.format(new Date(at))}</time>}
          </p>
          <p className="note-text" dir="auto">
            {text}
          </p>
          <Button size="small" kind="quiet" onPress={() => onSettle(id, done !== true)}>
            {done === true ? sayNote('note.open') : sayNote('note.done')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
