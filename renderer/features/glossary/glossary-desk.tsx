import { BookA, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import type { Term } from '../../../shared/model/glossary.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { useRun } from '../../app/session/use-call.ts';
import { useDraft } from '../../app/session/use-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { slideTo } from '../../app/use-route.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Room } from '../../ui/room.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { NewTermDialog } from './new-term-dialog.tsx';
import { faultOfTerm } from './fault-of-term.ts';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { glossaryWords } from './words.ts';
import './glossary.css';

interface GlossaryDeskProps {
  readonly read: CallOutput<'glossary.read'>;
  readonly languages: readonly LanguageTag[];
  /** The word that the address names. */
  readonly asked: string | undefined;
}

/** All words on one side, one of them on the other; saved together. */
export function GlossaryDesk({ read, languages, asked }: GlossaryDeskProps) {
  const say = useWords(glossaryWords);
  const only = useOnlyLanguage();
  const draft = useDraft({ value: read.glossary, hash: read.hash }, { thing: { kind: 'glossary' }, route: { room: 'glossary' } });
  const save = useRun('glossary.save');
  useTellLeft(draft.isChanged && !save.isPending, { room: 'glossary' });
  const [conflicts, setConflicts] = useState<readonly MergeConflict[]>([]);
  const [isAdding, setAdding] = useState(false);
  const { value: glossary, change } = draft;
  const { terms } = glossary;
  const [at, setAt] = useChosen(terms, asked);
  const term = terms[at];
  const canSave = terms.every((_, index) => faultOfTerm(terms, index) === null);

  const set = (next: readonly Term[]): void => change({ ...glossary, terms: [...next] });
  const doSave = (resolutions: Readonly<Record<string, Resolution>> = {}): void => {
    if (!draft.isChanged || !canSave) return;
    save.mutate(
      { glossary, base: draft.base.value, resolutions },
      {
        onSuccess: (saved) => {
          setConflicts(saved.outcome === 'conflict' ? saved.conflicts : []);
          if (saved.outcome === 'conflict') return;
          draft.saved(glossary);
          tell({ kind: 'done', text: say('saved') });
        },
      },
    );
  };
  useSaveKey(() => doSave(), draft.isChanged && canSave);
  const begin = useCallback(() => setAdding(true), []);
  useCommands(
    useMemo(
      () => [{ id: 'glossary.new', title: say('new'), group: say('title'), icon: Plus, enabled: only === null, run: begin }],
      [say, begin, only],
    ),
  );
  const button = (
    <Button kind={terms.length === 0 ? 'primary' : 'plain'} icon={Plus} onPress={begin}>
      {say('new')}
    </Button>
  );
  const saveBar = (
    <SaveBar
      isChanged={draft.isChanged}
      isSaving={save.isPending}
      canSave={canSave}
      failure={save.error}
      onSave={() => doSave()}
      onDiscard={() => (save.reset(), draft.release())}
    />
  );
  return (
    <Room
      title={say('title')}
      {...(terms.length > 0 ? { note: say('note', { count: terms.length }) } : {})}
      {...(terms.length > 0 && only === null ? { actions: button } : {})}
      fills
    >
      <DraftBanner drafts={draft.kept} onTake={draft.resume} />
      {terms.length === 0 && (
        <>
          <EmptyState icon={BookA} title={say('none')} {...(only === null ? { actions: button } : {})}>
            {say('none.text')}
          </EmptyState>
          {draft.isChanged && <div className="term-save">{saveBar}</div>}
        </>
      )}
      {term && (
        <MasterDetail
          master={<TermList terms={terms} languages={only === null ? languages : [only]} chosen={at} onChoose={setAt} />}
          detail={
            <>
              <TermForm
                key={at}
                term={term}
                fault={faultOfTerm(terms, at)}
                languages={only === null ? languages : [only]}
                isWordingOnly={only !== null}
                onChange={(next) => set(terms.map((other, index) => (index === at ? next : other)))}
                onRemove={() => {
                  set(terms.filter((_, index) => index !== at));
                  setAt(Math.max(0, at - 1));
                }}
              />
              <div className="term-save">{saveBar}</div>
            </>
          }
        />
      )}
      <ConflictDialog conflicts={conflicts} onResolve={doSave} onClose={() => setConflicts([])} />
      {isAdding && (
        <NewTermDialog
          terms={terms}
          onClose={() => setAdding(false)}
          onAdd={(name) => {
            set([...terms, { term: name, forms: [], policy: 'explain', wording: {} }]);
            setAt(terms.length);
            slideTo({ room: 'glossary', term: name });
            setAdding(false);
          }}
        />
      )}
    </Room>
  );
}

/** Which word is open: the one that an address names when it comes, and what was chosen since; the first by name else. */
function useChosen(terms: readonly Term[], asked: string | undefined): readonly [number, (at: number) => void] {
  const first = terms.reduce((best, { term }, index) => (term.localeCompare(terms[best]?.term ?? '', 'de') < 0 ? index : best), 0);
  const indexOf = (name: string | undefined): number => terms.findIndex(({ term }) => term === name);
  const [at, setAt] = useState(() => Math.max(indexOf(asked), -1));
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    if (indexOf(asked) !== -1) setAt(indexOf(asked));
  }
  return [terms[at] ? at : first, setAt];
}
