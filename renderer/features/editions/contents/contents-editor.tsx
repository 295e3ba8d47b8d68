import { BookPlus, Bookmark } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { AddChaptersDialog } from './add-chapters-dialog.tsx';
import { AddPartDialog } from './add-part-dialog.tsx';
import type { Contents } from './arrange.ts';
import { withAdded } from './arrange.ts';
import type { ChapterTitles } from './chapter-titles.ts';
import { ContentsList } from './contents-list.tsx';

interface ContentsEditorProps {
  readonly contents: Contents;
  readonly titles: ChapterTitles;
  readonly onChange: (contents: Contents) => void;
}

/** Which chapters an edition has, in which order, under which parts. */
export function ContentsEditor({ contents, titles, onChange }: ContentsEditorProps) {
  const say = useWords(editionsWords);
  const [adding, setAdding] = useState<'chapters' | 'part' | null>(null);
  const close = (): void => setAdding(null);
  const add = (rows: Contents): void => {
    onChange(withAdded(contents, contents.length, rows));
    close();
  };
  return (
    <>
      <p className="quiet small">{say('contents.note')}</p>
      <ContentsList contents={contents} titles={titles} onChange={onChange} />
      <div className="form-buttons">
        <Button size="small" icon={BookPlus} onPress={() => setAdding('chapters')}>
          {say('contents.add')}
        </Button>
        <Button size="small" icon={Bookmark} onPress={() => setAdding('part')}>
          {say('contents.part')}
        </Button>
      </div>
      <AddChaptersDialog isOpen={adding === 'chapters'} contents={contents} titles={titles} onAdd={add} onClose={close} />
      <AddPartDialog isOpen={adding === 'part'} onAdd={add} onClose={close} />
    </>
  );
}
