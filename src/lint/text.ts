import { type Diagnostic, quoted } from '../diagnostic.ts';
import { invisibleCharacter, type LoadedPack, type Policy } from '../pack/index.ts';
import type { Finding } from './finding.ts';

/** Characters a reader cannot see, and names written in letters that look like others. */
export function textFindings(policy: Policy): Finding[] {
  const texts: [string, string | undefined][] = [
    ['reason', policy.reason],
    ['description', policy.description],
    ...(policy.policy_type === 'content_pattern' ? policy.conditions.patterns : []).map((text, index): [string, string] => [
      `conditions/patterns/${index}`,
      text,
    ]),
  ];
  const invisible = texts.flatMap(([field, text]): Finding[] => {
    const found = text === undefined ? undefined : invisibleCharacter(text);
    if (!found) return [];
    return [
      {
        code: 'invisible-character',
        field,
        message: `the text holds ${found.name}, which has no width`,
        help: 'remove it, or write it as an escape',
      },
    ];
  });
  const names: [string, string][] = [
    ['name', policy.name],
    ...(policy.action_types ?? []).map((glob, index): [string, string] => [`action_types/${index}`, glob]),
  ];
  const mixed = names.flatMap(([field, name]): Finding[] => {
    if (!/\p{Script=Latin}/u.test(name) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return [];
    return [
      {
        code: 'lookalike-name',
        field,
        message: `${quoted(name)} mixes Latin letters with ones that look like them`,
        help: 'write it in one script',
      },
    ];
  });
  return [...invisible, ...mixed];
}

/** Cyrillic and Greek letters that look like Latin ones in most typefaces. */
const twins = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwмmтtвbнhкkοoαaρpνvτtυuκkιiχx'].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]!]] : [])),
);

/** Policies of all packs whose names are different and look alike. */
export function lookalikes(packs: readonly LoadedPack[]): Diagnostic[] {
  const first = new Map<string, string>();
  return packs.flatMap(({ pack, place }) =>
    pack.policies.flatMap(({ name }, index): Diagnostic[] => {
      const look = [...name.normalize('NFKC').toLowerCase()].map((sign) => twins.get(sign) ?? sign).join('');
      const other = first.get(look);
      if (other === undefined) first.set(look, name);
      if (other === undefined || other.normalize('NFKC').toLowerCase() === name.normalize('NFKC').toLowerCase()) return [];
      const message = `the names ${quoted(name)} and ${quoted(other)} look alike, but are written in other letters`;
      return [
        { code: 'lookalike-name', severity: 'warning', message, help: 'write both in one script', span: place(`/policies/${index}/name`) },
      ];
    }),
  );
}
