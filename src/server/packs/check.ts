import { escapePointer, type LoadedPack, loadPacks, type PolicyPack } from '../../pack/index.ts';

/** A pack as it stands in a request. */
export interface Submitted {
  name?: unknown;
  version?: unknown;
  description?: unknown;
  policy_definitions?: unknown;
}

/** One fault of a submitted pack, at a JSON Pointer of the request body. */
export interface PackFault {
  code: string;
  message: string;
  help: string;
  pointer: string;
}

export type CheckedPacks = { ok: true; packs: PolicyPack[] } | { ok: false; faults: PackFault[] };

/** Checks submitted packs by the very rules that pack files are checked by. `bases` are the pointers at which the packs stand in the body. */
export function checkPacks(submitted: readonly Submitted[], bases: readonly string[]): CheckedPacks {
  const printed = submitted.map(({ name, version, description, policy_definitions }) =>
    print({ name, version, description: description ?? undefined, policies: policy_definitions }),
  );
  const encoder = new TextEncoder();
  const loaded = loadPacks(printed.map(({ text }, index) => ({ path: String(index), bytes: encoder.encode(text) })));
  if (loaded.ok) return { ok: true, packs: loaded.value.map(({ pack }: LoadedPack) => pack) };
  const faults = loaded.errors.map(({ code, message, help, span }) => {
    const index = Number(span?.file ?? 0);
    const pointer = printed[index]!.pointers[(span?.line ?? 1) - 1] ?? '';
    return { code, message, help, pointer: bases[index]! + pointer.replace(/^\/policies/, '/policy_definitions') };
  });
  return { ok: false, faults };
}

/** JSON with one value a line, and for each line the pointer of what stands there, so that a finding by line can be told by pointer. */
function print(value: unknown): { text: string; pointers: string[] } {
  const lines: string[] = [];
  const pointers: string[] = [];
  const write = (line: string, pointer: string) => {
    lines.push(line);
    pointers.push(pointer);
  };
  const walk = (inner: unknown, pointer: string, lead: string, tail: string) => {
    if (typeof inner !== 'object' || inner === null) return write(lead + JSON.stringify(inner) + tail, pointer);
    const members = Object.entries(inner).filter(([, member]) => member !== undefined);
    const [open, close] = Array.isArray(inner) ? '[]' : '{}';
    write(`${lead}${open}`, pointer);
    members.forEach(([key, member], index) => {
      const own = Array.isArray(inner) ? '' : `${JSON.stringify(key)}: `;
      walk(member, `${pointer}/${escapePointer(key)}`, own, index < members.length - 1 ? ',' : '');
    });
    write(`${close}${tail}`, pointer);
  };
  walk(value, '', '', '');
  return { text: lines.join('\n'), pointers };
}
