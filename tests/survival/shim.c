/* Stands between a program and the C library (LD_PRELOAD) and numbers every call that changes a file below one folder.
 * At a chosen number the program dies, stops, or is told that the call failed; and every call can be written down with
 * its bytes, so that what a disk may hold after a power cut can be put together from it.
 *
 *   SHIM_FOLDER  the folder; calls on files elsewhere pass unseen
 *   SHIM_AT      the number of the call; 0 for none
 *   SHIM_DO      kill: dies before it. tear: writes half of its bytes, then dies. eio, enospc: it fails
 *   SHIM_STAYS   1: every later call of that sort fails as well
 *   SHIM_CALLS   all, sync, rename: which calls are numbered
 *   SHIM_ROOM    bytes that may still be written before the disk is full
 *   SHIM_FIRED   file that is made when it happened, with the call in it
 *   SHIM_COUNT   file in which, at the end, stands how many calls were numbered
 *   SHIM_LOG     file to which every call is written down
 *
 * Calls are those of the C library. A program that makes its own system calls for files is not seen; the tests look
 * that a commit is (they count its calls).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum group { WRITE, SYNC, NAME, OTHER };

static char folder[PATH_MAX];
static size_t folder_length;
static char fired_path[PATH_MAX];
static char action[16] = "";
static int only = -1;
static int stays = 0;
static int fired = 0;
static long at = 0;
static long count = 0;
static long long room = -1;
static int log_fd = -1;
static pid_t owner = 0;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *set = getenv("SHIM_FOLDER");
  if (!set || !realpath(set, folder)) return;
  folder_length = strlen(folder);
  if ((set = getenv("SHIM_AT"))) at = atol(set);
  if ((set = getenv("SHIM_DO"))) snprintf(action, sizeof action, "%s", set);
  if ((set = getenv("SHIM_STAYS"))) stays = atoi(set);
  if ((set = getenv("SHIM_ROOM"))) room = atoll(set);
  if ((set = getenv("SHIM_FIRED"))) snprintf(fired_path, sizeof fired_path, "%s", set);
  if ((set = getenv("SHIM_CALLS"))) {
    if (!strcmp(set, "sync")) only = SYNC;
    if (!strcmp(set, "rename")) only = NAME;
  }
  if ((set = getenv("SHIM_LOG")))
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, set, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  /* A worker that this program starts is another program. */
  unsetenv("LD_PRELOAD");
  owner = getpid();
}

__attribute__((destructor)) static void end(void) {
  const char *set = getenv("SHIM_COUNT");
  if (!set || getpid() != owner) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, set, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  char line[32];
  int size = snprintf(line, sizeof line, "%ld", count);
  if (fd >= 0) syscall(SYS_write, fd, line, (size_t)size);
}

static int below(const char *path) {
  return folder_length && !strncmp(path, folder, folder_length) &&
         (path[folder_length] == '/' || path[folder_length] == 0);
}

/* The path of a descriptor, if it is of a file below the folder that still has a name. */
static int of_fd(int fd, char *path) {
  if (!folder_length || getpid() != owner) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  if (!below(path)) return 0;
  const char *gone = " (deleted)";
  size_t end = strlen(gone);
  return !((size_t)length > end && !strcmp(path + length - end, gone));
}

/* The full path of a name, if it is below the folder. The folder of the name must exist; the name need not. */
static int of_name(int dir, const char *name, char *path) {
  if (!folder_length || !name || getpid() != owner) return 0;
  char joined[PATH_MAX * 2];
  if (name[0] == '/') {
    snprintf(joined, sizeof joined, "%s", name);
  } else if (dir == AT_FDCWD) {
    char here[PATH_MAX];
    if (syscall(SYS_getcwd, here, sizeof here) < 0) return 0;
    snprintf(joined, sizeof joined, "%s/%s", here, name);
  } else {
    char base[PATH_MAX];
    if (!of_fd(dir, base)) return 0;
    snprintf(joined, sizeof joined, "%s/%s", base, name);
  }
  char *slash = strrchr(joined, '/');
  char last[NAME_MAX + 1];
  snprintf(last, sizeof last, "%s", slash + 1);
  *slash = 0;
  char real[PATH_MAX];
  if (!realpath(*joined ? joined : "/", real)) return 0;
  if (strlen(real) + strlen(last) + 2 > PATH_MAX) return 0;
  strcpy(path, real);
  strcat(path, "/");
  strcat(path, last);
  return below(path);
}

