import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { useState } from 'react';
import type { Term } from '../../../shared/model/glossary.ts';
import type { Language } from '../../../shared/model/language.ts';
import { hrefOf } from '../../app/route.ts';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import { agreeWords } from './agree-words.ts';
import { ChangedText } from './changed-text.tsx';
import { inlinesOf } from './field/pieces.ts';
import type { Piece } from './field/pieces.ts';
import { NoteThread } from './note-thread.tsx';
import type { NoteThreadProps } from './note-thread.tsx';
import type { Sheet, SheetRow } from './open-rows.ts';
import { RunningText } from './running-text.tsx';
import type { Proposal } from './use-proposals.ts';
import type { TypedNote } from './use-typed-note.ts';
import { WORK_KEYS } from './use-work-commands.ts';
import { translateWords } from './words.ts';
import './help-panel.css';

interface HelpPanelProps extends Pick<NoteThreadProps, 'onSettle'> {
  readonly noteField: Ref<HTMLTextAreaElement>;
  readonly row: SheetRow;
  readonly note: TypedNote;
  readonly language: Language;
  readonly languageName: string;
  /** All words of the folder. */
  readonly agreed: readonly Term[];
  readonly chipNames: Sheet['chipNames'];
  readonly proposals: readonly Proposal[] | undefined;
  readonly failure: Error | null;
  readonly pieces: readonly Piece[];
  readonly onProposal: (proposal: Proposal) => void;
  readonly onPiece: (piece: Piece) => void;
}

/** What helps with the open text: how it was said before, which words were agreed, what colleagues noted. */
export function HelpPanel(props: HelpPanelProps) {
  const { noteField, row, language, languageName, agreed, chipNames, proposals, failure, pieces, onProposal, onPiece, note, onSettle } =
    props;
  const say = useWords(translateWords);
  const sayAgree = useWords(agreeWords);
  const terms = pieces.filter((piece) => piece.kind === 'term');
  const [marked, setMarked] = useState<string | null>(null);
  return (
    <aside className="help-panel" aria-label={say('help')}>
      <section aria-label={say('proposals')}>
        <h2>{say('proposals')}</h2>
        {failure && <FailureBanner failure={failure} />}
        {proposals?.length === 0 && <p className="help-none">{say('proposals.none')}</p>}
        {proposals && proposals.length > 0 && (
          <ol className="proposals">
            {proposals.map((proposal, index) => (
              <ProposalItem
                key={`${proposal.unit} ${proposal.source} ${proposal.target}`}
                {...{ proposal, row, language, chipNames, onProposal, index }}
              />
            ))}
          </ol>
        )}
      </section>
      <section aria-label={say('terms')}>
        <h2>{say('terms')}</h2>
        {terms.length === 0 && <p className="help-none">{say('terms.none')}</p>}
        <ul className="terms">
          {terms.map((piece) => (
            <li key={piece.key}>
              <button type="button" className="term" onClick={() => onPiece(piece)} title={piece.term.explanation}>
                <kbd>Alt+{piece.number}</kbd>
                <span className="term-words">
                  <span lang="de">{piece.term.term}</span>
                  <span lang={language.tag} dir={language.direction} className="term-wording">
                    {piece.term.policy === 'keep' ? say('term.keep') : piece.wording}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p className="terms-tools">
          <Button size="small" kind="quiet" icon={Plus} onPress={() => setMarked(markedGerman())}>
            {sayAgree('open')}
          </Button>
          <a href={hrefOf({ room: 'glossary' })}>{sayAgree('list')}</a>
        </p>
        {marked !== null && <AgreeDialog {...{ marked, language, languageName }} terms={agreed} onClose={() => setMarked(null)} />}
      </section>
      <NoteThread key={row.hash} ref={noteField} notes={row.notes} typed={note} onSettle={onSettle} />
    </aside>
  );
}

/** What is marked in the German of the open text, without the numbers of its pieces. */
function markedGerman(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const german = (node instanceof Element ? node : node?.parentElement)?.closest('.active-german');
  if (!selection || !german || selection.isCollapsed) return '';
  const parts = selection.getRangeAt(0).cloneContents();
  for (const number of parts.querySelectorAll('.chip-number')) number.remove();
  return (parts.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

interface ProposalItemProps extends Pick<HelpPanelProps, 'row' | 'language' | 'chipNames' | 'onProposal'> {
  readonly proposal: Proposal;
  readonly index: number;
}

function ProposalItem({ proposal, row, language, chipNames, onProposal, index }: ProposalItemProps) {
  const say = useWords(translateWords);
  const keys = useInterfaceLanguage();
  const { percent, title, times, source, target } = proposal;
  return (
    <li className="proposal">
      <p className="proposal-head">
        <strong className="number">{say('proposal.percent', { percent })}</strong>
        <span>
          {say('proposal.where', { title })}
          {say('proposal.times', { times })}
        </span>
      </p>
      {percent < 100 && <ChangedText former={source} current={row.source} chipNames={chipNames} />}
      <p className="proposal-target" lang={language.tag} dir={language.direction}>
        <RunningText inlines={inlinesOf(target)} pieces={[]} chipNames={chipNames} />
      </p>
      <Button size="small" kind="quiet" onPress={() => onProposal(proposal)}>
        {say('insert')}
        <span className="key-hint" aria-hidden="true">
          {index === 0 ? shortcutText(WORK_KEYS.insert, keys) : shortcutText(`Alt+Shift+${index + 1}`, keys)}
        </span>
      </Button>
    </li>
  );
}
