import type { CST } from 'yaml';
import { type FaultCode, quoted } from '../diagnostic.ts';
import { merge, type Raise } from './yaml-value.ts';

/** Reports every token of a kind that a pack may not use. The place is that of the token: a node's own range starts after its anchor. */
export function refuse(token: CST.Token, fault: Raise): void {
  if (token.type === 'directive') {
    fault('yaml_directive_forbidden', token.offset, 'a directive changes how the file is read', 'remove the line');
    return;
  }
  if (token.type !== 'document') return;
  const pending: CST.Token[] = [token];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'alias')
      forbid('yaml_alias_forbidden', 'aliases', next, 'write the value out; a glob that starts with `*` needs quotes', fault);
    if ('start' in next && Array.isArray(next.start)) for (const source of next.start) refuseSource(source, fault);
    if ('value' in next && next.value) pending.push(next.value);
    if ('items' in next) for (const item of [...next.items].reverse()) refuseItem(item, fault, pending);
  }
}

function refuseItem(
  item: { start: CST.SourceToken[]; key?: CST.Token | null; sep?: CST.SourceToken[]; value?: CST.Token },
  fault: Raise,
  pending: CST.Token[],
): void {
  for (const source of [...item.start, ...(item.sep ?? [])]) refuseSource(source, fault);
  if (item.value) pending.push(item.value);
  if (!item.key) return;
  if (item.key.type === 'scalar' && item.key.source === '<<') {
    fault('yaml_merge_forbidden', item.key.offset, ...merge);
  }
  pending.push(item.key);
}

function refuseSource(token: CST.SourceToken, fault: Raise): void {
  if (token.type === 'anchor') forbid('yaml_alias_forbidden', 'anchors', token, 'write the value out', fault);
  if (token.type === 'tag') forbid('yaml_tag_forbidden', 'tags', token, 'remove the tag', fault);
}

function forbid(code: FaultCode, what: string, { offset, source }: { offset: number; source: string }, help: string, fault: Raise): void {
  fault(code, offset, `${quoted(source, 40)}: ${what} are not part of the pack language`, help, offset + source.length);
}
