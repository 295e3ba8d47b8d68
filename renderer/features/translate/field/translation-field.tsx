import type { Node } from '@tiptap/pm/model';
import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Language } from '../../../../shared/model/language.ts';
import { chipKey } from '../../../../shared/translation/chips-of.ts';
import type { ChipLook } from './chip-views.ts';
import { FieldView } from './field-view.ts';
import type { Piece } from './pieces.ts';
import './field.css';

export interface FieldHandle {
  readonly focus: () => void;
  readonly replace: (markdown: string) => void;
  /** Follows what the text has become elsewhere: nothing happens where it is that already. */
  readonly show: (markdown: string) => void;
  readonly place: (piece: Piece, words: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

interface TranslationFieldProps {
  readonly ref: Ref<FieldHandle>;
  /** What it begins with; afterwards the field has its own text. */
  readonly markdown: string;
  readonly language: Language;
  readonly label: string;
  readonly describedBy: string;
  readonly pieces: readonly Piece[];
  readonly chipNames: Readonly<Record<string, string>>;
  readonly onChange: (field: Node) => void;
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Where a translation is typed, at once: right-to-left where the language is, checked by its spelling, its chips out of harm's way. */
export function TranslationField(props: TranslationFieldProps) {
  const { ref, pieces, chipNames } = props;
  const mount = useRef<HTMLDivElement>(null);
  const view = useRef<FieldView | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!mount.current) return undefined;
    const first = latest.current;
    const { language } = first;
    const field = new FieldView(mount.current, {
      markdown: first.markdown,
      look: lookOf(first.pieces, first.chipNames),
      attributes: () => ({
        class: 'field-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': latest.current.label,
        'aria-describedby': latest.current.describedBy,
        lang: language.tag,
        dir: language.direction,
        spellcheck: 'true',
        // One sentence or paragraph: more than a few pages is a slip.
        'data-paste-limit': '20000',
      }),
      onChange: (changed) => latest.current.onChange(changed),
      onKey: (event) => latest.current.onKey(event),
    });
    view.current = field;
    field.focus();
    return () => {
      view.current = null;
      field.destroy();
    };
  }, []);
  useEffect(() => view.current?.refresh(lookOf(pieces, chipNames)), [pieces, chipNames]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.focus(),
      replace: (markdown) => view.current?.replace(markdown),
      show: (markdown) => view.current?.show(markdown),
      place: (piece, words) => view.current?.place(piece, words),
      undo: () => view.current?.undo() ?? false,
      redo: () => view.current?.redo() ?? false,
    }),
    [],
  );
  return <div ref={mount} className="translation-field" />;
}

function lookOf(pieces: readonly Piece[], chipNames: Readonly<Record<string, string>>): ChipLook {
  return (chip) => {
    const key = chipKey(chip);
    return { name: chipNames[key] ?? key, number: pieces.find((piece) => piece.key === key)?.number ?? null };
  };
}
