import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from './client-context.ts';

export type FolderState = CallOutput<'folder.state'>;

/** Milliseconds between two looks at what changes without an event: how far opening is, whether a folder is there or may be written again. */
const LOOKS = { opening: 150, failed: 2_500, readOnly: 5_000 } as const;

/** Which folder the host shows, and how that goes. */
export function useFolderState(): UseQueryResult<FolderState> {
  const { client } = useHost();
  return useQuery<FolderState>({
    queryKey: ['folder.state'],
    queryFn: () => client('folder.state', {}),
    refetchInterval: ({ state: { data } }) => looksAt(data),
    refetchIntervalInBackground: true,
  });
}

function looksAt(folder: FolderState | undefined): number | false {
  if (folder?.state === 'opening' || folder?.state === 'failed') return LOOKS[folder.state];
  return folder?.state === 'open' && !folder.mayWrite ? LOOKS.readOnly : false;
}
