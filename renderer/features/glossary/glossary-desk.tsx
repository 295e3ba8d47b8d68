import { BookA, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Glossary, Term } from '../../../shared/model/glossary.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { slideTo } from '../../app/use-route.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { Drafts } from '../drafts/draft-shelf.ts';
import { useDocumentForm } from '../drafts/use-document-form.tsx';
import { NewTermDialog } from './new-term-dialog.tsx';
import { faultOfTerm } from './fault-of-term.ts';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { glossaryWords } from './words.ts';
import './glossary.css';

const DRAFTS = new Drafts<Glossary>();

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
  const form = useDocumentForm<Glossary>({
    drafts: DRAFTS,
    read: read.glossary,
    thing: { kind: 'glossary' },
    route: { room: 'glossary' },
    isValid: ({ terms }) => terms.every((_, index) => faultOfTerm(terms, index) === null),
    save: async (client, { value, ...order }) => client('glossary.save', { glossary: value, ...order }),
    toldOf: () => ({ text: say('saved') }),
  });
  const [isAdding, setAdding] = useState(false);
  const { value: glossary, change } = form;
  const { terms } = glossary;
  const [at, setAt] = useChosen(terms, asked);
  const term = terms[at];

  const set = (next: readonly Term[]): void => change({ ...glossary, terms: [...next] });
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
  return (
    <Room
      title={say('title')}
      {...(terms.length > 0 ? { note: say('note', { count: terms.length }) } : {})}
      {...(terms.length > 0 && only === null ? { actions: button } : {})}
      fills
    >
      {form.left}
      {terms.length === 0 && (
        <>
          <EmptyState icon={BookA} title={say('none')} {...(only === null ? { actions: button } : {})}>
            {say('none.text')}
          </EmptyState>
          {form.isChanged && <div className="term-save">{form.saveBar}</div>}
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
              <div className="term-save">{form.saveBar}</div>
            </>
          }
        />
      )}
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
