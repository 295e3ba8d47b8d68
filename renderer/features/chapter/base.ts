import type { CallOutput } from '../../../shared/api/contract.ts';

export type Base = NonNullable<CallOutput<'chapter.read'>>;
