import { ApiFailure } from '../../../shared/api/client.ts';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import type { Words } from '../../app/words.ts';
import { ConnectionLost } from '../../host/connection.ts';
import { LanguageTable } from './language-table.tsx';
import type { OverviewState } from './use-overview.ts';

interface OverviewProps {
  readonly state: OverviewState;
  readonly words: Words;
  readonly language: InterfaceLanguage;
}

/** The opened folder and how each of its languages stands. */
export function Overview({ state, words, language }: OverviewProps) {
  const { overview, failure, reload } = state;
  return (
    <section className="overview">
      {failure !== null && (
        <div className="notice" role="alert">
          <p>{sentenceOf(failure, words)}</p>
          <button type="button" className="button" onClick={reload}>
            {words.again}
          </button>
        </div>
      )}
      {overview && <Folder overview={overview} words={words} language={language} />}
      {!overview && failure === null && <p role="status">{words.loading}</p>}
    </section>
  );
}

interface FolderProps {
  readonly overview: CallOutput<'workspace.overview'>;
  readonly words: Words;
  readonly language: InterfaceLanguage;
}

function Folder({ overview, words, language }: FolderProps) {
  const number = new Intl.NumberFormat(language);
  const { errors, warnings } = overview.problems;
  return (
    <>
      <p className="eyebrow">
        {words.openedFolder} <code>{overview.folder}</code>
      </p>
      <h2 className="place">{overview.place.fullName ?? overview.place.name}</h2>
      <dl className="counts">
        {(['chapters', 'contacts', 'offers', 'editions'] as const).map((kind) => (
          <div key={kind}>
            <dt>{words.counts[kind]}</dt>
            <dd>{number.format(overview[kind])}</dd>
          </div>
        ))}
      </dl>
      <p className={errors > 0 ? 'file-state file-state-wrong' : 'file-state'}>
        {errors + warnings === 0 ? words.problems.none : words.problems.some(number.format(errors), number.format(warnings))}
      </p>
      <h3 id="status-heading">{words.status}</h3>
      <p className="note" id="status-note">
        {words.statusNote}
      </p>
      {overview.languages.length > 0 ? (
        <LanguageTable languages={overview.languages} words={words} language={language} />
      ) : (
        <p>{words.noLanguages}</p>
      )}
    </>
  );
}

function sentenceOf(failure: unknown, words: Words): string {
  if (failure instanceof ApiFailure) return failure.message;
  if (failure instanceof ConnectionLost) return words.failed[failure.reason];
  return words.failed.other;
}
