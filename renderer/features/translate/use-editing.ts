import type { Node } from '@tiptap/pm/model';
import type { RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Term } from '../../../shared/model/glossary.ts';
import type { Inline } from '../../../shared/model/inline.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { checkTarget } from '../../../shared/translation/check-target.ts';
import type { TargetFinding } from '../../../shared/translation/check-target.ts';
import { canonical, markdownOfField } from './field/field-text.ts';
import { inlinesOf, linkWords, piecesOf } from './field/pieces.ts';
import type { Piece } from './field/pieces.ts';
import type { FieldHandle } from './field/translation-field.tsx';
import type { Sheet, SheetRow } from './open-rows.ts';
import { dropTyped, keepTyped, readTyped } from './typed-texts.ts';

interface EditingInput {
  readonly field: RefObject<FieldHandle | null>;
  readonly unit: UnitRef;
  readonly language: string;
  readonly row: SheetRow | null;
  readonly chipNames: Sheet['chipNames'];
  readonly terms: readonly Term[];
}

export interface Editing {
  readonly german: readonly Inline[];
  readonly pieces: readonly Piece[];
  /** What the field begins with, and a name that is new whenever it has to begin anew. */
  readonly start: { readonly markdown: string; readonly version: string };
  readonly markdown: string;
  readonly inlines: readonly Inline[];
  /** Something was typed that is not saved. */
  readonly isTyped: boolean;
  readonly findings: readonly TargetFinding[];
  readonly onChange: (field: Node) => void;
  readonly place: (piece: Piece) => void;
  /** Leaves what was typed and shows again what is saved. */
  readonly discard: () => void;
  /** Takes back typing in this field; false when there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** What was typed is on its way into the folder. */
  readonly saved: () => void;
}

interface Start {
  readonly key: string;
  readonly base: string;
  readonly markdown: string;
  readonly version: number;
}

/** The text that is being worked on: what was typed, what it lacks, what can be put into it. */
export function useEditing({ field, unit, language, row, chipNames, terms }: EditingInput): Editing {
  const hash = row?.hash ?? '';
  const at = useMemo(() => ({ unit: unitKey(unit), language, hash }), [unit, language, hash]);
  const key = `${language} ${at.unit} ${hash}`;
  const base = useMemo(() => canonical(row?.target ?? row?.former?.target ?? ''), [row]);
  const [typed, setTyped] = useState<{ readonly key: string; readonly markdown: string } | null>(null);
  const [start, setStart] = useState<Start>({ key: '', base: '', markdown: '', version: 0 });
  const isTypedHere = typed?.key === key;
  // Another text, or the same one as a colleague or an undone save left it: the field begins anew, unless somebody is typing.
  const isStale = start.key !== key || (start.base !== base && !isTypedHere);
  const current = isStale ? { key, base, markdown: readTyped(at) ?? base, version: start.version + 1 } : start;
  if (isStale) setStart(current);

  const markdown = isTypedHere ? typed.markdown : current.markdown;
  const inlines = useMemo(() => inlinesOf(markdown), [markdown]);
  const source = row?.source ?? '';
  const german = useMemo(() => inlinesOf(source), [source]);
  const pieces = useMemo(() => piecesOf(german, language, terms, chipNames), [german, language, terms, chipNames]);
  const findings = useMemo(() => (row ? checkTarget(german, inlines, language, terms) : []), [row, german, inlines, language, terms]);

  return {
    german,
    pieces,
    start: { markdown: current.markdown, version: `${key} ${current.version}` },
    markdown,
    inlines,
    isTyped: markdown !== base,
    findings,
    onChange: useCallback(
      (changed) => {
        const now = markdownOfField(changed);
        setTyped({ key, markdown: now });
        if (now === base) dropTyped(at);
        else keepTyped(at, now);
      },
      [key, base, at],
    ),
    place: useCallback((piece) => field.current?.place(piece, linkWords(german, piece.key)), [field, german]),
    discard: useCallback(() => field.current?.replace(base), [field, base]),
    undo: useCallback(() => field.current?.undo() ?? false, [field]),
    redo: useCallback(() => field.current?.redo() ?? false, [field]),
    saved: useCallback(() => {
      dropTyped(at);
      setTyped(null);
    }, [at]),
  };
}
