import { describe, expect, it } from 'vitest';
import { FORMATS } from '../model/edition.ts';
import { columnLimit, columnsOf, columnWidth, geometryOf, panelsOf } from './format-geometry.ts';

describe('the geometry of formats', () => {
  it.each(FORMATS)('%s leaves room for text between its margins', (format) => {
    const geometry = geometryOf(format);
    const { width, height, margin } = geometry;
    expect(columnWidth(geometry)).toBeGreaterThan(75);
    expect(height - margin.top - margin.bottom).toBeGreaterThan(160);
    expect(width).toBeLessThanOrEqual(297);
  });

  it('sets the text of the ring folder as wide as that of A4, and moves it away from the holes', () => {
    const [ring, a4] = [geometryOf('a4-ring'), geometryOf('a4')];
    expect(columnWidth(ring)).toBe(columnWidth(a4));
    expect(ring.margin.inner - ring.margin.outer).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['wickel', 'ltr', [97, 100, 100], [100, 100, 97]],
    ['wickel', 'rtl', [100, 100, 97], [97, 100, 100]],
    ['zickzack', 'ltr', [99, 99, 99], [99, 99, 99]],
    ['zickzack', 'rtl', [99, 99, 99], [99, 99, 99]],
  ] as const)('folds %s (%s) into panels that make up the sheet', (fold, direction, outside, inside) => {
    const panels = panelsOf(fold, direction);
    expect(panels.outside.widths).toEqual(outside);
    expect(panels.inside.widths).toEqual(inside);
    for (const { widths } of Object.values(panels)) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(297);
  });

  it('puts each panel of a Wickelfalz back to back with one of its own width', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { outside, inside } = panelsOf('wickel', direction);
      expect([...outside.widths].toReversed()).toEqual(inside.widths);
      expect(outside.flap === null ? null : outside.widths[outside.flap]).toBe(97);
      expect(outside.cover === null ? null : outside.widths[outside.cover]).toBe(100);
    }
  });

  it('keeps the cover of a flyer free of text, and its back for the imprint', () => {
    for (const format of ['flyer-wickel', 'flyer-zickzack'] as const) {
      expect([false, true].map((hasImprint) => columnLimit(geometryOf(format), hasImprint))).toEqual([5, 4]);
    }
    expect(columnsOf(geometryOf('flyer-zickzack'), true)).toBe(2);
    expect(columnLimit(geometryOf('sheet-a4'), true)).toBe(4);
    expect(columnLimit(geometryOf('checklist'), false)).toBe(1);
    expect(columnLimit(geometryOf('a4-ring'), true)).toBeNull();
  });
});
