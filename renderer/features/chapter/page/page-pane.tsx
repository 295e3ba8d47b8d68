import type { Editor } from '@tiptap/react';
import { memo, useEffect, useRef, useState } from 'react';
import { FailureBanner } from '../../../ui/banner.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { useFormatOptions } from '../../../words/use-format-options.ts';
import { useWords } from '../../../words/use-words.ts';
import { useLanguageOptions } from '../use-language-options.ts';
import { chapterWords } from '../words.ts';
import { PageSheets } from './page-sheets.ts';
import { followCursor } from './follow-cursor.ts';
import { openPdf } from './page-drawer.ts';
import type { PreviewOrder } from './use-preview.ts';
import { usePreview } from './use-preview.ts';

/** The chapter as it will be printed, live, in any language and format. */
export const PagePane = memo(function PagePane({ id, editor }: { readonly id: string; readonly editor: Editor }) {
  const [language, setLanguage] = useState('de');
  const [format, setFormat] = useState<PreviewOrder['format']>('a5');
  const { preview, failure } = usePreview(editor, { id, language, format });
  const shown = preview?.format === format ? preview : null;
  return (
    <div className="page-pane">
      <PageChoices language={language} format={format} onLanguage={setLanguage} onFormat={setFormat} />
      {failure !== null && <FailureBanner failure={failure} />}
      {shown?.problems.map((problem) => (
        <p key={problem.message} className="page-problem">
          {problem.message}
        </p>
      ))}
      {/* Pages of another format are not what would be printed, even where this one cannot be. */}
      <Sheets key={format} pdf={shown?.pdf ?? null} editor={editor} />
    </div>
  );
});

interface PageChoicesProps {
  readonly language: string;
  readonly format: PreviewOrder['format'];
  readonly onLanguage: (language: string) => void;
  readonly onFormat: (format: PreviewOrder['format']) => void;
}

/** Not drawn anew with every key: lists cost much. */
const PageChoices = memo(function PageChoices({ language, format, onLanguage, onFormat }: PageChoicesProps) {
  const say = useWords(chapterWords);
  const languages = useLanguageOptions();
  const formats = useFormatOptions();
  return (
    <div className="page-choices">
      <Choice aria-label={say('page.language')} options={languages} value={language} onChange={onLanguage} />
      <Choice aria-label={say('page.format')} options={formats} value={format} onChange={onFormat} />
    </div>
  );
});

interface SheetsProps {
  readonly pdf: Uint8Array | null;
  readonly editor: Editor;
}

const Sheets = memo(function Sheets({ pdf, editor }: SheetsProps) {
  const say = useWords(chapterWords);
  const root = useRef<HTMLDivElement>(null);
  const sheets = useRef<PageSheets | null>(null);
  useEffect(() => {
    if (!root.current) return;
    const made = new PageSheets(root.current, (number, count) => say('page.of', { number, count }));
    sheets.current = made;
    return () => made.close();
  }, [say]);
  useEffect(() => {
    if (!pdf) return;
    let overtaken = false;
    const show = async (): Promise<void> => {
      const opened = await openPdf(pdf);
      if (overtaken) return opened.close();
      await sheets.current?.show(opened);
      root.current?.setAttribute('data-shown', String(Number(root.current.dataset['shown'] ?? 0) + 1));
    };
    void show();
    return () => {
      overtaken = true;
    };
  }, [pdf]);
  useEffect(() => followCursor(editor, (sought) => void sheets.current?.reveal(sought)), [editor]);
  return <div ref={root} className="sheets" tabIndex={0} role="group" aria-label={say('beside.page')} />;
});
