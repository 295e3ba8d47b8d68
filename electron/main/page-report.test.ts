import { expect, it } from 'vitest';
import { PageReport } from './page-report.ts';

const STATE = { language: 'en', unsaved: true, commands: ['room.save'], fieldLanguage: 'ar' } as const;

it('believes a page that reports, and nothing else', () => {
  const report = new PageReport('de');
  expect(report.state).toEqual({ language: 'de', unsaved: false, commands: [], fieldLanguage: null });
  report.take(STATE);
  for (const wrong of [null, 'x', {}, { ...STATE, unsaved: 'no' }, { ...STATE, more: 1 }, { ...STATE, commands: ['x'.repeat(200)] }])
    report.take(wrong);
  expect(report.state).toEqual(STATE);
});

it('waits until everything is saved, and not for ever', async () => {
  const report = new PageReport('de');
  expect(await report.isSavedWithin(1)).toBe(true);
  report.take(STATE);
  expect(await report.isSavedWithin(1)).toBe(false);
  const saved = report.isSavedWithin(60_000);
  report.take({ ...STATE, fieldLanguage: null });
  report.take({ ...STATE, unsaved: false });
  expect(await saved).toBe(true);
});

it('tells of each report until it is asked to stop', () => {
  const report = new PageReport('de');
  let told = 0;
  const stop = report.listen(() => told++);
  report.take(STATE);
  stop();
  report.take(STATE);
  expect(told).toBe(1);
});
