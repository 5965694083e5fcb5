import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Draft, Kept, LogFile, Shelf } from '../replay/index.ts';

/** Raise it when the names or `log` are written otherwise. */
const FORMAT = 1;
const BLOCK = 64 * 1024;
/** Blocks between the first and the last that are hashed too. */
const SPACED = 64;
const CHUNK = 1024 * 1024;
const HOUR = 3_600_000;
const OLD = 30 * 24 * HOUR;

export interface CacheOptions {
  /** Hash every log whole, whatever its time stamp says. */
  verify?: boolean;
  /** Use what is there, and keep nothing. */
  readOnly?: boolean;
}

/** What is noted of a log beside its columns. */
interface Note {
  modified: number;
  /** CRC-32 of the whole file. */
  whole: number;
}

/**
 * Gives logs a shelf in a directory of columns. A log is known by its size and a hash over its first, its last and 64 evenly spaced blocks of 64 KiB;
 * where its time stamp is not the one noted (or with `verify`), a checksum over the whole file decides. What is kept there is recorded content: the
 * directory is made for its owner alone. What can't be read or written is as good as not there: the log itself is read.
 */
export function withCache(logs: readonly LogFile[], directory: string, options: CacheOptions = {}): LogFile[] {
  if (!options.readOnly) tidy(directory);
  return logs.map((log) => (log.path === undefined ? log : shelved(log, log.path, directory, options)));
}

function shelved(log: LogFile, path: string, directory: string, options: CacheOptions): LogFile {
  const watched = watch(log);
  return { ...watched.log, shelf: () => attempt(() => shelfFor(path, directory, options, watched.whole)) };
}

/** The log, and the checksum over all of it once it was read from start to end without being unpacked. */
function watch(log: LogFile): { log: LogFile; whole: () => { crc: number; bytes: number } | undefined } {
  let seen: { crc: number; bytes: number } | undefined;
  const open = () => {
    const opened = log.open?.();
    if (opened === undefined) return undefined;
    const all = { crc: 0, bytes: 0 };
    seen = all;
    return {
      size: opened.size,
      read: (into: Uint8Array, at?: number) => {
        const length = opened.read(into, at);
        if (at !== undefined) all.bytes = Number.NaN;
        all.crc = crc32(into.subarray(0, length), all.crc);
        all.bytes += length;
        return length;
      },
      close: () => opened.close(),
    };
  };
  return { log: { ...log, open }, whole: () => seen };
}

function shelfFor(
  file: string,
  directory: string,
  { verify = false, readOnly = false }: CacheOptions,
  whole: () => { crc: number; bytes: number } | undefined,
): Shelf | undefined {
  const { size, mtimeMs } = statSync(file);
  if (!statSync(file).isFile() || size === 0) return undefined;
  const home = join(directory, `${FORMAT}-${size}-${sampled(file, size)}`);
  const note = noteIn(home);
  let known = note;
  let doubt: string | undefined;
  if (note && (verify || note.modified !== mtimeMs)) {
    if (checksum(file) !== note.whole) {
      known = undefined;
      if (!readOnly) attempt(() => rmSync(home, { recursive: true, force: true }));
      doubt = 'the log is not the one that was kept, though it has its size and its time';
    } else if (note.modified !== mtimeMs && !readOnly) attempt(() => writeNote(home, { ...note, modified: mtimeMs }));
  }
  if (known && !readOnly) attempt(() => utimesSync(home, new Date(), new Date()));
  const suffix = ({ whole }: Note) => whole.toString(16).padStart(8, '0');
  let current = known;
  return {
    ...(doubt && { doubt }),
    open: (name) => (current ? openKept(join(home, `${name}-${suffix(current)}`)) : undefined),
    begin: (name) => {
      if (readOnly) return undefined;
      return draftIn(home, () => {
        const after = statSync(file);
        if (after.size !== size || after.mtimeMs !== mtimeMs) return undefined;
        const fresh = current === undefined;
        if (current === undefined) {
          const seen = whole();
          current = { modified: mtimeMs, whole: seen?.bytes === size ? seen.crc : checksum(file) };
        }
        return { path: join(home, `${name}-${suffix(current)}`), ...(fresh && { note: current }) };
      });
    },
    forget: () => {
      if (readOnly) return;
      current = undefined;
      attempt(() => rmSync(home, { recursive: true, force: true }));
    },
  };
}

