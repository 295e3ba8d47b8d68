import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

const shown = (former: string, current: string) =>
  diffWords(former, current)
    .map(({ kind, text }) => ({ equal: text, delete: `[-${text}-]`, insert: `[+${text}+]` })[kind])
    .join('');

describe('diffWords', () => {
  it('shows the word that changed and nothing else', () => {
    expect(shown('Die Kita hat ab sieben Uhr offen.', 'Die Kita hat ab acht Uhr offen.')).toBe(
      'Die Kita hat ab [-sieben-][+acht+] Uhr offen.',
    );
  });

  it('groups neighbouring words into one change', () => {
    expect(shown('Kommen Sie am Montag früh.', 'Kommen Sie jeden Freitag früh.')).toBe('Kommen Sie [-am Montag-][+jeden Freitag+] früh.');
  });

  it('shows a comma that was put in', () => {
    expect(shown('Sie können wenn Sie wollen', 'Sie können, wenn Sie wollen')).toBe('Sie können[+,+] wenn Sie wollen');
  });

  it('keeps a fact and the target of a link whole', () => {
    expect(shown('Anruf: :fact[amt.phone]', 'Anruf: :fact[amt.mobile]')).toBe('Anruf: [-:fact[amt.phone]-][+:fact[amt.mobile]+]');
    expect(shown('[Amt](https://a.example/x)', '[Amt](https://a.example/y)')).toBe(
      '[Amt[-](https://a.example/x)-][+](https://a.example/y)+]',
    );
  });

  it('has one equal run for equal texts and none for two empty ones', () => {
    expect(diffWords('Gleich viel', 'Gleich viel')).toEqual([{ kind: 'equal', text: 'Gleich viel' }]);
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('', 'Neu')).toEqual([{ kind: 'insert', text: 'Neu' }]);
  });

  it('always makes up both texts, with no empty run and no two of a kind in a row', () => {
    const sentence = fc.array(fc.constantFrom('Amt', 'Pass', 'der', ' ', ' ', ',', ':fact[a.b]', '](x)', '\n', '🙂', 'é'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [former, current] = [a.join(''), b.join('')];
        const runs = diffWords(former, current);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(without('insert')).toBe(former);
        expect(without('delete')).toBe(current);
        expect(runs.every((run, index) => run.text !== '' && run.kind !== runs[index + 1]?.kind)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers in good time for texts of a megabyte that have little in common', () => {
    const hostile = (step: number) => Array.from({ length: 150_000 }, (_, index) => `w${(index * step) % 977}`).join(' ');
    const start = performance.now();
    expect(diffWords(hostile(7), hostile(13)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
