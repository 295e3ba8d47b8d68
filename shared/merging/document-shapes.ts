import { CHECK, list, NAMES, object, record, SENTENCES, VALUE, type JsonShape } from './json-shape.ts';

const HOURS = object({ days: record(VALUE), exceptions: list(object(), 'from', 'to') });

/** A contact: things of its lists go by what one dials, writes to or reads on the door. */
export const CONTACT_SHAPE: JsonShape = object({
  for: SENTENCES,
  people: list(object(), 'name'),
  addresses: list(object(), 'kind', 'street'),
  phones: list(object(), 'number'),
  mails: list(object(), 'address'),
  web: list(object(), 'url'),
  hours: list(HOURS, 'label'),
  languages: NAMES,
  tags: NAMES,
  checked: CHECK,
});

export const OFFER_SHAPE: JsonShape = object({
  tags: NAMES,
  when: list(object({ dates: list(object(), 'date'), days: NAMES }, 'kind')),
  where: object({ address: object() }),
  cost: object({}, 'kind'),
  registration: object(),
  checked: CHECK,
});

export const EDITION_SHAPE: JsonShape = object({
  languages: NAMES,
  contents: list(object(), 'chapter', 'part'),
  cover: object(),
  parts: object(),
  imprint: object({ text: SENTENCES }),
});

/** Term by term, and in each the wordings language by language. */
export const GLOSSARY_SHAPE: JsonShape = object({ terms: list(object({ forms: NAMES, wording: record(VALUE) }), 'term') });

/** Each note has a key of its own; of one note, two may change different things. */
export const NOTES_SHAPE: JsonShape = object({ notes: record(object()) });

export const SETTINGS_SHAPE: JsonShape = object({ place: object(), languages: list(object(), 'tag'), look: object() });

export const HEAD_SHAPE: JsonShape = object({ tags: NAMES, check: { kind: 'check', date: 'checked' } });
