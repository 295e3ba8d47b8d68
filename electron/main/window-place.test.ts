import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besideOf, openingAt, SMALLEST } from './window-place.ts';

const OFFICE = { x: 0, y: 0, width: 1920, height: 1040 };
/** To the left of the first one. */
const SECOND = { x: -2560, y: -200, width: 2560, height: 1400 };
const KEPT = { x: -2000, y: 100, width: 1600, height: 900, maximised: false };

it('opens where the window was', () => {
  expect(openingAt(KEPT, [OFFICE, SECOND])).toEqual({ x: -2000, y: 100, width: 1600, height: 900 });
});

it('lets the system choose the place when the screen is gone, or the top edge is out of reach', () => {
  for (const kept of [KEPT, { ...KEPT, x: 1850, y: 0 }, { ...KEPT, x: 10, y: 1020 }, { ...KEPT, x: 10, y: -400 }]) {
    expect(openingAt(kept, [OFFICE])).toEqual({ width: 1280, height: 820 });
  }
});

it('is no larger than its screen, and no smaller than the desk can be used', () => {
  expect(openingAt({ ...KEPT, x: 0, y: 0, width: 4000, height: 3000 }, [OFFICE])).toMatchObject({ width: 1920, height: 1040 });
  expect(openingAt({ ...KEPT, x: 0, y: 0, width: 200, height: 100 }, [OFFICE])).toMatchObject(SMALLEST);
  expect(openingAt(null, [{ x: 0, y: 0, width: 1100, height: 720 }])).toEqual({ width: 1100, height: 720 });
  expect(openingAt(null, [])).toEqual({ width: 1280, height: 820 });
});

it('never opens where nobody can take hold of it, whatever the screens', () => {
  const side = fc.integer({ min: -5000, max: 5000 });
  const length = fc.integer({ min: 1, max: 5000 });
  const area = fc.record({ x: side, y: side, width: length, height: length });
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), (kept, screens) => {
      const opening = openingAt({ ...kept, maximised: false }, screens);
      if (opening.x === undefined || opening.y === undefined) return;
      const [x, y] = [opening.x, opening.y];
      const held = screens.some((one) => x + opening.width > one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
      expect(held).toBe(true);
    }),
  );
});

it('puts a further window beside the one before', () => {
  expect(besideOf(KEPT)).toEqual({ ...KEPT, x: -1972, y: 128 });
});
