import { describe, expect, it } from 'vitest';
import { geometryOf } from '../format-geometry.ts';
import type { PrintContact, PrintRow, RowKind, Run } from '../print-document.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import { isDated, planCard } from './plan-card.ts';

const A5 = geometryOf('a5').text.cards;
const run = (text: string): readonly Run[] => splitRuns(text, 'de');

function row(kind: RowKind, lines: readonly (readonly [string | null, string])[]): PrintRow {
  return { kind, label: run('Label'), lines: lines.map(([lead, text]) => ({ lead: lead === null ? null : run(lead), runs: run(text) })) };
}

/** Addresses and hours of so many lines. */
function card(addresses: number, hours: number): PrintContact {
  const reach = row(
    'address',
    Array.from({ length: addresses }, () => [null, 'Marktplatz 1'] as const),
  );
  const times = row(
    'hours',
    Array.from({ length: hours }, () => ['Montag', '08:00–12:00 Uhr'] as const),
  );
  return { id: 'amt', anchor: 'contact-amt', name: run('Amt'), explanation: null, organisation: null, rows: [reach, times] };
}

describe('the plan of a card', () => {
  it('divides one that takes most of a page, between where it is and when it is open', () => {
    expect(planCard(card(3, 4), 1, A5, 'de').shape).toBe('single');
    expect(planCard(card(15, 15), 1, A5, 'de')).toMatchObject({ shape: 'divided', tall: false });
  });

  it('counts the larger lines of easy language', () => {
    expect(planCard(card(10, 9), 1, A5, 'de').shape).toBe('single');
    expect(planCard(card(10, 9), 1, A5, 'de-x-leicht').shape).toBe('divided');
  });

  it('leaves it to the page whether one of easy language is divided that a page can hold', () => {
    expect(planCard(card(8, 6), 1, A5, 'de-x-leicht')).toMatchObject({ shape: 'divided', rather: true });
    expect(planCard(card(30, 30), 1, A5, 'de-x-leicht')).toMatchObject({ shape: 'divided', rather: false });
    expect(planCard(card(15, 15), 1, A5, 'de')).toMatchObject({ shape: 'divided', rather: false });
  });

  it('watches the page of one that may leave a hole', () => {
    expect(planCard(card(1, 2), 1, A5, 'de').marked).toBe(false);
    expect(planCard(card(5, 6), 1, A5, 'de')).toMatchObject({ shape: 'single', marked: true });
    expect(planCard(card(15, 15), 1, A5, 'de')).toMatchObject({ shape: 'divided', marked: false });
  });

  it('has nothing to divide in one without hours', () => {
    const { rows, ...rest } = card(40, 1);
    expect(planCard({ ...rest, rows: rows.slice(0, 1) }, 1, A5, 'de').shape).toBe('single');
  });

  it('sets no mail address in half of a card that would break it', () => {
    const A4 = geometryOf('a4').text.cards;
    const withMail = (mail: string): PrintContact => {
      const contact = card(3, 3);
      return {
        ...contact,
        rows: [...contact.rows.slice(0, 1), row('phone', [[null, '030 1234-5']]), row('mail', [[null, mail]]), ...contact.rows.slice(1)],
      };
    };
    expect(planCard(withMail('amt@ort.example'), 3, A4, 'de').shape).toBe('double');
    expect(planCard(withMail('lindenfurt@verbraucherzentrale.example'), 3, A4, 'de').shape).toBe('single');
  });

  it('lets a long date run on, so that the hours of the weekdays keep their room', () => {
    expect(isDated(run('24. Dezember 2026 – 1. Januar 2027'))).toBe(true);
    expect(isDated(run('Montag und Donnerstag'))).toBe(false);
  });
});
