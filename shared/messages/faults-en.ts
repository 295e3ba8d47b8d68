import type { JsonFault } from '../model/json-fault.ts';
import type { ExpectedForm, ExpectedType, SchemaFault } from '../model/schema-fault.ts';

/** Each continues "This is not valid JSON: ...". */
export const JSON_FAULTS_EN: Readonly<Record<JsonFault, string>> = {
  empty: 'the file is empty',
  'unexpected-end': 'the file stops in the middle',
  'value-expected': 'a value is missing here',
  'key-expected': 'a name in quotation marks is missing here',
  'colon-expected': 'a colon is missing after the name',
  'comma-expected': 'a comma or a closing bracket is missing here',
  'trailing-comma': 'the comma before this is one too many',
  'text-after-end': 'something follows after the end',
  'line-break-in-text': 'a text is not closed: a quotation mark is missing before the end of the line',
  'control-character': 'a text contains an invisible control character',
  'bad-escape': 'the character after “\\” is not allowed there',
  'bad-number': 'this number is not written correctly',
  'single-quotes': 'texts need double quotation marks, not single ones',
  comment: 'comments are not allowed in JSON',
  'too-deep': 'brackets are nested too deeply',
  'reserved-key': 'the name “__proto__” is not allowed',
};

const TYPES: Readonly<Record<ExpectedType, string>> = {
  text: 'a text in quotation marks',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list in square brackets',
  object: 'a group in curly brackets',
};

const FORMS: Readonly<Record<ExpectedForm, string>> = {
  date: 'a date is written like this: 2026-11-23',
  'date-and-time': 'a moment is written like this: 2026-11-23T14:30:00Z',
  time: 'a time is written like this: 08:30',
  mail: 'this is not an email address',
  web: 'a web address begins with https:// or http://',
  phone: 'a phone number consists of digits, spaces, brackets, “/”, “-” and a “+” in front',
  postcode: 'a postcode has five digits',
  colour: 'a colour is written like this: #1f4e79',
};

export function schemaFaultEn(fault: SchemaFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'this is missing';
    case 'unknown-property':
      return 'Mappe does not know this; check the spelling';
    case 'type':
      return `${TYPES[fault.expected]} belongs here`;
    case 'one-of':
      return `only these are allowed: ${fault.values.join(', ')}`;
    case 'empty':
      return 'this must not be empty';
    case 'range':
      return rangeEn(fault.least, fault.most);
    case 'form':
      return FORMS[fault.form];
    case 'ends-before-it-begins':
      return 'the end is not after the beginning';
    case 'not-understood':
      return 'this cannot be used as it is';
  }
}

function rangeEn(least: number | null, most: number | null): string {
  if (least === null) return `at most ${most ?? ''} is allowed`;
  if (most === null) return `at least ${least} is needed`;
  return `${least} to ${most} is allowed`;
}
