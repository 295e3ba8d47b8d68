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
  readonly icon: LucideIcon;
  readonly does: { readonly command: Command } | { readonly ask: Question };
}

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

/** Everything that can be put into a text, in the order of the menus: one table for the menu behind "/", the toolbar and the palette. */
export const INSERTIONS: readonly Insertion[] = [
  { id: 'heading2', icon: Heading2, does: command(WRITING_COMMANDS.heading2) },
  { id: 'heading3', icon: Heading3, does: command(WRITING_COMMANDS.heading3) },
  { id: 'paragraph', icon: Pilcrow, does: command(WRITING_COMMANDS.paragraph) },
  { id: 'bullets', icon: List, does: command(WRITING_COMMANDS.bullets) },
  { id: 'numbers', icon: ListOrdered, does: command(WRITING_COMMANDS.numbers) },
  { id: 'checks', icon: ListChecks, does: command(WRITING_COMMANDS.checks) },
  { id: 'steps', icon: Footprints, does: command(toggleList('steps')) },
  { id: 'contact', icon: Contact, does: { ask: 'contact' } },
  { id: 'fact', icon: Phone, does: { ask: 'fact' } },
  { id: 'offers', icon: CalendarDays, does: { ask: 'offers' } },
  { id: 'tip', icon: Lightbulb, does: command(wrapIn('box', { kind: 'tip' })) },
  { id: 'important', icon: TriangleAlert, does: command(wrapIn('box', { kind: 'important' })) },
  { id: 'emergency', icon: Siren, does: command(wrapIn('box', { kind: 'emergency' })) },
  { id: 'table', icon: Table, does: command(insertTable(3, 3)) },
  { id: 'picture', icon: ImagePlus, does: { ask: 'picture' } },
  { id: 'link', icon: Link, does: { ask: 'link' } },
  { id: 'qr', icon: QrCode, does: { ask: 'qr' } },
  { id: 'only', icon: Globe, does: { ask: 'only' } },
  { id: 'quote', icon: Quote, does: command(wrapIn('quote', null)) },
  { id: 'divider', icon: Minus, does: block('divider') },
  { id: 'pagebreak', icon: SeparatorHorizontal, does: block('pagebreak') },
];
