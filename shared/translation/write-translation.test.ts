import { describe, expect, it } from 'vitest';
import { translate, unitOf } from '../testing/source-unit-sample.ts';
import { translationSchema } from '../model/translation.ts';
import { writeMinorEdits, writeTranslation } from './write-translation.ts';

describe('writeTranslation', () => {
  it('has one property per line in a fixed order, whatever the order in memory', () => {
    const written = writeTranslation({
      segments: { aa: { state: 'draft', target: 'Hi', origin: 'human', source: 'Hallo', at: '2026-11-23T08:00:00Z', by: 'Ada' } },
      givenOut: { on: '2026-11-01', to: 'Agentur' },
      version: 1,
    });
    expect(written).toBe(`{
  "version": 1,
  "givenOut": {
    "to": "Agentur",
    "on": "2026-11-01"
  },
  "segments": {
    "aa": {
      "source": "Hallo",
      "target": "Hi",
      "state": "draft",
      "origin": "human",
      "by": "Ada",
      "at": "2026-11-23T08:00:00Z"
    }
  }
}
`);
  });

  it('is read back as what was written', () => {
    const translation = translate(translate(null, unitOf(['Ein Amt']), 'en'), unitOf(['Ein Amt hier']), 'en');
    expect(translationSchema.parse(JSON.parse(writeTranslation(translation)))).toEqual(translationSchema.parse(translation));
    expect(writeTranslation(translationSchema.parse(JSON.parse(writeTranslation(translation))))).toBe(writeTranslation(translation));
  });

  it('writes minor edits in the same form', () => {
    expect(writeMinorEdits({ version: 1, same: { b: { at: '2026-11-23T08:00:00Z', as: 'a' } } })).toBe(
      '{\n  "version": 1,\n  "same": {\n    "b": {\n      "as": "a",\n      "at": "2026-11-23T08:00:00Z"\n    }\n  }\n}\n',
    );
  });
});
