import { useMemo } from 'react';
import type { OpeningHours } from '../../../../shared/model/opening-hours.ts';
import { hoursLines } from '../../../../shared/publishing/facts/print-hours.ts';
import { byPlace } from '../../../ui/by-place.ts';
import { useWords } from '../../../words/use-words.ts';
import { Runs } from '../../kept-once/print-card.tsx';
import { hoursWords } from './words.ts';

/** The hours as they are printed in German: days with the same hours folded into one line. */
export function HoursSummary({ hours }: { readonly hours: OpeningHours }) {
  const say = useWords(hoursWords);
  const lines = useMemo(
    () => hoursLines(hours, { language: 'de', date: null, translate: (content) => ({ content, language: 'de', muted: false }) }),
    [hours],
  );
  if (lines.length === 0) return null;
  return (
    <div className="hours-summary">
      <p className="field-label">{say('summary')}</p>
      <div lang="de">
        {byPlace(lines).map(({ key, item: { lead, runs } }) => (
          <p key={key}>
            {lead !== null && (
              <span className="hours-summary-lead">
                <Runs runs={lead} />
              </span>
            )}
            <Runs runs={runs} />
          </p>
        ))}
      </div>
    </div>
  );
}
