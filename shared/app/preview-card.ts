import type { IsoDate } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import type { Id } from '../model/id.ts';
import { languageOf, type Direction, type LanguageTag } from '../model/language.ts';
import type { Offer } from '../model/offer.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';
import type { FactContext } from '../publishing/facts/fact-context.ts';
import { printContact } from '../publishing/facts/print-contact.ts';
import { printOffer } from '../publishing/facts/print-offer.ts';
import type { PrintRow, Run } from '../publishing/print-document.ts';
import { alignments, perUnit, reviewWanted } from '../publishing/resolve/alignments.ts';
import { germanTexts, translatedTexts, type UnitTexts } from '../publishing/resolve/unit-texts.ts';

/** A contact or an offer as it is printed in one language: what every writer is handed, with nothing left to decide. */
export interface PreviewCard {
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly title: readonly Run[];
  /** What stands under the title: explanation and organisation, or the description. */
  readonly texts: readonly (readonly Run[])[];
  readonly rows: readonly PrintRow[];
  /** Texts for which German stands in, because their translation is not ready. */
  readonly unready: number;
}

/** The card of a contact as it would be printed if it were saved like this. */
export function previewContact(workspace: Workspace, id: Id, contact: Contact, language: LanguageTag, today: IsoDate): PreviewCard {
  const unit = { kind: 'contact', id } as const;
  const { context, texts } = contextOf({ ...workspace, contacts: new Map(workspace.contacts).set(id, contact) }, unit, language, today);
  const { name, explanation, organisation, rows } = printContact(id, contact, context);
  return card(texts, name, [explanation, organisation], rows);
}

/** The same of an offer. */
export function previewOffer(workspace: Workspace, id: Id, offer: Offer, language: LanguageTag, today: IsoDate): PreviewCard {
  const unit = { kind: 'offer', id } as const;
  const { context, texts } = contextOf({ ...workspace, offers: new Map(workspace.offers).set(id, offer) }, unit, language, today);
  const contact = offer.contact === undefined ? undefined : workspace.contacts.get(offer.contact);
  const { title, description, rows } = printOffer(id, offer, context, { contact: contact ? { contact, anchor: null } : null });
  return card(texts, title, [description], rows);
}

function contextOf(
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  today: IsoDate,
): { readonly context: FactContext; readonly texts: UnitTexts } {
  const review = reviewWanted(workspace, language);
  const aligned = alignments(workspace, language);
  const textsOf = perUnit((one): UnitTexts =>
    language === workspace.settings.sourceLanguage ? germanTexts(language) : translatedTexts(aligned(one), language, review),
  );
  return { context: { language, date: today, textsOf }, texts: textsOf(unit) };
}

function card(
  { language, unready }: UnitTexts,
  title: readonly Run[],
  texts: readonly (readonly Run[] | null)[],
  rows: readonly PrintRow[],
): PreviewCard {
  const { direction } = languageOf(language);
  return { language, direction, title, texts: texts.filter((runs) => runs !== null), rows, unready: unready.length };
}
