import { enterRoom, expect, test } from './desk.ts';
import { fillPlaces, leavePlace, PLACES, showPlace } from './places.ts';
import { takePicture } from './take-picture.ts';

/** Here a form has the window to itself. */
const SMALLEST = 1024;

/** The smallest window that the desk promises, a laptop's, and a large screen's. */
const SIZES = [
  { width: SMALLEST, height: 700 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
] as const;

/** What one looks at for hours; the dialogs are in the other pictures. */
const ROOMS: ReadonlySet<string> = new Set([
  'overview',
  'chapter',
  'translate',
  'contact',
  'offer',
  'edition',
  'glossary',
  'history',
  'settings',
]);

/** What a room shows beside its form, a moment later. */
const SEEN_LATER: Readonly<Record<string, string>> = { contact: 'article', offer: 'article', edition: '[data-painted="2"]' };

for (const { width, height } of SIZES) {
  test(`every room at ${width} x ${height}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height });
    await fillPlaces(desk);
    await enterRoom(page, desk, '#/overview');
    for (const place of PLACES.filter(({ name }) => ROOMS.has(name))) {
      await showPlace(page, place);
      const later = SEEN_LATER[place.name];
      if (later !== undefined && width > SMALLEST) await expect(page.locator(later).first()).toBeAttached({ timeout: 60_000 });
      await takePicture(page, `sizes/${place.name}-${width}`);
      await leavePlace(page);
    }
  });
}
