import type { LanguageTag } from '../../model/language.ts';

/**
 * The words that Mappe prints by itself, in one language. Words in braces are filled in by `fillLabel`.
 * A language may lack some (`Partial`): the German word then stands in and is marked as German.
 */
export interface LabelTexts {
  // boxes
  readonly tip: string;
  readonly important: string;
  readonly emergency: string;
  // parts of an edition
  readonly contents: string;
  /** "Seite {page}" */
  readonly page: string;
  /** Beside the head of a table or card that began on the page before. */
  readonly continued: string;
  readonly imprint: string;
  readonly publisher: string;
  /** "Stand: {date}" */
  readonly asOf: string;
  readonly contactsTitle: string;
  readonly glossary: string;
  readonly glossaryIntro: string;
  readonly notes: string;
  /** Before the lines on which somebody writes a name and a date by hand. */
  readonly name: string;
  readonly date: string;
  /** "Wappen von {place}", the alternative text of the logo */
  readonly coatOfArms: string;
  readonly questions: string;
  readonly scanCode: string;
  // contacts
  readonly phone: string;
  readonly mobile: string;
  readonly fax: string;
  readonly hotline: string;
  readonly mail: string;
  readonly web: string;
  readonly address: string;
  readonly postalAddress: string;
  readonly hours: string;
  readonly responsibleFor: string;
  readonly people: string;
  readonly languages: string;
  readonly note: string;
  /** "Zuletzt geprüft am {date}" */
  readonly lastChecked: string;
  // opening hours
  /** A clock time or a range of them: "{time} Uhr" */
  readonly time: string;
  /** "{from} bis {to}", weekdays */
  readonly betweenDays: string;
  readonly daily: string;
  readonly byAppointment: string;
  readonly closed: string;
  readonly allDay: string;
  readonly exceptions: string;
  // offers
  readonly when: string;
  /** Heads the column beside "when" in a timetable of offers. */
  readonly what: string;
  readonly where: string;
  readonly forWhom: string;
  readonly cost: string;
  readonly free: string;
  /** "{price} pro Kurs" and so on */
  readonly perCourse: string;
  readonly perMonth: string;
  readonly perHour: string;
  readonly perVisit: string;
  readonly perYear: string;
  readonly registration: string;
  readonly registrationNeeded: string;
  readonly registrationNotNeeded: string;
  readonly contact: string;
  readonly weekly: string;
  readonly everySecondWeek: string;
  readonly everyFourthWeek: string;
  /** "ab {date}" */
  readonly fromDate: string;
  /** "bis {date}" */
  readonly untilDate: string;
  /** "{from} bis {to}", dates */
  readonly betweenDates: string;
  /** "ab {time}": it begins then, the end is open. */
  readonly fromTime: string;
  // why German follows
  readonly notTranslated: string;
  readonly outdated: string;
  readonly underReview: string;
  /** German in easy language, as the name of a language. */
  readonly easyGerman: string;
}

export type LabelKey = keyof LabelTexts;

/** A word and the language that it is in: German where the wanted language has none. */
export interface Label {
  readonly text: string;
  readonly language: LanguageTag;
  /** True where German stands in for a missing word: printed in grey. */
  readonly missing: boolean;
}

export type Labels = { readonly [Key in LabelKey]: Label };