/** The first, the last and 64 evenly spaced blocks. */
function sampled(file: string, size: number): string {
  const hash = createHash('sha256');
  const block = Buffer.alloc(BLOCK);
  const descriptor = openSync(file, 'r');
  try {
    const last = Math.max(0, size - BLOCK);
    for (let number = 0; number <= SPACED + 1; number++) {
      const length = readSync(descriptor, block, 0, BLOCK, Math.floor((last * number) / (SPACED + 1)));
      hash.update(block.subarray(0, length));
      if (last === 0) break;
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex').slice(0, 32);
}

function checksum(file: string): number {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let crc = 0;
    for (let length = readSync(descriptor, chunk); length > 0; length = readSync(descriptor, chunk))
      crc = crc32(chunk.subarray(0, length), crc);
    return crc;
  } finally {
    closeSync(descriptor);
  }
}

function noteIn(home: string): Note | undefined {
  const note = attempt(() => JSON.parse(readFileSync(join(home, 'log'), 'utf8')) as Partial<Note> | null);
  return typeof note?.modified === 'number' && Number.isInteger(note.whole) ? (note as Note) : undefined;
}

function writeNote(home: string, note: Note): void {
  const path = join(home, `.${randomBytes(8).toString('hex')}.part`);
  writeFileSync(path, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
  renameSync(path, join(home, 'log'));
}

function openKept(path: string): Kept | undefined {
  return attempt(() => {
    const descriptor = openSync(path, 'r');
    return {
      size: fstatSync(descriptor).size,
      read: (into, at) => attempt(() => filled(descriptor, into, at)) ?? false,
      close: () => closeSync(descriptor),
    };
  });
}

function filled(descriptor: number, into: Uint8Array, at: number): boolean {
  for (let done = 0; done < into.length; ) {
    const length = readSync(descriptor, into, done, into.length - done, at + done);
    if (length === 0) return false;
    done += length;
  }
  return true;
}

/** Writes beside, and renames at the end: others see all of it or nothing. Whatever goes wrong, the draft is gone. */
function draftIn(home: string, place: () => { path: string; note?: Note } | undefined): Draft | undefined {
  const path = join(home, `.${randomBytes(8).toString('hex')}.part`);
  const descriptor = attempt(() => {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    return openSync(path, 'wx', 0o600);
  });
  if (descriptor === undefined) return undefined;
  let open = true;
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const drop = () => {
    attempt(close);
    attempt(() => unlinkSync(path));
  };
  return {
    write: (bytes) =>
      attempt(() => {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
        return true;
      }) ?? false,
    keep: () => {
      const kept = attempt(() => {
        close();
        const found = place();
        if (found === undefined) return false;
        renameSync(path, found.path);
        if (found.note) writeNote(home, found.note);
        return true;
      });
      if (!kept) drop();
      return kept ?? false;
    },
    drop,
  };
}

/** Takes out what nobody used for 30 days, and what a run that was killed left half written. */
function tidy(directory: string): void {
  const now = Date.now();
  for (const name of attempt(() => readdirSync(directory)) ?? []) {
    if (!/^\d+-\d+-[0-9a-f]{32}$/.test(name)) continue;
    const home = join(directory, name);
    attempt(() => {
      if (now - statSync(home).mtimeMs > OLD) rmSync(home, { recursive: true, force: true });
      else
        for (const part of readdirSync(home))
          if (part.endsWith('.part') && now - statSync(join(home, part)).mtimeMs > HOUR) unlinkSync(join(home, part));
    });
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
