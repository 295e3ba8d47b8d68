import { languageName } from '../facts/language-names.ts';
import { geometryOf, panelsOf } from '../format-geometry.ts';
import type { FormatGeometry } from '../format-geometry.ts';
import type { PrintDocument } from '../print-document.ts';

export interface ShopFile {
  /** Name of the PDF beside which the sheet lies. */
  readonly name: string;
  readonly pages: number;
  /** Numbers of the pages that are empty because the binding needs a full number. */
  readonly empty: readonly number[];
  readonly marks: boolean;
  /** Millimetres. */
  readonly bleed: number;
  readonly profile: string;
  /** How many pictures have fewer pixels than the shop asks for. */
  readonly coarsePictures: number;
}

/** Pages up to which a brochure is stapled; thicker ones are glued. */
const STAPLED = 64;

/** How many pages a shop needs: whole folded sheets for a brochure, whole sheets for a ring folder, no more than there are for the rest. */
export function pageMultiple({ kind, startsRight }: FormatGeometry): number {
  if (kind !== 'brochure') return 1;
  return startsRight ? 2 : 4;
}

/** What goes to the print shop with the file, in German: what to make of it, and what the person who orders fills in. */
export function jobSheet(document: PrintDocument, file: ShopFile): string {
  const geometry = geometryOf(document.format);
  const { width, height } = geometry;
  const around = (length: number): string => String(length + 2 * file.bleed);
  const rows: readonly (readonly [name: string, text: string])[] = [
    ['Titel', document.name === document.title ? document.title : `${document.name} (${document.title})`],
    ['Auftraggeber', document.place.fullName],
    ['Sprache', languageName(document.language, 'de')],
    ['Stand', document.date.split('-').toReversed().join('.')],
    ['Datei', file.name],
    ['Endformat', `${sizeName(width, height)}, ${width} × ${height} mm`],
    [
      'Anschnitt',
      `${file.bleed} mm an allen Seiten (${around(width)} × ${around(height)} mm), ${file.marks ? 'mit' : 'ohne'} Schneidemarken`,
    ],
    ['Umfang', pagesText(geometry, file)],
    ['Farben', `4/${file.pages === 1 ? 0 : 4}-farbig (CMYK), keine Sonderfarben; Text und QR-Codes nur in Schwarz`],
    ['Farbprofil', file.profile],
    ['PDF', 'nach Art von PDF/X-4 (nicht zertifiziert), Schriften eingebettet, Transparenzen nicht verflacht'],
    ['Bilder', picturesText(file.coarsePictures)],
    ['Verarbeitung', finishText(geometry, file.pages)],
    ...foldRows(document),
    ...tearRows(document),
    ...bindingRows(document),
    ['Papier (Vorschlag)', paperText(geometry)],
  ];
  const orders = ['Auflage', 'Papier', 'Liefertermin', 'Lieferanschrift', 'Ansprechperson, Telefon'];
  const lines = [
    'AUFTRAGSBLATT FÜR DIE DRUCKEREI',
    '',
    ...rows.map(([name, text]) => row(name, text)),
    '',
    'Bitte vor dem Senden ausfüllen:',
    '',
    ...orders.map((name) => row(name, '_'.repeat(40))),
    '',
  ];
  return lines.join('\r\n');
}

function row(name: string, text: string): string {
  return `${`${name}:`.padEnd(26)}${text}`;
}

function sizeName(width: number, height: number): string {
  const form = width > height ? 'quer' : 'hoch';
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short === 210 && long === 297) return `DIN A4 ${form}`;
  return short === 148 && long === 210 ? `DIN A5 ${form}` : `Sonderformat ${form}`;
}

function pagesText({ kind }: FormatGeometry, { pages, empty }: ShopFile): string {
  if (kind === 'flyer') return `${pages} Seiten (außen, innen) zu je drei Feldern`;
  const count = pages === 1 ? '1 Seite' : `${pages} Seiten, Einzelseiten`;
  if (empty.length === 0) return count;
  return `${count}; davon leer, damit die Bogen voll sind: Seite ${empty.join(', ')}`;
}

function picturesText(coarse: number): string {
  if (coarse === 0) return 'alle mit mindestens 300 dpi im Druckmaß, oder Vektoren';
  return `${coarse === 1 ? '1 Bild hat' : `${coarse} Bilder haben`} weniger als 300 dpi im Druckmaß; das ist der Auftraggeberin bekannt`;
}

function finishText({ kind, startsRight, fold }: FormatGeometry, pages: number): string {
  if (fold !== null) return fold === 'wickel' ? 'Wickelfalz, 6 Seiten DIN lang' : 'Zickzackfalz (Leporello), 6 Seiten DIN lang';
  if (kind !== 'brochure')
    return pages > 1 ? 'Einzelblatt, beidseitig bedruckt, auf Endformat geschnitten' : 'Einzelblatt, auf Endformat geschnitten';
  if (startsRight) return 'Einzelblätter, beidseitig bedruckt, gelocht für Ringordner (DIN 5005, 80 mm)';
  return pages <= STAPLED ? 'Rückendrahtheftung (2 Klammern)' : 'Klebebindung (zu dick für Klammern)';
}

/** A flyer's panels as they lie before the eye. */
function foldRows(document: PrintDocument): readonly (readonly [string, string])[] {
  const { fold } = geometryOf(document.format);
  if (fold === null) return [];
  const { outside, inside } = panelsOf(fold, document.direction);
  const places = ['links', 'in der Mitte', 'rechts'];
  const cover = outside.cover === null ? '' : `; Titel ${places[outside.cover]}`;
  return [
    ['Felder außen (Seite 1)', `${outside.widths.join(' / ')} mm von links nach rechts${cover}`],
    ['Felder innen (Seite 2)', `${inside.widths.join(' / ')} mm von links nach rechts`],
  ];
}

function tearRows({ format, direction }: PrintDocument): readonly (readonly [string, string])[] {
  const { tear } = geometryOf(format);
  if (tear === null) return [];
  const edge = direction === 'rtl' ? 'rechten' : 'linken';
  return [['Abreißlinie', `gestrichelt gedruckt, ${tear} mm vom ${edge} Rand; auf Wunsch dort perforiert`]];
}

function bindingRows(document: PrintDocument): readonly (readonly [string, string])[] {
  if (geometryOf(document.format).kind !== 'brochure') return [];
  if (document.direction === 'ltr') return [['Bindeseite', 'links']];
  return [['Bindeseite', 'RECHTS: Die Schrift läuft von rechts nach links. Seite 1 ist der Titel; geblättert wird nach rechts.']];
}

function paperText({ kind, startsRight }: FormatGeometry): string {
  if (kind === 'flyer') return 'Bilderdruck matt, 135 g/m²';
  if (kind !== 'brochure') return 'Bilderdruck matt oder Offset, 120 g/m², zum Beschreiben geeignet';
  if (startsRight) return 'Offset weiß, 120 g/m²';
  return 'Innenteil Bilderdruck matt 115 g/m², Umschlag 200 g/m²';
}
