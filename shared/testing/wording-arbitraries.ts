import * as fc from 'fast-check';

/** A small vocabulary, so that many segments share words. */
export const WORDS = 'Amt Pass Kita Arzt Bus Miete Kurs Geld Schule Brief Termin Frist Ort Hilfe Stadt Kind Haus Zeit Weg Tag'.split(' ');
export const text = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
export const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
const OWN_WORDS = (
  'Ausweis Bank Chor Dorf Ehe Feuer Garten Herd Insel Jugend Klinik Lager Markt Notruf Obst Park Quelle Reise Sport Turm Ufer Verein ' +
  'Wald Zoo Bürger Deich Eltern Fluss Gruppe Halle Imbiss Jacke Kanal Lehrer Müll Nachbar'
).split(' ');
/**
 * Three words of its own in every text and few common ones: here a former wording can belong to one paragraph only, also
 * where a similar one has no translation yet.
 */
export const distinctTexts = fc
  .array(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 })
  .map((shared) => shared.map((words, index) => [...OWN_WORDS.slice(3 * index, 3 * index + 3), ...words].join(' ')));
