import type { IsoDate } from '../model/chapter.ts';
import type { Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';
import { isOver } from '../publishing/facts/print-when.ts';
import { withDialled } from '../search/phone-numbers.ts';
import { nextCheckOf } from '../publishing/gate/freshness.ts';
import { placesOfAll } from './unit-uses.ts';

/** A contact or an offer in a list. */
export interface KeptLine {
  readonly id: Id;
  readonly name: string;
  /** A second line: what the name means, or which office runs it. */
  readonly note: string | null;
  /** Everything that one may look for it by. */
  readonly words: string;
  readonly places: number;
  /** When it was asked last, and when it should be asked again; null = never, at once. */
  readonly checkedOn: IsoDate | null;
  readonly nextCheck: IsoDate | null;
  readonly isDue: boolean;
  /** An offer whose last day has passed. */
  readonly isOver: boolean;
}

export function listContacts(workspace: Workspace, today: IsoDate): readonly KeptLine[] {
  const places = placesOfAll(workspace, 'contact');
  return [...workspace.contacts].map(([id, contact]) => ({
    id,
    name: contact.name,
    note: contact.explanation ?? contact.organisation ?? null,
    words: wordsOf([
      contact.organisation,
      ...contact.for,
      ...contact.tags,
      ...contact.people.map(({ name }) => name),
      ...contact.phones.map(({ number }) => withDialled(number)),
      ...contact.mails.map(({ address }) => address),
      ...contact.addresses.map(({ street, city }) => `${street} ${city}`),
    ]),
    places: places.get(id) ?? 0,
    ...checkOf(contact.checked, today),
    isOver: false,
  }));
}

export function listOffers(workspace: Workspace, today: IsoDate): readonly KeptLine[] {
  const places = placesOfAll(workspace, 'offer');
  return [...workspace.offers].map(([id, offer]) => {
    const runsIt = offer.contact === undefined ? null : (workspace.contacts.get(offer.contact)?.name ?? null);
    return {
      id,
      name: offer.title,
      note: runsIt ?? offer.where?.name ?? null,
      words: wordsOf([offer.description, offer.forWhom, offer.where?.name, offer.where?.address?.street, ...offer.tags]),
      places: places.get(id) ?? 0,
      ...checkOf(offer.checked, today),
      isOver: isOver(offer.when, today),
    };
  });
}

function checkOf(
  checked: { readonly on: IsoDate; readonly by: string; readonly next?: IsoDate | undefined } | undefined,
  today: IsoDate,
): Pick<KeptLine, 'checkedOn' | 'nextCheck' | 'isDue'> {
  const nextCheck = nextCheckOf(checked);
  return { checkedOn: checked?.on ?? null, nextCheck, isDue: nextCheck === null || nextCheck <= today };
}

function wordsOf(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(' ');
}
