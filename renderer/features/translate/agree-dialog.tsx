import { useId, useState } from 'react';
import type { Term } from '../../../shared/model/glossary.ts';
import type { Language } from '../../../shared/model/language.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import { agreeWords } from './agree-words.ts';

const POLICIES = ['explain', 'translate'] as const;

interface AgreeDialogProps {
  /** The German word that was marked; may be nothing. */
  readonly marked: string;
  readonly terms: readonly Term[];
  readonly language: Language;
  readonly languageName: string;
  readonly onClose: () => void;
}

/** A translator's way to agree on a word, where it comes up: the German, how it is said, and whether the German stays beside it. */
export function AgreeDialog({ marked, terms, language, languageName, onClose }: AgreeDialogProps) {
  const say = useWords(agreeWords);
  const run = useRun('glossary.agree');
  const form = useId();
  const [term, setTerm] = useState(marked);
  const [typed, setTyped] = useState<string | null>(null);
  const [policy, setPolicy] = useState<(typeof POLICIES)[number]>('explain');
  const known = terms.find((one) => one.term === term.trim() || one.forms.includes(term.trim()));
  const wording = typed ?? known?.wording[language.tag] ?? '';
  const canDo = term.trim() !== '' && wording.trim() !== '' && known?.policy !== 'keep' && !run.isPending;
  const agree = (): void => {
    if (!canDo) return;
    afterwards(run.mutateAsync({ term: term.trim(), language: language.tag, wording: wording.trim(), policy }), () => {
      tell({ kind: 'done', text: say('done', { term: known?.term ?? term.trim() }) });
      onClose();
    });
  };
  return (
    <Dialog
      title={say('title')}
      isOpen
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" type="submit" form={form} isDisabled={!canDo}>
          {say('do')}
        </Button>
      }
    >
      <form
        id={form}
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          agree();
        }}
      >
        {run.error && <FailureBanner failure={run.error} />}
        <TextField
          label={say('german')}
          lang="de"
          value={term}
          onChange={setTerm}
          maxLength={200}
          autoFocus={marked === ''}
          {...(known ? { note: say(known.policy === 'keep' ? 'keep' : 'known', { term: known.term }) } : {})}
        />
        <TextField
          label={languageName}
          lang={language.tag}
          dir={language.direction}
          value={wording}
          onChange={setTyped}
          maxLength={200}
          autoFocus={marked !== ''}
        />
        {!known && (
          <Segmented
            label={say('policy')}
            options={POLICIES.map((value) => ({ value, text: say(value) }))}
            value={policy}
            onChange={setPolicy}
          />
        )}
      </form>
    </Dialog>
  );
}
