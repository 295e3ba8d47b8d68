import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/api/contract.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { useRun } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Saver } from '../presence/use-saver.ts';
import { saverValues } from '../presence/use-saver.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { useLatest } from './use-latest.ts';
import type { ChapterSession } from './use-chapter-session.ts';
import { meaningSentence } from './meaning-sentence.ts';
import { chapterWords } from './words.ts';

type Resolutions = CallInput<'chapter.save'>['resolutions'];
type Conflicts = Extract<CallOutput<'chapter.save'>, { outcome: 'conflict' }>['conflicts'];

interface Meaning {
  readonly means: CallOutput<'chapter.check'>['means'];
  /** Whose changes came in with it; null where nobody's did. */
  readonly met: { readonly by: Saver } | null;
  /** The texts before and after: what "it was only spelling" speaks of. */
  readonly before: string;
  readonly after: string;
}

export interface Saving {
  readonly isSaving: boolean;
  readonly save: (minor: boolean) => void;
  /** What the last save meant, or why it failed. */
  readonly banner: ReactNode;
  /** The question what to do where somebody else changed the same place. */
  readonly dialog: ReactNode;
}

/** Saving, what it means for the translations, and the offer to call it a minor edit. */
export function useSaving(id: string, session: ChapterSession): Saving {
  const say = useWords(chapterWords);
  const run = useRun('chapter.save');
  const minor = useRun('chapter.minor');
  const [meaning, setMeaning] = useState<Meaning | null>(null);
  const [conflict, setConflict] = useState<{ readonly conflicts: Conflicts; readonly by: Saver; readonly asMinor: boolean } | null>(null);
  const [isNoted, setNoted] = useState(false);
  const latest = useLatest(session);
  const { mutateAsync } = run;

  const attempt = useCallback(
    async (asMinor: boolean, resolutions: Resolutions): Promise<void> => {
      const { base, write, saved } = latest.current;
      const written = await write();
      const result = await mutateAsync({ id, markdown: written.markdown, basedOn: base, minor: asMinor, resolutions });
      if (result.outcome === 'conflict') return setConflict({ conflicts: result.conflicts, by: result.by, asMinor });
      setConflict(null);
      saved(written, result.base);
      setNoted(asMinor);
      const met = result.outcome === 'merged' ? { by: result.by } : null;
      setMeaning({ means: result.means, met, before: base.text, after: result.base.text });
    },
    [id, latest, mutateAsync],
  );
  // What went wrong is in `run.error`, and the text is still there.
  const save = useCallback(
    (asMinor: boolean, resolutions: Resolutions = {}) => void attempt(asMinor, resolutions).catch(() => setMeaning(null)),
    [attempt],
  );
  useCommands(
    useMemo(() => [{ id: 'room.save', title: say('save'), group: say('title'), shortcut: 'Mod+S', run: () => save(false) }], [say, save]),
  );

  const note = (): void => {
    if (meaning) minor.mutate({ id, before: meaning.before, after: meaning.after }, { onSuccess: () => setNoted(true) });
  };
  return { isSaving: run.isPending, save, banner: bannerOf(), dialog: dialogOf() };

  function dialogOf(): ReactNode {
    if (!conflict) return null;
    return (
      <ConflictDialog
        conflicts={conflict.conflicts}
        by={conflict.by}
        onResolve={(resolutions) => save(conflict.asMinor, resolutions)}
        onClose={() => setConflict(null)}
      />
    );
  }

  function bannerOf(): ReactNode {
    if (run.error) return <FailureBanner failure={run.error} onAgain={() => save(false)} />;
    if (minor.error) return <FailureBanner failure={minor.error} onAgain={note} />;
    if (isNoted) return <Banner kind="done">{say('minor.done')}</Banner>;
    if (!meaning) return null;
    const done = meaning.met ? say('saved.merged', saverValues(meaning.met.by)) : `${say('saved')}.`;
    const sentence = meaningSentence(meaning.means, say);
    if (sentence === null) return <Banner kind="done">{`${done} ${say('saved.nothing')}`}</Banner>;
    if (meaning.means.outdated.paragraphs === 0) return <Banner kind="done">{`${done} ${sentence}`}</Banner>;
    const offer = (
      <Button size="small" onPress={note}>
        {say('minor.offer')}
      </Button>
    );
    return (
      <Banner kind="care" actions={offer}>
        {`${done} ${sentence}`}
      </Banner>
    );
  }
}
