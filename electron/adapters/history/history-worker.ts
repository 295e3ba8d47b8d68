import { answerJobs } from '../processes/answer-jobs.ts';
import { openGitHistory, type GitHistory } from './git-history.ts';
import { answerCall, type HistoryAnswer, type HistoryJob } from './history-call.ts';

/** The entry of the process in which histories are kept: libgit2 works while the desk does not wait. */
const open = new Map<string, Promise<GitHistory>>();

answerJobs<HistoryJob, HistoryAnswer>(
  async ({ folder, data, call }) =>
    answerCall(async () => {
      const history = open.get(folder) ?? openGitHistory(folder, { data });
      open.set(folder, history);
      // What could not be opened is tried again.
      history.catch(() => open.delete(folder));
      return history;
    }, call),
  () => {},
);