static void note(const char *op, const char *path, const char *other, long long offset, const void *bytes, size_t length) {
  if (log_fd < 0) return;
  char head[PATH_MAX * 2 + 128];
  int size = snprintf(head, sizeof head, "%s\t%s\t%s\t%lld\t%zu\n", op, path, other, offset, length);
  struct iovec parts[2] = {{head, (size_t)size}, {(void *)bytes, length}};
  syscall(SYS_writev, log_fd, parts, length ? 2 : 1);
}

static void tell(const char *op, const char *path) {
  fired = 1;
  if (!*fired_path) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, fired_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return;
  char line[PATH_MAX + 128];
  int size = snprintf(line, sizeof line, "call %ld, %s %s", count, op, path);
  syscall(SYS_write, fd, line, (size_t)size);
  syscall(SYS_close, fd);
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

/* What is to become of a call: 0 it is made, -1 it fails with errno set, 1 half of it is made and then the program dies. */
static int fate(enum group group, const char *op, const char *path) {
  if (only >= 0 && (int)group != only) return 0;
  long number = ++count;
  if (!at || number < at || (number > at && !(stays && fired))) return 0;
  if (number == at) tell(op, path);
  if (!strcmp(action, "kill")) die();
  if (!strcmp(action, "tear")) {
    if (group == WRITE) return 1;
    die();
  }
  if (!strcmp(action, "eio")) errno = EIO;
  else if (!strcmp(action, "enospc")) errno = ENOSPC;
  else return 0;
  return -1;
}

/* How many bytes a full disk still takes; -1 if it takes none. */
static long long taken(size_t length, const char *op, const char *path) {
  if (room < 0) return (long long)length;
  if ((long long)length <= room) {
    room -= (long long)length;
    return (long long)length;
  }
  if (!fired) tell(op, path);
  long long part = room;
  room = 0;
  return part ? part : -1;
}

#define LEAVE(value)              \
  do {                            \
    int kept = errno;             \
    pthread_mutex_unlock(&lock);  \
    errno = kept;                 \
    return value;                 \
  } while (0)

/* Writes, at an offset or where the file stands. */
static ssize_t put(int fd, const void *bytes, size_t length, long long offset, const char *path) {
  pthread_mutex_lock(&lock);
  int what = fate(WRITE, "write", path);
  if (what < 0) LEAVE(-1);
  long long where = offset >= 0 ? offset : (long long)syscall(SYS_lseek, fd, 0, SEEK_CUR);
  int flags = (int)syscall(SYS_fcntl, fd, F_GETFL);
  if (offset < 0 && (flags & O_APPEND)) {
    struct stat known;
    where = fstat(fd, &known) ? 0 : known.st_size;
  }
  long long part = what > 0 ? (long long)(length / 2) : taken(length, "write", path);
  if (part < 0) {
    errno = ENOSPC;
    LEAVE(-1);
  }
  ssize_t done = offset >= 0 ? syscall(SYS_pwrite64, fd, bytes, (size_t)part, offset) : syscall(SYS_write, fd, bytes, (size_t)part);
  if (done > 0) note("write", path, "", where, bytes, (size_t)done);
  if (what > 0) die();
  LEAVE(done);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  char path[PATH_MAX];
  if (!of_fd(fd, path)) return syscall(SYS_write, fd, bytes, length);
  return put(fd, bytes, length, -1, path);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  char path[PATH_MAX];
  if (!of_fd(fd, path)) return syscall(SYS_pwrite64, fd, bytes, length, offset);
  return put(fd, bytes, length, offset, path);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  return pwrite(fd, bytes, length, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int many) {
  char path[PATH_MAX];
  if (!of_fd(fd, path)) return syscall(SYS_writev, fd, parts, many);
  /* A short write is allowed: the first part that holds anything. */
  for (int part = 0; part < many; part++)
    if (parts[part].iov_len) return put(fd, parts[part].iov_base, parts[part].iov_len, -1, path);
  return 0;
}

/* Copying inside the kernel would pass unseen: the caller falls back on reading and writing. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
  char path[PATH_MAX];
  if (!of_fd(out, path)) return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
  errno = EXDEV;
  return -1;
}

ssize_t sendfile(int out, int in, off_t *from, size_t length) {
  char path[PATH_MAX];
  if (!of_fd(out, path)) return syscall(SYS_sendfile, out, in, from, length);
  errno = EINVAL;
  return -1;
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t length) { return sendfile(out, in, from, length); }

int ftruncate(int fd, off_t length) {
  char path[PATH_MAX];
  if (!of_fd(fd, path)) return (int)syscall(SYS_ftruncate, fd, length);
  pthread_mutex_lock(&lock);
  if (fate(OTHER, "truncate", path)) LEAVE(-1);
  int done = (int)syscall(SYS_ftruncate, fd, length);
  if (!done) note("truncate", path, "", length, "", 0);
  LEAVE(done);
}

int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

static int through(int fd, int number) {
  char path[PATH_MAX];
  if (!of_fd(fd, path)) return (int)syscall(number, fd);
  pthread_mutex_lock(&lock);
  if (fate(SYNC, "sync", path)) LEAVE(-1);
  /* The disk of these tests lives in the log: what a real one is told makes nothing true that the log does not say. */
  note("sync", path, "", 0, "", 0);
  LEAVE(0);
}

int fsync(int fd) { return through(fd, SYS_fsync); }
int fdatasync(int fd) { return through(fd, SYS_fdatasync); }

/* Calls on names: one of them, or two. */
static int named(const char *op, int one_dir, const char *one, int two_dir, const char *two, long result_of(int, const char *, int, const char *, int), int flags) {
  char path[PATH_MAX], other[PATH_MAX] = "";
  int seen = of_name(one_dir, one, path);
  if (two) seen = of_name(two_dir, two, other) && seen;
  if (!seen) return (int)result_of(one_dir, one, two_dir, two, flags);
  pthread_mutex_lock(&lock);
  if (fate(two ? NAME : OTHER, op, path)) LEAVE(-1);
  int done = (int)result_of(one_dir, one, two_dir, two, flags);
  if (!done) note(op, path, other, 0, "", 0);
  LEAVE(done);
}

static long do_rename(int a, const char *one, int b, const char *two, int flags) { return syscall(SYS_renameat2, a, one, b, two, flags); }
static long do_link(int a, const char *one, int b, const char *two, int flags) { return syscall(SYS_linkat, a, one, b, two, flags); }
static long do_unlink(int a, const char *one, int b, const char *two, int flags) { (void)b; (void)two; return syscall(SYS_unlinkat, a, one, flags); }
static long do_mkdir(int a, const char *one, int b, const char *two, int mode) { (void)b; (void)two; return syscall(SYS_mkdirat, a, one, mode); }

int rename(const char *from, const char *to) { return named("rename", AT_FDCWD, from, AT_FDCWD, to, do_rename, 0); }
int renameat(int a, const char *from, int b, const char *to) { return named("rename", a, from, b, to, do_rename, 0); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { return named("rename", a, from, b, to, do_rename, (int)flags); }
int link(const char *from, const char *to) { return named("link", AT_FDCWD, from, AT_FDCWD, to, do_link, 0); }
int linkat(int a, const char *from, int b, const char *to, int flags) { return named("link", a, from, b, to, do_link, flags); }
int unlink(const char *path) { return named("remove", AT_FDCWD, path, 0, NULL, do_unlink, 0); }
int unlinkat(int dir, const char *path, int flags) { return named("remove", dir, path, 0, NULL, do_unlink, flags); }
int rmdir(const char *path) { return named("remove", AT_FDCWD, path, 0, NULL, do_unlink, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) { return named("mkdir", AT_FDCWD, path, 0, NULL, do_mkdir, (int)mode); }
int mkdirat(int dir, const char *path, mode_t mode) { return named("mkdir", dir, path, 0, NULL, do_mkdir, (int)mode); }

/* Opening makes a file, or empties one. */
static int open_any(int dir, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  if (!(flags & (O_CREAT | O_TRUNC)) || !of_name(dir, name, path)) return (int)syscall(SYS_openat, dir, name, flags, mode);
  pthread_mutex_lock(&lock);
  struct stat known;
  int there = !lstat(path, &known);
  if (there && !((flags & O_TRUNC) && known.st_size)) {
    int fd = (int)syscall(SYS_openat, dir, name, flags, mode);
    LEAVE(fd);
  }
  if (fate(OTHER, there ? "empty" : "create", path)) LEAVE(-1);
  int fd = (int)syscall(SYS_openat, dir, name, flags, mode);
  if (fd >= 0) note(there ? "truncate" : "create", path, "", 0, "", 0);
  LEAVE(fd);
}

#define MODE(last)                        \
  mode_t mode = 0;                        \
  if (flags & (O_CREAT | __O_TMPFILE)) {  \
    va_list more;                         \
    va_start(more, last);                 \
    mode = va_arg(more, mode_t);          \
    va_end(more);                         \
  }

int open(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE(flags) return open_any(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE(flags) return open_any(dir, path, flags | O_LARGEFILE, mode); }
int creat(const char *path, mode_t mode) { return open_any(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode); }
