import { contactSchema } from '../../model/contact.ts';
import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { offerSchema } from '../../model/offer.ts';
import { splitRuns } from '../../publishing/bidi/split-runs.ts';
import { dateText } from '../../publishing/facts/date-text.ts';
import type { FactContext } from '../../publishing/facts/fact-context.ts';
import { printContact } from '../../publishing/facts/print-contact.ts';
import { printOffer } from '../../publishing/facts/print-offer.ts';
import { labelRuns } from '../../publishing/labels/label-runs.ts';
import { labelsOf } from '../../publishing/labels/labels-of.ts';
import type { PrintBlock, PrintDocument, PrintItem, Run } from '../../publishing/print-document.ts';
import { germanRun, textRun } from '../../publishing/runs.ts';
import { printDocumentSample } from '../print-document-sample.ts';
import { languageSample } from './language-samples.ts';

/** Long enough that a narrow column has to break it. */
const GERMAN_WORD = 'Wohnsitzanmeldung';

const CONTACT = contactSchema.parse({
  version: 1,
  name: 'Meldebehörde',
  organisation: 'Stadt Lindenbrück',
  addresses: [{ street: 'Auf der Steig 6', postcode: '50000', city: 'Lindenbrück' }],
  phones: [{ number: '0221 4710-0' }, { number: '0221 4710-99', kind: 'fax' }, { number: '116117', kind: 'hotline' }],
  mails: [{ address: 'melde@lindenbrueck.example' }],
  web: [{ url: 'https://www.lindenbrueck.example/melde' }],
  languages: ['de', 'en', 'uk', 'kmr', 'fa-AF'],
  hours: [
    {
      days: {
        mon: [{ from: '09:00', to: '12:00' }],
        tue: [{ from: '09:00', to: '12:00' }],
        wed: 'closed',
        thu: [
          { from: '08:00', to: '12:00' },
          { from: '13:30', to: '18:00', byAppointment: true },
        ],
        fri: 'by-appointment',
      },
      exceptions: [{ from: '2026-12-24', to: '2027-01-06', hours: 'closed' }],
    },
  ],
});

const OFFER = offerSchema.parse({
  version: 1,
  title: 'Sprachcafé',
  when: [{ kind: 'weekly', days: ['mon', 'wed'], from: '18:00', to: '19:30', every: 2, start: '2026-09-07' }],
  cost: { kind: 'paid', amount: 5, per: 'month' },
  registration: { needed: true },
});

/** A small edition in any language: its sample text, a list, a contact and an offer with facts, and every word that we print ourselves. */
export function languageDocument(language: LanguageTag): PrintDocument {
  const { autonym, direction } = languageOf(language);
  const labels = labelsOf(language);
  const sample = languageSample(language);
  const base = printDocumentSample('de');
  const facts: FactContext = { language, textsOf: () => ({ text: (content) => ({ content, language: 'de', muted: false }) }) };
  const contact = printContact('meldebehoerde', CONTACT, facts);
  const laid = { language, direction, origin: { chapter: 'anmelden', line: 7 } };
  const runs = (text: string): readonly Run[] => splitRuns(text, language);
  const paragraph = (content: readonly Run[]): PrintBlock => ({ ...laid, type: 'paragraph', runs: content });
  const item = (content: readonly Run[]): PrintItem => ({ checked: null, blocks: [paragraph(content)] });
  const [before = '', after = ''] = sample.text.split('{0}');
  const text: readonly Run[] = [...runs(before), germanRun(GERMAN_WORD), ...runs(after)];
  const box = (kind: 'tip' | 'important' | 'emergency'): PrintBlock => ({
    ...laid,
    type: 'box',
    kind,
    title: labelRuns(labels[kind]),
    blocks: [paragraph(runs(sample.items[0] ?? ''))],
  });
  return {
    ...base,
    language,
    direction,
    title: sample.title,
    subtitle: labels.glossaryIntro.text,
    titles: { title: runs(sample.title), subtitle: runs(labels.glossaryIntro.text) },
    dateText: dateText(base.date, language),
    words: {
      ...base.words,
      page: labels.page.text,
      continued: labels.continued.text,
      what: labels.what.text,
      name: labels.name.text,
      date: labels.date.text,
      notes: labels.notes.text,
    },
    cover: { languageName: autonym, image: null, text: runs(labels.scanCode.text) },
    contentsTitle: labels.contents.text,
    sections: [
      {
        type: 'chapter',
        id: 'anmelden',
        anchor: 'anmelden',
        level: 1,
        icon: null,
        colour: '#1f5f6b',
        name: 'Anmelden',
        title: runs(sample.title),
        summary: runs(sample.items[1] ?? ''),
        blocks: [
          paragraph(text),
          { ...laid, type: 'list', start: null, loose: false, items: sample.items.map((line) => item(runs(line))) },
          { ...laid, type: 'heading', level: 2, anchor: 'bold', runs: labelRuns(labels.responsibleFor) },
          paragraph([textRun(sample.items[2] ?? '', language, { strong: true })]),
          { ...laid, type: 'steps', items: sample.items.map((line) => item(runs(line))) },
          { ...laid, type: 'contact', contact },
          { ...laid, type: 'offers', offers: [printOffer('cafe', OFFER, facts)] },
          box('tip'),
          box('important'),
          box('emergency'),
        ],
      },
      {
        type: 'chapter',
        id: 'woerter',
        anchor: 'woerter',
        level: 1,
        icon: null,
        colour: '#5b7f2b',
        name: 'Wörter',
        title: labelRuns(labels.glossary),
        summary: labelRuns(labels.glossaryIntro),
        blocks: [
          {
            ...laid,
            type: 'list',
            start: null,
            loose: false,
            items: Object.values(labels).map((label) => item(runs(label.text.replaceAll(/\{[a-z]+\}/g, '…')))),
          },
        ],
      },
      { type: 'contacts', anchor: 'contacts', name: 'Adressen', title: labelRuns(labels.contactsTitle), contacts: [contact] },
    ],
    imprint: { title: labelRuns(labels.imprint), lines: [labelRuns(labels.publisher), text], contact: null, website: null },
  };
}
