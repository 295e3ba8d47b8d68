import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { CallInput, CallOutput } from '../../../shared/api/contract.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Route } from '../../app/route.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { Drafts } from '../drafts/draft-shelf.ts';

/** In the place of an id: a thing that is not in the folder yet. No id has this form. */
export const NEW = '+';

/** What every thing has that is kept once and asked about from time to time. */
export interface Kept {
  readonly checked?: Contact['checked'];
}

type Conflicts = Extract<CallOutput<'contact.save'>, { outcome: 'conflict' }>;
type Saved = Exclude<CallOutput<'contact.save'>, Conflicts>;

/** A thing as somebody has changed it; null for the id of a new one. */
export interface KeptQuestion<Value> {
  readonly id: string | null;
  readonly value: Value;
}

export interface KeptOrder<Value> extends KeptQuestion<Value>, Pick<CallInput<'contact.save'>, 'minor' | 'resolutions' | 'by'> {
  /** What the edit began with. */
  readonly base: Value | null;
}

/** How the host is asked about things of a kind. */
export interface KeptCalls<Value> {
  readonly read: (client: Client, id: string) => Promise<{ readonly value: Value; readonly languages: readonly string[] }>;
  readonly save: (
    client: Client,
    order: KeptOrder<Value>,
  ) => Promise<Conflicts | Pick<Saved, 'outcome' | 'id' | 'weight' | 'theirChanges' | 'by'>>;
  readonly weigh: (client: Client, question: KeptQuestion<Value>) => Promise<CallOutput<'contact.weigh'>>;
  readonly preview: (client: Client, question: KeptQuestion<Value>, language: string) => Promise<CallOutput<'contact.preview'>>;
  readonly checkToday: (client: Client, order: CallInput<'contact.check-today'>) => Promise<Value>;
}

export interface KeptFormProps<Value> {
  readonly value: Value;
  /** Whether what is wrong is shown also in fields that were not left yet. */
  readonly showAll: boolean;
  readonly onChange: (value: Value) => void;
  readonly onCheckedToday: () => void;
}

/** What the room of a kind says about it; the rest is said alike of all. */
export type KeptRoomWord = 'title' | 'list' | 'new' | 'none' | 'none.text' | 'broken' | 'copy';

/** A kind of thing that is kept once and printed wherever it is named: contacts, offers. */
export interface KeptKind<Value extends Kept> {
  readonly name: 'contact' | 'offer';
  readonly icon: LucideIcon;
  readonly words: Catalogue<KeptRoomWord>;
  /** The room, with one thing in sight or with whichever is first. */
  readonly route: (id?: string) => Route;
  /** Changes that are not saved yet. */
  readonly drafts: Drafts<Value>;
  readonly blank: Value;
  readonly nameOf: (value: Value) => string;
  readonly renamed: (value: Value, name: string) => Value;
  /** Without the rows that were added and left empty. */
  readonly tidy: (value: Value) => Value;
  /** Whether it can be written into a file. */
  readonly isComplete: (value: Value) => boolean;
  readonly calls: KeptCalls<Value>;
  readonly Form: ComponentType<KeptFormProps<Value>>;
}
