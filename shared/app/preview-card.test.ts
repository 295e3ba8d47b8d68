import { expect, it } from 'vitest';
import { contactSchema } from '../model/contact.ts';
import { offerSchema } from '../model/offer.ts';
import { runsText } from '../publishing/runs.ts';
import { translationFile, workspaceOf } from '../testing/folder-files.ts';
import { previewContact, previewOffer } from './preview-card.ts';

const contact = contactSchema.parse({
  version: 1,
  name: 'Bürgerbüro',
  explanation: 'Anmelden',
  phones: [{ number: '07721 82-2153' }],
  note: 'Bitte klingeln',
});
const files = { 'contacts/amt.json': contact, 'contacts/amt.ar.json': translationFile({ Anmelden: 'التسجيل' }) };

it('shows what is not saved yet, in the reader’s language and direction, with figures in their own', async () => {
  const changed = { ...contact, phones: [{ number: '07721 99-1', kind: 'phone' as const }] };
  const card = previewContact(await workspaceOf(['ar'], files), 'amt', changed, 'ar', '2026-11-28');
  expect(card.direction).toBe('rtl');
  expect(card.texts.map(runsText)).toEqual(['التسجيل']);
  const phone = card.rows.find(({ kind }) => kind === 'phone')?.lines[0]?.runs[0];
  expect(phone).toMatchObject({ text: '07721 99-1', direction: 'ltr', fact: true });
});

it('lets German stand in, marked, for what is not translated, and counts it', async () => {
  const card = previewContact(await workspaceOf(['ar'], files), 'amt', contact, 'ar', '2026-11-28');
  expect(card.unready).toBe(1);
  expect(card.rows.at(-1)?.lines[0]?.runs[0]).toMatchObject({ text: 'Bitte klingeln', muted: true, language: 'de' });
  expect(previewContact(await workspaceOf(['ar'], files), 'amt', contact, 'de', '2026-11-28').unready).toBe(0);
});

it('shows of an offer who runs it, and leaves out what is past', async () => {
  const offer = offerSchema.parse({
    version: 1,
    title: 'Kurs',
    contact: 'amt',
    when: [{ kind: 'dates', dates: [{ date: '2026-11-01' }, { date: '2026-12-05', from: '10:00' }] }],
  });
  const card = previewOffer(await workspaceOf(['ar'], files), 'kurs', offer, 'de', '2026-11-28');
  const [when, runsIt] = card.rows;
  expect(when?.lines).toHaveLength(1);
  expect(runsIt?.lines.map(({ runs }) => runsText(runs))).toEqual(['Bürgerbüro', '07721 82-2153']);
});
