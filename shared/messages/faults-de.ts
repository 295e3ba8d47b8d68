import type { JsonFault } from '../model/json-fault.ts';
import type { ExpectedForm, ExpectedType, SchemaFault } from '../model/schema-fault.ts';

/** Each continues "Das ist kein gültiges JSON: ...". */
export const JSON_FAULTS_DE: Readonly<Record<JsonFault, string>> = {
  empty: 'Die Datei ist leer',
  'unexpected-end': 'Die Datei hört mittendrin auf',
  'value-expected': 'Hier fehlt ein Wert',
  'key-expected': 'Hier fehlt ein Name in Anführungszeichen',
  'colon-expected': 'Nach dem Namen fehlt ein Doppelpunkt',
  'comma-expected': 'Hier fehlt ein Komma oder eine schließende Klammer',
  'trailing-comma': 'Das Komma davor ist zu viel',
  'text-after-end': 'Nach dem Ende steht noch etwas',
  'line-break-in-text': 'Ein Text ist nicht geschlossen: Vor dem Zeilenende fehlt ein Anführungszeichen',
  'control-character': 'In einem Text steht ein unsichtbares Steuerzeichen',
  'bad-escape': 'Nach „\\“ steht ein Zeichen, das dort nicht erlaubt ist',
  'bad-number': 'Diese Zahl ist nicht richtig geschrieben',
  'single-quotes': 'Texte stehen in doppelten Anführungszeichen, nicht in einfachen',
  comment: 'Kommentare sind in JSON nicht erlaubt',
  'too-deep': 'Klammern sind zu tief verschachtelt',
  'reserved-key': 'Den Namen „__proto__“ darf es nicht geben',
};

const TYPES: Readonly<Record<ExpectedType, string>> = {
  text: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  'whole-number': 'eine ganze Zahl',
  'yes-or-no': 'true oder false',
  list: 'eine Liste in eckigen Klammern',
  object: 'eine Gruppe in geschweiften Klammern',
};

const FORMS: Readonly<Record<ExpectedForm, string>> = {
  date: 'Ein Datum wird so geschrieben: 2026-11-23',
  'date-and-time': 'Ein Zeitpunkt wird so geschrieben: 2026-11-23T14:30:00Z',
  time: 'Eine Uhrzeit wird so geschrieben: 08:30',
  mail: 'Das ist keine E-Mail-Adresse',
  web: 'Eine Internetadresse beginnt mit https:// oder http://',
  phone: 'Eine Telefonnummer besteht aus Ziffern, Leerzeichen, Klammern, „/“, „-“ und einem „+“ am Anfang',
  postcode: 'Eine Postleitzahl hat fünf Ziffern',
  colour: 'Eine Farbe wird so geschrieben: #1f4e79',
};

export function schemaFaultDe(fault: SchemaFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'Diese Angabe fehlt';
    case 'unknown-property':
      return 'Diese Angabe kennt Mappe nicht; prüfen Sie die Schreibweise';
    case 'type':
      return `Hier gehört ${TYPES[fault.expected]} hin`;
    case 'one-of':
      return `Erlaubt ist nur: ${fault.values.join(', ')}`;
    case 'empty':
      return 'Das darf nicht leer sein';
    case 'range':
      return rangeDe(fault.least, fault.most);
    case 'form':
      return FORMS[fault.form];
    case 'ends-before-it-begins':
      return 'Das Ende liegt nicht nach dem Anfang';
    case 'not-understood':
      return 'Diese Angabe lässt sich so nicht verwenden';
  }
}

function rangeDe(least: number | null, most: number | null): string {
  if (least === null) return `Höchstens ${most ?? ''} ist erlaubt`;
  if (most === null) return `Mindestens ${least} ist nötig`;
  return `Erlaubt ist ${least} bis ${most}`;
}
