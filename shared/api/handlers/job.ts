import { messageOf } from '../../messages/message-of.ts';
import type { jobRows } from '../contract/job.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function jobHandlers({ jobs }: HandlersContext): HandlersFor<typeof jobRows> {
  return {
    'job.read': ({ id }, { language }) => {
      const job = jobs.state(id);
      if (!job) return Promise.resolve(null);
      const { state, done, total, failure } = job;
      return Promise.resolve({ state, done, total, failure: failure && { code: failure.code, message: messageOf(failure, language) } });
    },
    'job.cancel': ({ id }) => Promise.resolve({ cancelled: jobs.cancel(id) }),
  };
}
