import type { Node } from '@tiptap/pm/model';
import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
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
import type { TypedPlace, TypedText, TypedTexts } from './typed-texts.ts';

interface EditingInput {
  readonly field: RefObject<FieldHandle | null>;
  readonly texts: TypedTexts;
  readonly unit: UnitRef;
  readonly language: string;
  readonly row: SheetRow | null;
  readonly chipNames: Sheet['chipNames'];
  readonly terms: readonly Term[];
  /** The file of these translations cannot be read. */
  readonly isBroken: boolean;
}

export interface Editing extends Pick<EditingInput, 'isBroken'> {
  readonly place: TypedPlace;
  /** The name of the text: another one has another field. */
  readonly key: string;
  readonly german: readonly Inline[];
  readonly pieces: readonly Piece[];
  readonly markdown: string;
  readonly inlines: readonly Inline[];
  /** What was typed and is not saved. */
  readonly typed: TypedText | null;
  /** What a save is based on: another text that is saved by then stays. */
  readonly base: string | null;
  /** Somebody saved another text since typing began: one of the two has to be chosen before a save. */
  readonly isDivided: boolean;
  readonly findings: readonly TargetFinding[];
  readonly onChange: (field: Node) => void;
  readonly placePiece: (piece: Piece) => void;
  /** Leaves what was typed and shows again what is saved. */
  readonly discard: () => void;
  /** What was typed shall take the place of what somebody saved since. */
  readonly prefer: () => void;
  /** Takes back typing in this field; false when there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/** The text that is being worked on: what was typed, what it lacks, what can be put into it. */
export function useEditing({ field, texts, unit, language, row, chipNames, terms, isBroken }: EditingInput): Editing {
  const { hash, source } = row ?? NO_TEXT;
  const place = useMemo(() => ({ unit, language, hash, source }), [unit, language, hash, source]);
  const saved = row?.target ?? null;
  const offered = useMemo(() => canonical(saved ?? row?.former?.target ?? ''), [saved, row]);
  const kept = useSyncExternalStore(texts.listen, () => texts.get(place));
  const typed = kept !== null && kept.markdown !== offered ? kept : null;
  const markdown = typed?.markdown ?? offered;
  const base = typed ? typed.base : saved;

  useEffect(() => {
    // The field follows: a colleague's save, an undone one, a draft that was found. What is typed in it stands there already.
    const follow = (): void => field.current?.show(texts.get(place)?.markdown ?? offered);
    follow();
    return texts.listen(follow);
  }, [field, texts, place, offered]);

  const inlines = useMemo(() => inlinesOf(markdown), [markdown]);
  const german = useMemo(() => inlinesOf(source), [source]);
  const pieces = useMemo(() => piecesOf(german, language, terms, chipNames), [german, language, terms, chipNames]);
  const findings = useMemo(() => (row ? checkTarget(german, inlines, language, terms) : []), [row, german, inlines, language, terms]);

  return {
    place,
    key: `${language} ${unitKey(unit)} ${hash}`,
    german,
    pieces,
    markdown,
    inlines,
    typed,
    base,
    isBroken,
    // What is saved in a file that cannot be read is not known.
    isDivided: typed !== null && !isBroken && (typed.base ?? '') !== (saved ?? ''),
    findings,
    onChange: useCallback(
      (changed) => {
        const now = markdownOfField(changed);
        if (now === offered) texts.drop(place);
        else texts.put({ ...place, markdown: now, base, left: null });
      },
      [texts, place, offered, base],
    ),
    placePiece: useCallback((piece) => field.current?.place(piece, linkWords(german, piece.key)), [field, german]),
    discard: useCallback(() => field.current?.replace(offered), [field, offered]),
    prefer: useCallback(() => typed && texts.put({ ...typed, base: saved, left: null }), [texts, typed, saved]),
    undo: useCallback(() => field.current?.undo() ?? false, [field]),
    redo: useCallback(() => field.current?.redo() ?? false, [field]),
  };
}

const NO_TEXT = { hash: '', source: '' };
