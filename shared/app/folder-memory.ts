import type { LanguageTag } from '../model/language.ts';
import { unitKey } from '../model/workspace.ts';
import { TranslationMemory } from '../translation/translation-memory.ts';
import type { OpenWorkspace } from './open-workspace/open-workspace.ts';

type Records = OpenWorkspace['records'];

/** What a folder's translations say, per language; only what changed since the last question is read again. */
export class FolderMemory {
  readonly #memories = new Map<LanguageTag, TranslationMemory>();
  /** The record that a unit had when its translation was learnt: a changed unit has another. */
  readonly #learnt = new Map<LanguageTag, Map<string, Records[number]>>();

  async of(open: OpenWorkspace, language: LanguageTag): Promise<TranslationMemory> {
    const memory = this.#memories.get(language) ?? new TranslationMemory();
    const learnt = this.#learnt.get(language) ?? new Map<string, Records[number]>();
    this.#memories.set(language, memory);
    this.#learnt.set(language, learnt);
    const records = new Map(open.records.map((record) => [unitKey(record.unit), record]));
    for (const key of learnt.keys()) {
      if (records.has(key)) continue;
      memory.learn(key, null);
      learnt.delete(key);
    }
    const changed = [...records].filter(([key, record]) => learnt.get(key) !== record);
    const { translations } = await open.workspace(
      [language],
      changed.map(([, { unit }]) => unit),
    );
    for (const [key, record] of changed) {
      memory.learn(key, translations.get(key)?.get(language) ?? null);
      learnt.set(key, record);
    }
    return memory;
  }
}
