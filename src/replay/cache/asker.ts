import type { Engine } from '../../engine/index.ts';
import { Conditions, type Shared } from '../fast/conditions.ts';
import type { Fields } from '../fast/fields.ts';
import type { Machine } from '../fast/machine.ts';
import type { Paths } from '../fast/paths.ts';
import * as r from '../fast/row.ts';
import type { Block } from './block.ts';
import type { Hits } from './hits.ts';

/** So many contents tell which windows are rare in a log. */
const SAMPLE = 400;

/** Asks conditions that look at one field alone about every record of a block. */
export class Asker {
  readonly #machine: Machine;
  readonly #block: Block;
  readonly #fields: Fields;
  readonly #paths: Paths;
  readonly #conditions: Conditions;
  #tuned = false;

  constructor(base: Engine, head: Engine, machine: Machine, block: Block, fields: Fields, paths: Paths) {
    this.#machine = machine;
    this.#block = block;
    this.#fields = fields;
    this.#paths = paths;
    this.#conditions = new Conditions(base, head, machine);
  }

  /** Where the conditions of these keys hold. `watched`: the block's buckets say which windows are in its contents. */
  ask(keys: readonly string[], watched: boolean): Hits[] {
    const asked = keys.map((key) => ({ shared: this.#conditions.all.get(key)!, hits: [] as number[] }));
    const contents = asked.filter(({ shared }) => shared.field === r.HAS_CONTENT);
    const metadata = asked.filter(({ shared }) => shared.field === r.HAS_METADATA);
    if (contents.length > 0) this.#contents(contents, watched);
    if (metadata.length > 0) this.#metadata(metadata);
    return asked.map(({ hits }) => Uint16Array.from(hits));
  }

  #contents(asked: readonly Asked[], watched: boolean): void {
    const again = !this.#tuned && this.#tune();
    if (!watched || again) this.#block.watch();
    const windows = this.#block.buckets.slice();
    const any = asked.some(({ shared }) => shared.buckets === 0) ? -1 : asked.reduce((all, { shared }) => all | shared.buckets, 0);
    for (let record = 0; record < windows.length; record++) {
      if (any !== -1 && (windows[record]! & any) === 0) continue;
      const flags = this.#block.flags(record);
      if ((flags & (r.EXACT | r.HAS_CONTENT)) !== r.HAS_CONTENT) continue;
      const { from, length, buckets } = this.#content(record, flags, windows[record]!);
      for (const { shared, hits } of asked)
        if ((shared.buckets === 0 || (buckets & shared.buckets) !== 0) && this.#matches(shared, from, length)) hits.push(record);
    }
  }

  #matches(shared: Shared, from: number, length: number): boolean {
    if (shared.way === 'content') {
      this.#paths.patterns++;
      return this.#conditions.matches(shared, from, length);
    }
    this.#paths.texts++;
    const asked = { action_type: '', action_content: this.#fields.slice(from, length) };
    return shared.policy.condition(asked, undefined, shared.policy) === true;
  }

  /** Where the text of the content stands without its escapes, and the windows in it. */
  #content(record: number, flags: number, buckets: number): { from: number; length: number; buckets: number } {
    const { from, length } = this.#inside(record);
    if ((flags & (r.CONTENT_ESCAPED | r.CONTENT_WIDE)) === 0) return { from, length, buckets };
    const text = (flags & r.CONTENT_ESCAPED) === 0 ? { from, length } : this.#machine.unescape(from, length);
    return { ...text, buckets: this.#machine.windowsOfAny(text.from, text.length) };
  }

  #inside(record: number): { from: number; length: number } {
    const { from, length } = this.#block.text('content', record);
    return { from: from + 1, length: length - 2 };
  }

  #metadata(asked: readonly Asked[]): void {
    const { records } = this.#block;
    for (let record = 0; record < records; record++) {
      const { from, length } = this.#block.text('metadata', record);
      if (length === 0) continue;
      this.#paths.metadata++;
      const request = { action_type: '', metadata: JSON.parse(this.#fields.slice(from, length)) };
      for (const { shared, hits } of asked) if (shared.policy.condition(request, undefined, shared.policy) === true) hits.push(record);
    }
  }

  /** Learns from the first contents which windows are rare. */
  #tune(): boolean {
    const contents: { from: number; length: number }[] = [];
    const { records } = this.#block;
    for (let record = 0; record < records && contents.length < SAMPLE; record++)
      if ((this.#block.flags(record) & (r.EXACT | r.PLAIN_CONTENT)) === r.HAS_CONTENT) contents.push(this.#inside(record));
    if (contents.length < SAMPLE) return false;
    this.#conditions.tune(contents);
    this.#tuned = true;
    return true;
  }
}

interface Asked {
  shared: Shared;
  hits: number[];
}
