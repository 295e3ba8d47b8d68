import { describeFileStore } from './file-store-contract.ts';
import { MemoryFileStore } from './memory-file-store.ts';

describeFileStore('a folder in memory', async () => new MemoryFileStore());
