import type { LogFile, Shelf } from '../../src/replay/index.ts';

/** A shelf in memory: what is kept under each name. */
export class MemoryShelf implements Shelf {
  readonly kept = new Map<string, Uint8Array>();

  open(name: string) {
    const bytes = this.kept.get(name);
    if (bytes === undefined) return undefined;
    const read = (into: Uint8Array, at: number) => {
      if (at < 0 || at + into.length > bytes.length) return false;
      into.set(bytes.subarray(at, at + into.length));
      return true;
    };
    return { size: bytes.length, read, close: () => {} };
  }

  begin(name: string) {
    const parts: Uint8Array[] = [];
    const write = (bytes: Uint8Array) => parts.push(bytes.slice()) > 0;
    const keep = () => {
      this.kept.set(name, new Uint8Array(Buffer.concat(parts)));
      return true;
    };
    return { write, keep, drop: () => {} };
  }

  forget(): void {
    this.kept.clear();
  }
}

export function onShelf(log: LogFile, shelf: Shelf): LogFile {
  return { ...log, shelf: () => shelf };
}
