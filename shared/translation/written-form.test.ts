import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { translationSchema } from '../model/translation.ts';
import { longestIncreasingRun } from './longest-increasing-run.ts';
import { orderSegments } from './order-segments.ts';
import { writeMinorEdits, writeTranslation } from './write-translation.ts';

const sources = (entries: ReturnType<typeof orderSegments>) => Object.values(entries).map(({ source }) => source);

describe('orderSegments', () => {
  it('follows the source when paragraphs move, and takes former wordings along', () => {
    const start = translate(
      translate(null, unitOf(['Ein Amt', 'Zwei Wege', 'Drei Tage']), 'en'),
      unitOf(['Ein Amt hier', 'Zwei Wege', 'Drei Tage']),
      'en',
    );
    const moved = orderSegments(start.segments, unitOf(['Drei Tage', 'Ein Amt hier', 'Zwei Wege']));
    expect(sources(moved)).toEqual(['Drei Tage', 'Ein Amt', 'Ein Amt hier', 'Zwei Wege']);
    expect(orderSegments(moved, unitOf(['Drei Tage', 'Ein Amt hier', 'Zwei Wege']))).toEqual(moved);
  });

  it('leaves a wording that is no more in the source behind the one that it followed', () => {
    const { segments } = translate(null, unitOf(['Vorn', 'Ein Amt', 'Mitte', 'Zwei Wege']), 'en');
    expect(sources(orderSegments(segments, unitOf(['Zwei Wege', 'Ein Amt'])))).toEqual(['Vorn', 'Zwei Wege', 'Ein Amt', 'Mitte']);
  });

  it('places a translation that is stored under a wording of the same meaning', () => {
    const minorEdits = { version: 1, same: { [segmentOf('Zwei Wege!').hash]: { as: segmentOf('Zwei Wege').hash } } } as const;
    const { segments } = translate(null, unitOf(['Zwei Wege', 'Ein Amt']), 'en');
    expect(sources(orderSegments(segments, unitOf(['Ein Amt', 'Zwei Wege!'], minorEdits)))).toEqual(['Ein Amt', 'Zwei Wege']);
  });

  it('drops nothing when wordings replaced each other in a circle or in a chain of thousands', () => {
    const entry = (source: string, replaces: string) => ({ source, target: 'x', state: 'draft', origin: 'human', replaces }) as const;
    expect(Object.keys(orderSegments({ a: entry('a', 'b'), b: entry('b', 'a'), c: entry('c', 'c') }, unitOf([])))).toHaveLength(3);
    const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, entry('s', `k${index - 1}`)]));
    expect(orderSegments(chain, unitOf([]))).toEqual(chain);
  });
});

describe('writeTranslation', () => {
  it('has one property per line in a fixed order, whatever the order in memory', () => {
    const written = writeTranslation({
      segments: { aa: { state: 'draft', target: 'Hi', origin: 'human', source: 'Hallo', at: '2026-11-23T08:00:00Z', by: 'Ada' } },
      givenOut: { on: '2026-11-01', to: 'Agentur' },
      version: 1,
    });
    expect(written).toBe(`{
  "version": 1,
  "givenOut": {
    "to": "Agentur",
    "on": "2026-11-01"
  },
  "segments": {
    "aa": {
      "source": "Hallo",
      "target": "Hi",
      "state": "draft",
      "origin": "human",
      "by": "Ada",
      "at": "2026-11-23T08:00:00Z"
    }
  }
}
`);
  });

  it('is read back as what was written', () => {
    const translation = translate(translate(null, unitOf(['Ein Amt']), 'en'), unitOf(['Ein Amt hier']), 'en');
    expect(translationSchema.parse(JSON.parse(writeTranslation(translation)))).toEqual(translationSchema.parse(translation));
    expect(writeTranslation(translationSchema.parse(JSON.parse(writeTranslation(translation))))).toBe(writeTranslation(translation));
  });

  it('writes minor edits in the same form', () => {
    expect(writeMinorEdits({ version: 1, same: { b: { at: '2026-11-23T08:00:00Z', as: 'a' } } })).toBe(
      '{\n  "version": 1,\n  "same": {\n    "b": {\n      "as": "a",\n      "at": "2026-11-23T08:00:00Z"\n    }\n  }\n}\n',
    );
  });
});

describe('longestIncreasingRun', () => {
  it('finds what stayed in place', () => {
    expect(longestIncreasingRun([3, 0, 1, 2, 2, 5, 4]).length).toBe(4);
    expect(longestIncreasingRun([])).toEqual([]);
    expect(longestIncreasingRun([2, 1, 0]).length).toBe(1);
  });
});
