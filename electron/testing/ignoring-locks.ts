import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a share does that drops the wish for exclusion on the way, and takes its time: the system's calls without the one and with the other. */
const WITHOUT_EXCLUSION = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>
int rename(const char *from, const char *to) {
  int (*system_rename)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  if (!strstr(to, "/.mappe/locks/")) usleep(30000);
  return system_rename(from, to);
}
int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
  va_end(rest);
  int (*system_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
  return system_open(path, strstr(path, "/.mappe/locks/") ? flags & ~O_EXCL : flags, mode);
}
`;

/**
 * The environment in which creating a lock exclusively has as many winners as there are programs.
 * @param place a folder for what is built
 * @returns null where it cannot be built: it takes Linux and a C compiler
 */
export async function ignoringLocks(place: string): Promise<{ readonly LD_PRELOAD: string } | null> {
  const [source, library] = [join(place, 'share.c'), join(place, 'share.so')];
  await writeFile(source, WITHOUT_EXCLUSION);
  try {
    await promisify(execFile)('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
    return { LD_PRELOAD: library };
  } catch {
    return null;
  }
}
