import type { IsoDate } from '../../model/chapter.ts';
import type { Contact } from '../../model/contact.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import { sourcePath } from '../../workspace/paths.ts';
import { isOver } from '../facts/print-when.ts';

/** Months after which a contact without a date for its next check should be asked again. */
export const CONTACT_CHECK_MONTHS = 12;

/** The day on which a contact should be asked again; null for one that nobody has checked yet: at once. */
export function nextCheckOf(checked: Contact['checked']): IsoDate | null {
  return checked ? (checked.next ?? addMonths(checked.on, CONTACT_CHECK_MONTHS)) : null;
}

/** Contacts that nobody has confirmed for too long. */
export function contactFindings(workspace: Workspace, units: readonly UnitRef[], today: IsoDate): readonly Problem[] {
  return units.flatMap((unit): readonly Problem[] => {
    const contact = unit.kind === 'contact' ? workspace.contacts.get(unit.id) : undefined;
    if (!contact) return [];
    const { checked } = contact;
    const due = nextCheckOf(checked);
    if (due !== null && due > today) return [];
    return [problem('gate.contact-unconfirmed', { name: contact.name, since: checked?.on ?? null }, { path: sourcePath(unit) }, 'warning')];
  });
}

/** Chapters whose review is due. */
export function chapterFindings(workspace: Workspace, units: readonly UnitRef[], today: IsoDate): readonly Problem[] {
  return units.flatMap((unit): readonly Problem[] => {
    const head = unit.kind === 'chapter' ? workspace.chapters.get(unit.id)?.head : undefined;
    if (!head || head.review === null) return [];
    if (head.checked !== null && addMonths(head.checked, head.review) > today) return [];
    return [problem('gate.chapter-review-due', { chapter: head.title, since: head.checked }, { path: sourcePath(unit) }, 'warning')];
  });
}

/** Courses and events that are over on the day of printing. */
export function offerFindings(workspace: Workspace, units: readonly UnitRef[], today: IsoDate): readonly Problem[] {
  return units.flatMap((unit): readonly Problem[] => {
    const offer = unit.kind === 'offer' ? workspace.offers.get(unit.id) : undefined;
    if (!offer || !isOver(offer.when, today)) return [];
    return [problem('gate.offer-over', { offer: offer.title }, { path: sourcePath(unit) }, 'warning')];
  });
}

/** The same day so many months later; the last day of the month where that has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const zeroBased = month - 1 + months;
  const lastOfMonth = new Date(Date.UTC(year, zeroBased + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, zeroBased, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
