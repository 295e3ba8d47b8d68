import { useEffect, useMemo } from 'react';
import { useCall } from '../../app/session/use-call.ts';

/** A picture of the folder as an address that an `<img>` takes; its bytes come over the api like everything else. */
export function usePicture(source: string): { readonly url: string | null; readonly isMissing: boolean } {
  const { data, isSuccess } = useCall('media.read', { source }, { enabled: source !== '' });
  const url = useMemo(() => data && URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.type })), [data]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return { url: url ?? null, isMissing: isSuccess && data === null };
}
