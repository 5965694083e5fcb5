import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { compareText } from '../diagnostic.ts';
import { canonical, type PolicyPack } from '../pack/index.ts';

/** Lines that belong together: one policy, or what stands before or after all of them. */
interface Section {
  key: string;
  text: string;
}

/** An edit longer than this is told as everything out, everything in: finding the shortest one takes quadratic time. */
const longestEdit = 1000;

/** The canonical form as the text patch knows it: JSON, what a thing is called first. */
export function canonicalText(pack: PolicyPack | undefined): string {
  return sections(pack)
    .map(({ text }) => text)
    .join('');
}

/** A text patch from one canonical form to the other; empty where they are equal. Policy is compared with policy, so it is linear in their number. */
export function packPatch(name: string, before: PolicyPack | undefined, after: PolicyPack | undefined): string {
  const [was, is] = before && after ? [byKey(sections(before)), byKey(sections(after))] : [whole(before), whole(after)];
  const hunks: StructuredPatchHunk[] = [];
  let [oldLine, newLine] = [0, 0];
  for (const key of [...new Set([...was.keys(), ...is.keys()])].sort(compareText)) {
    const [left, right] = [was.get(key) ?? '', is.get(key) ?? ''];
    for (const hunk of left === right ? [] : hunksOf(left, right)) {
      hunks.push({ ...hunk, oldStart: hunk.oldStart + oldLine, newStart: hunk.newStart + newLine });
    }
    oldLine += linesOf(left).length;
    newLine += linesOf(right).length;
  }
  if (hunks.length === 0) return '';
  const [oldFileName, newFileName] = [before ? `base/${name}` : '/dev/null', after ? `head/${name}` : '/dev/null'];
  return formatPatch({ oldFileName, newFileName, oldHeader: '', newHeader: '', hunks }, FILE_HEADERS_ONLY);
}

function hunksOf(left: string, right: string): StructuredPatchHunk[] {
  const shortest = structuredPatch('', '', left, right, '', '', { context: 2, maxEditLength: longestEdit });
  if (shortest) return shortest.hunks;
  const [out, into] = [linesOf(left), linesOf(right)];
  const lines = [...out.map((line) => `-${line}`), ...into.map((line) => `+${line}`)];
  return [{ oldStart: 1, oldLines: out.length, newStart: 1, newLines: into.length, lines }];
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** In the order of their keys: `0` the head, `1` and the name for each policy, `2` the end. */
function sections(pack: PolicyPack | undefined): Section[] {
  if (!pack) return [];
  const { name, version, policies } = canonical(pack);
  const head = `{\n  "name": ${JSON.stringify(name)},\n  "version": ${JSON.stringify(version)},\n  "policies": [\n`;
  const all = policies.map(({ name, ...rest }, index): Section => {
    const json = JSON.stringify({ name, ...rest }, null, 2).replace(/^/gm, '    ');
    return { key: `1${name}`, text: `${json}${index < policies.length - 1 ? ',' : ''}\n` };
  });
  return [{ key: '0', text: head }, ...all, { key: '2', text: '  ]\n}\n' }];
}

/** A pack that came or went is one section: all of it is in, or out. */
function whole(pack: PolicyPack | undefined): Map<string, string> {
  return new Map([['', canonicalText(pack)]]);
}

function byKey(all: readonly Section[]): Map<string, string> {
  return new Map(all.map(({ key, text }) => [key, text]));
}
