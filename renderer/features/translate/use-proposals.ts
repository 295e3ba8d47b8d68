import type { CallOutput } from '../../../shared/api/contract.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { useCall } from '../../app/session/use-call.ts';
import type { SheetRow } from './open-rows.ts';

export type Proposal = CallOutput<'translation.proposals'>['proposals'][number];

/** How the German of a row was translated elsewhere in the folder. */
export function useProposals(
  unit: UnitRef | null,
  language: string,
  row: SheetRow | null,
): { readonly proposals: readonly Proposal[] | undefined; readonly failure: Error | null } {
  const asked = unit !== null && row !== null;
  const { data, error } = useCall(
    'translation.proposals',
    { unit: unit ?? { kind: 'chapter', id: 'none' }, language, source: row?.source ?? '' },
    { enabled: asked },
  );
  // The row shows its own former wording already.
  return { proposals: data?.proposals.filter(({ source }) => source !== row?.former?.source), failure: error };
}
