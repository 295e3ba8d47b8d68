import type { ContentHash } from '../model/content-hash.ts';
import type { Contact } from '../model/contact.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Offer } from '../model/offer.ts';
import type { UnitSource } from '../model/workspace.ts';
import type { AlignedSegment } from '../translation/align-unit.ts';
import { isFor } from '../translation/unit-status.ts';
import { textsOfUnit } from '../translation/workspace-status.ts';

/** One line that can be found; the first of a unit is its title. */
export interface SearchLine {
  readonly text: string;
  /** Where it stands; null for a fact, which is no text to translate. */
  readonly segment: ContentHash | null;
  /** In the file of a chapter, from 1; null in all else, and in translations. */
  readonly line: number | null;
}

/** The German of a unit: its segments, and the facts by which people look for an office or a course. */
export function linesOfSource(unit: UnitSource): readonly SearchLine[] {
  const segments = textsOfUnit(unit)?.segments ?? [];
  return [...factsOf(unit), ...segments.map(({ source, hash, line }) => ({ text: source, segment: hash, line }))];
}

/** What a language has of a unit, in reading order; of what is outdated the text that is there. */
export function linesOfTranslation(aligned: readonly AlignedSegment[], language: LanguageTag): readonly SearchLine[] {
  return aligned.flatMap(({ segment, target, former }) => {
    const text = target ?? former?.target;
    return text === undefined || !isFor(segment, language) ? [] : [{ text, segment: segment.hash, line: null }];
  });
}

function factsOf({ kind, content }: UnitSource): readonly SearchLine[] {
  if (kind === 'contact' && content) return factsOfContact(content).map(asFact);
  if (kind === 'offer' && content) return factsOfOffer(content).map(asFact);
  return [];
}

const asFact = (text: string): SearchLine => ({ text, segment: null, line: null });

function factsOfContact(contact: Contact): readonly string[] {
  return [
    contact.name,
    ...(contact.organisation === undefined ? [] : [contact.organisation]),
    ...contact.people.map(({ name }) => name),
    ...contact.addresses.map(({ street, postcode, city }) => `${street}, ${postcode} ${city}`),
    ...contact.phones.map(({ number }) => number),
    ...contact.mails.map(({ address }) => address),
    ...contact.web.map(({ url }) => url),
    ...contact.tags,
  ];
}

function factsOfOffer(offer: Offer): readonly string[] {
  const { name, address } = offer.where ?? {};
  return [
    offer.title,
    ...(name === undefined ? [] : [name]),
    ...(address ? [`${address.street}, ${address.postcode} ${address.city}`] : []),
    ...offer.tags,
  ];
}
