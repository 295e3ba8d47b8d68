import { minutesOf } from '../../../../shared/model/change-hours.ts';
import type { DayHours } from '../../../../shared/model/opening-hours.ts';

/** The bar shows the day from six to ten in the evening; what is open earlier or later is cut off. */
const FIRST = 6 * 60;
const LAST = 22 * 60;

/** The open hours of a day to be seen at a glance, beside the text that says them. */
export function DayBar({ hours }: { readonly hours: DayHours | undefined }) {
  const spans = spansOf(hours);
  return (
    <svg className="day-bar" viewBox={`0 0 ${LAST - FIRST} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="day-bar-track" width={LAST - FIRST} height={10} />
      {spans.map(({ from, to, quiet }) => (
        <rect key={from} className={quiet ? 'day-bar-quiet' : 'day-bar-open'} x={from - FIRST} width={to - from} height={10} />
      ))}
    </svg>
  );
}

function spansOf(hours: DayHours | undefined): readonly { from: number; to: number; quiet: boolean }[] {
  if (hours === undefined || hours === 'closed') return [];
  if (typeof hours === 'string') return [{ from: FIRST, to: LAST, quiet: hours === 'by-appointment' }];
  return hours.flatMap(({ from, to, byAppointment }) => {
    const span = { from: Math.max(FIRST, minutesOf(from)), to: Math.min(LAST, minutesOf(to)), quiet: byAppointment === true };
    return span.from < span.to ? [span] : [];
  });
}
