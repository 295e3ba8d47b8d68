/**
 * The texts of the sample document in one language. In them `{07721 82-21}` is a left-to-right fact,
 * `*words*` are strong, `_words_` emphasised, `<Wort>` is a German word and `[words]` links to the contact.
 */
export interface SampleWords {
  readonly title: string;
  readonly subtitle: string;
  readonly dateText: string;
  readonly languageName: string;
  readonly coverText: string;
  readonly contents: string;
  readonly page: string;
  readonly continued: string;
  readonly what: string;
  readonly notice: string;
  readonly tip: string;
  readonly important: string;
  readonly emergency: string;
  readonly partArrive: string;
  readonly partLive: string;
  readonly firstSteps: {
    readonly title: string;
    readonly summary: string;
    readonly intro: string;
    readonly stepsTitle: string;
    readonly steps: readonly (readonly [title: string, text: string])[];
    readonly tip: string;
    readonly bringTitle: string;
    readonly bring: readonly string[];
    readonly important: string;
    readonly qrTitle: string;
    readonly qrText: string;
    readonly qrAlt: string;
  };
  readonly emergencies: {
    readonly title: string;
    readonly summary: string;
    readonly box: string;
    readonly questions: readonly string[];
    readonly tableTitle: string;
    readonly header: readonly [string, string, string];
    readonly rows: readonly (readonly [string, string, string])[];
  };
  readonly housing: {
    readonly title: string;
    readonly summary: string;
    readonly rentTitle: string;
    readonly rent: readonly string[];
    readonly wasteTitle: string;
    readonly waste: string;
    readonly bins: readonly string[];
    readonly quote: string;
    readonly pictureAlt: string;
    readonly quietTitle: string;
    readonly quiet: string;
  };
  readonly learning: { readonly title: string; readonly summary: string; readonly text: string; readonly offersTitle: string };
  readonly contacts: string;
  readonly glossary: { readonly title: string; readonly intro: string; readonly terms: readonly (readonly [string, string, string])[] };
  readonly notes: string;
  readonly imprint: { readonly title: string; readonly lines: readonly string[] };
  readonly labels: {
    readonly for: string;
    readonly address: string;
    readonly phone: string;
    readonly mail: string;
    readonly web: string;
    readonly hours: string;
    readonly languages: string;
    readonly when: string;
    readonly where: string;
    readonly forWhom: string;
    readonly cost: string;
    readonly registration: string;
  };
  readonly days: readonly [mondayWednesday: string, tuesday: string, thursday: string, friday: string];
  readonly closed: string;
  readonly townHall: { readonly explanation: string; readonly for: string; readonly detail: string; readonly languages: string };
  readonly advice: { readonly explanation: string; readonly for: string; readonly languages: string };
  readonly course: {
    readonly title: string;
    readonly description: string;
    readonly when: string;
    readonly where: string;
    readonly forWhom: string;
    readonly cost: string;
    readonly registration: string;
  };
  readonly cafe: {
    readonly title: string;
    readonly description: string;
    readonly when: string;
    readonly forWhom: string;
    readonly cost: string;
  };
}
