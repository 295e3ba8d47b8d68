import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { orderSegments } from './order-segments.ts';

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
