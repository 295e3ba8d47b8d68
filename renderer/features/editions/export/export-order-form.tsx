import { useState } from 'react';
import type { Edition } from '../../../../shared/model/edition.ts';
import type { OutputKind } from '../../../../shared/ports/press.ts';
import { useRun } from '../../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { uiWords } from '../../../ui/words.ts';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { GateFindings } from './gate-findings.tsx';

const OUTPUTS = ['pdf', 'docx', 'print-shop', 'booklet', 'html'] as const satisfies readonly OutputKind[];

interface ExportOrderFormProps {
  readonly id: string;
  readonly edition: Edition;
  readonly isUnsaved: boolean;
  readonly onSave: () => void;
  readonly onStart: (job: string) => void;
  readonly onClose: () => void;
}

export function ExportOrderForm({ id, edition, isUnsaved, onSave, onStart, onClose }: ExportOrderFormProps) {
  const say = useWords(editionsWords);
  const sayUi = useWords(uiWords);
  const nameOf = useLanguageName();
  const start = useRun('export.start', { leavesFolder: true });
  const [languages, setLanguages] = useState<ReadonlySet<string>>(new Set(edition.languages));
  const [outputs, setOutputs] = useState<ReadonlySet<OutputKind>>(new Set(['pdf']));
  const [cropMarks, setCropMarks] = useState(false);
  const chosen = edition.languages.filter((tag) => languages.has(tag));
  const order = { editions: [id], languages: chosen, outputs: OUTPUTS.filter((kind) => outputs.has(kind)), cropMarks, embedFonts: false };
  return (
    <div className="form-stack">
      {isUnsaved && (
        <Banner
          kind="care"
          actions={
            <Button size="small" onPress={onSave}>
              {sayUi('save')}
            </Button>
          }
        >
          {say('export.unsaved')}
        </Banner>
      )}
      {start.error && <FailureBanner failure={start.error} />}
      <FormSection title={say('export.languages')}>
        <ul className="form-choices export-choices">
          {edition.languages.map((tag) => (
            <li key={tag}>
              <CheckBox isSelected={languages.has(tag)} onChange={(on) => setLanguages(changed(languages, tag, on))}>
                {nameOf(tag)}
              </CheckBox>
            </li>
          ))}
        </ul>
        {edition.languages.length > 2 && (
          <div className="form-buttons">
            <Button size="small" onPress={() => setLanguages(new Set(edition.languages))}>
              {say('languages.all')}
            </Button>
            <Button size="small" onPress={() => setLanguages(new Set())}>
              {say('export.languages.none')}
            </Button>
          </div>
        )}
      </FormSection>
      <FormSection title={say('export.outputs')}>
        <ul className="form-choices">
          {OUTPUTS.filter((kind) => kind !== 'booklet' || edition.format === 'a5').map((kind) => (
            <li key={kind}>
              <CheckBox isSelected={outputs.has(kind)} onChange={(on) => setOutputs(changed(outputs, kind, on))}>
                {say(`output.${kind}`)}
              </CheckBox>
            </li>
          ))}
        </ul>
        {outputs.has('print-shop') && (
          <CheckBox isSelected={cropMarks} onChange={setCropMarks}>
            {say('export.cropMarks')}
          </CheckBox>
        )}
      </FormSection>
      <FormSection title={say('gate.title')}>
        <GateFindings edition={id} languages={chosen} forShop={outputs.has('print-shop')} />
      </FormSection>
      <div className="form-buttons dialog-foot">
        <Button onPress={onClose}>{sayUi('cancel')}</Button>
        <Button
          kind="primary"
          isDisabled={chosen.length === 0 || outputs.size === 0}
          isPending={start.isPending}
          onPress={() => start.mutate(order, { onSuccess: ({ job }) => onStart(job) })}
        >
          {say('export.start')}
        </Button>
      </div>
    </div>
  );
}

function changed<Value>(set: ReadonlySet<Value>, value: Value, on: boolean): ReadonlySet<Value> {
  const next = new Set(set);
  if (on) next.add(value);
  else next.delete(value);
  return next;
}
