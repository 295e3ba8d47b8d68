import type { Command } from '@tiptap/pm/state';
import type { LucideIcon } from 'lucide-react';
import {
  CalendarDays,
  Contact,
  Footprints,
  Globe,
  Heading2,
  Heading3,
  ImagePlus,
  Lightbulb,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Phone,
  Pilcrow,
  QrCode,
  Quote,
  SeparatorHorizontal,
  Siren,
  Table,
  TriangleAlert,
} from 'lucide-react';
import { insertBlock, wrapIn } from '../editing/insert-block.ts';
import { toggleList } from '../editing/list-commands.ts';
import { insertTable } from '../editing/table-commands.ts';
import { typeNamed } from '../editing/type-named.ts';
import { WRITING_COMMANDS } from '../editing/writing-keys.ts';

/** What has to be chosen or filled in first. */
export type Question = 'contact' | 'offers' | 'fact' | 'link' | 'picture' | 'qr' | 'only';

export interface Insertion {
  /** Its name in the words of the room. */
  readonly id: InsertionId;
  /** Under which heading of the menus it stands. */
  readonly group: InsertionGroup;
  readonly icon: LucideIcon;
  readonly does: { readonly command: Command } | { readonly ask: Question };
}

export type InsertionGroup = 'text' | 'lists' | 'boxes' | 'kept' | 'pictures' | 'page';

export type InsertionId =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'bullets'
  | 'numbers'
  | 'checks'
  | 'table'
  | 'tip'
  | 'important'
  | 'emergency'
  | 'steps'
  | 'contact'
  | 'fact'
  | 'offers'
  | 'link'
  | 'picture'
  | 'qr'
  | 'only'
  | 'quote'
  | 'divider'
  | 'pagebreak';

const command = (run: Command): Insertion['does'] => ({ command: run });
const block = (name: string): Insertion['does'] => command(insertBlock((state) => typeNamed(state, name).create()));

/** Everything that can be put into a text, group by group in the order of the menus: one table for the menu behind "/", the toolbar and the palette. */
export const INSERTIONS: readonly Insertion[] = [
  { id: 'heading2', group: 'text', icon: Heading2, does: command(WRITING_COMMANDS.heading2) },
  { id: 'heading3', group: 'text', icon: Heading3, does: command(WRITING_COMMANDS.heading3) },
  { id: 'paragraph', group: 'text', icon: Pilcrow, does: command(WRITING_COMMANDS.paragraph) },
  { id: 'quote', group: 'text', icon: Quote, does: command(wrapIn('quote', null)) },
  { id: 'link', group: 'text', icon: Link, does: { ask: 'link' } },
  { id: 'bullets', group: 'lists', icon: List, does: command(WRITING_COMMANDS.bullets) },
  { id: 'numbers', group: 'lists', icon: ListOrdered, does: command(WRITING_COMMANDS.numbers) },
  { id: 'checks', group: 'lists', icon: ListChecks, does: command(WRITING_COMMANDS.checks) },
  { id: 'steps', group: 'lists', icon: Footprints, does: command(toggleList('steps')) },
  { id: 'table', group: 'lists', icon: Table, does: command(insertTable(3, 3)) },
  { id: 'tip', group: 'boxes', icon: Lightbulb, does: command(wrapIn('box', { kind: 'tip' })) },
  { id: 'important', group: 'boxes', icon: TriangleAlert, does: command(wrapIn('box', { kind: 'important' })) },
  { id: 'emergency', group: 'boxes', icon: Siren, does: command(wrapIn('box', { kind: 'emergency' })) },
  { id: 'contact', group: 'kept', icon: Contact, does: { ask: 'contact' } },
  { id: 'fact', group: 'kept', icon: Phone, does: { ask: 'fact' } },
  { id: 'offers', group: 'kept', icon: CalendarDays, does: { ask: 'offers' } },
  { id: 'picture', group: 'pictures', icon: ImagePlus, does: { ask: 'picture' } },
  { id: 'qr', group: 'pictures', icon: QrCode, does: { ask: 'qr' } },
  { id: 'only', group: 'page', icon: Globe, does: { ask: 'only' } },
  { id: 'divider', group: 'page', icon: Minus, does: block('divider') },
  { id: 'pagebreak', group: 'page', icon: SeparatorHorizontal, does: block('pagebreak') },
];
