import { readInlines } from '../markdown/read-inlines.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { Term } from '../model/glossary.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef } from '../model/workspace.ts';
import { checkTarget } from '../translation/check-target.ts';
import { isFor } from '../translation/unit-status.ts';
import type { OpenWorkspace } from './open-workspace/open-workspace.ts';
import type { UnitRecord } from './open-workspace/unit-record.ts';

/** Texts of a unit whose translation deserves a second look: a number, a link or an agreed word is missing, for example. */
export interface DoubtfulTexts {
  readonly unit: UnitRef;
  readonly segments: readonly ContentHash[];
}

interface Checked {
  readonly terms: readonly Term[];
  readonly segments: readonly ContentHash[];
}

/** Checks what a language has of a folder. What did not change since is not looked at again: a record is another one once its files are. */
export class TranslationChecks {
  readonly #checked = new WeakMap<UnitRecord, Map<LanguageTag, Checked>>();

  async doubtful(open: OpenWorkspace, language: LanguageTag): Promise<readonly DoubtfulTexts[]> {
    const found: DoubtfulTexts[] = [];
    for (const record of open.records) {
      const status = record.languages?.[language];
      if (!status || status.state === 'not-wanted') continue;
      const segments = await this.#segmentsOf(open, record, language);
      if (segments.length > 0) found.push({ unit: record.unit, segments });
    }
    return found;
  }

  async #segmentsOf(open: OpenWorkspace, record: UnitRecord, language: LanguageTag): Promise<readonly ContentHash[]> {
    const { terms } = open.glossary;
    const byLanguage = this.#checked.get(record) ?? new Map<LanguageTag, Checked>();
    const known = byLanguage.get(language);
    if (known?.terms === terms) return known.segments;
    const aligned = await open.segments(record.unit, language);
    const segments = aligned.flatMap(({ segment, target }) => {
      if (target === null || !isFor(segment, language)) return [];
      const findings = checkTarget(readInlines(segment.source).inlines, readInlines(target).inlines, language, terms);
      return findings.length > 0 ? [segment.hash] : [];
    });
    const distinct = [...new Set(segments)];
    byLanguage.set(language, { terms, segments: distinct });
    this.#checked.set(record, byLanguage);
    return distinct;
  }
}
