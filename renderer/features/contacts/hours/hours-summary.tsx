import { useMemo } from 'react';
import type { OpeningHours } from '../../../../shared/model/opening-hours.ts';
import { hoursLines } from '../../../../shared/publishing/facts/print-hours.ts';
import { PrintedLines } from '../../kept-once/printed-lines.tsx';

/** The hours as they are printed in German: days with the same hours folded into one line. */
export function HoursSummary({ hours }: { readonly hours: OpeningHours }) {
  const lines = useMemo(
    () => hoursLines(hours, { language: 'de', date: null, translate: (content) => ({ content, language: 'de', muted: false }) }),
    [hours],
  );
  if (lines.length === 0) return null;
  return <PrintedLines lines={lines} />;
}
