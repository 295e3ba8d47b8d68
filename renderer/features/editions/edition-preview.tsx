import type { Edition } from '../../../shared/model/edition.ts';
import { findLanguage } from '../../../shared/model/language.ts';
import { useCall } from '../../app/session/use-call.ts';
import { slideTo } from '../../app/use-route.ts';
import { useSettled } from '../../app/use-settled.ts';
import { FailureBanner, Banner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { PdfView } from '../preview/pdf-view.tsx';
import { usePdf } from '../preview/use-pdf.ts';
import { editionsWords } from './words.ts';

interface EditionPreviewProps {
  readonly id: string;
  /** As it is in the form, saved or not. */
  readonly edition: Edition;
  readonly language: string;
}

/** Milliseconds without a change before a whole edition is laid out again. */
const QUIET_MS = 400;
/** Sheets and flyers are looked at page by page. */
const BOOKS = new Set(['a4', 'a5', 'a4-ring']);

/** The whole edition as it will be printed, two pages side by side as they will lie on the table. */
export function EditionPreview({ id, edition, language }: EditionPreviewProps) {
  const say = useWords(editionsWords);
  const nameOf = useLanguageName();
  const settled = useSettled(edition, QUIET_MS);
  const { data, error, isFetching } = useCall('edition.preview', { id, edition: settled, language }, { keepLast: true });
  const pdf = usePdf(data?.pdf ?? undefined);
  const rightToLeft = findLanguage(language)?.direction === 'rtl';
  return (
    <>
      <div className="edition-preview-head">
        <Choice
          label={say('preview.language')}
          options={edition.languages.map((tag) => ({ value: tag, text: nameOf(tag) }))}
          value={language}
          onChange={(tag) => slideTo({ room: 'editions', edition: id, language: tag })}
        />
        <span className="quiet small" role="status">
          {pdf && (isFetching ? say('preview.busy') : data?.pages != null && say('preview.pages', { pages: data.pages }))}
        </span>
      </div>
      {error && <FailureBanner failure={error} />}
      {data?.problems.map((text) => (
        <Banner key={text} kind="care">
          {text}
        </Banner>
      ))}
      {!pdf && !error && (
        <div className="edition-preview-wait">
          <Busy>{say('preview.busy')}</Busy>
        </div>
      )}
      {pdf && <PdfView pdf={pdf} layout={BOOKS.has(edition.format) ? 'spreads' : 'single'} rightToLeft={rightToLeft} />}
    </>
  );
}
