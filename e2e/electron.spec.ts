import { _electron } from 'playwright';
import { electronPackage, hindrance, installedRuntime } from '../scripts/electron-runtime.ts';
import { expect, ROOT, test } from './desk.ts';

const folder = electronPackage();
const runtime = folder === null ? null : installedRuntime(folder, process.env);
const reason = reasonToSkip();

function reasonToSkip(): string | null {
  if (runtime === null) return 'its runtime is not present; the first `npm start` that can reach its server fetches it';
  const hindered = hindrance(process.env);
  return hindered === null ? null : `it cannot open a window here: ${hindered}`;
}

// The reason stands in the title, where every reporter shows it.
test.describe(`the app in Electron${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  test.skip(reason !== null, reason ?? '');

  test('opens one window with the start page, which knows nothing of Node and goes nowhere else', async () => {
    const app = await _electron.launch({ executablePath: runtime ?? '', args: [ROOT] });
    const page = await app.firstWindow();
    await expect(page.getByRole('table')).toBeVisible();
    expect(page.url()).toBe('app://mappe/index.html');
    expect(await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual([
      'undefined',
      'undefined',
    ]);
    expect(await page.evaluate(() => Object.keys(Object(Reflect.get(globalThis, 'mappe'))))).toEqual([
      'call',
      'onEvent',
      'tell',
      'openDropped',
    ]);
    await page.evaluate(() => location.assign('https://example.org/'));
    expect(page.url()).toBe('app://mappe/index.html');
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    await app.close();
  });
});
