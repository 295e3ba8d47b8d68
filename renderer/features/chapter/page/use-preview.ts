import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import { useHost } from '../../../app/session/client-context.ts';

export type Preview = NonNullable<CallOutput<'preview.chapter'>>;

export interface PreviewOrder {
  readonly id: string;
  readonly markdown: string;
  readonly language: string;
  readonly format: 'a4' | 'a5';
}

/**
 * The printed pages of a text that is being written. One order is under way at a time and the newest waits: whoever types
 * faster than pages are set sees the last state, and no queue grows.
 */
export function usePreview(order: PreviewOrder | null): { readonly preview: Preview | null; readonly failure: unknown } {
  const { client } = useHost();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const waiting = useRef<PreviewOrder | null>(null);
  const isRunning = useRef(false);
  const isOpen = useRef(true);

  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  useEffect(() => {
    const run = async (): Promise<void> => {
      isRunning.current = true;
      for (let next = waiting.current; next !== null; next = waiting.current) {
        waiting.current = null;
        try {
          const made = await client('preview.chapter', next);
          if (!isOpen.current) break;
          if (made !== null) setPreview(made);
          setFailure(null);
        } catch (error) {
          if (!isOpen.current) break;
          setFailure(error);
        }
      }
      isRunning.current = false;
    };
    if (order === null) return;
    waiting.current = order;
    if (!isRunning.current) void run();
  }, [client, order]);

  return { preview, failure };
}
