import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from './client-context.ts';

export type FolderState = CallOutput<'folder.state'>;

/** Milliseconds between two looks at what changes without an event: how far opening is, and whether a folder is there again. */
const LOOKS = { opening: 150, failed: 2_500 } as const;

/** Which folder the host shows, and how that goes. */
export function useFolderState(): UseQueryResult<FolderState> {
  const { client } = useHost();
  return useQuery<FolderState>({
    queryKey: ['folder.state'],
    queryFn: () => client('folder.state', {}),
    refetchInterval: ({ state: { data } }) => (data?.state === 'opening' || data?.state === 'failed' ? LOOKS[data.state] : false),
    refetchIntervalInBackground: true,
  });
}
