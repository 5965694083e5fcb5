import { type Diagnostic, quoted, type Span } from '../diagnostic.ts';
import { folded, invisibleCharacter, type LoadedPack, type Policy } from '../pack/index.ts';
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
        message: `the text holds ${found.name}, which a reader can't tell from nothing or from a space`,
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

/** Names of policies, and action types, of all packs that are different and look alike. */
export function lookalikes(packs: readonly LoadedPack[]): Diagnostic[] {
  const policies = packs.flatMap(({ pack, place }) =>
    pack.policies.map((policy, index) => ({ policy, pointer: `/policies/${index}`, place })),
  );
  const names = policies.map(({ policy, pointer, place }): Written => ({ text: policy.name, place: () => place(`${pointer}/name`) }));
  const actionTypes = policies.flatMap(({ policy, pointer, place }) =>
    globsOf(policy).flatMap(([field, globs]) =>
      globs.map((text, index): Written => ({ text, place: () => place(`${pointer}/${field}/${index}`) })),
    ),
  );
  return [...alike('names', names), ...alike('action types', actionTypes)];
}

interface Written {
  text: string;
  place: () => Span | undefined;
}

/** The lists of a policy that name action types. */
function globsOf({ action_types, ...policy }: Policy): [field: string, globs: readonly string[]][] {
  const { steps, match_action_types } = (policy.policy_type === 'sequence' ? policy.conditions : {}) as Lists;
  const all: [string, readonly string[] | undefined][] = [
    ['action_types', action_types],
    ['conditions/steps', steps],
    ['conditions/match_action_types', match_action_types],
  ];
  return all.flatMap(([field, globs]) => (globs ? [[field, globs]] : []));
}

interface Lists {
  steps?: readonly string[];
  match_action_types?: readonly string[];
}

/** Each text that looks like one before it and is another, also without regard to case. */
function alike(what: string, all: readonly Written[]): Diagnostic[] {
  const first = new Map<string, string>();
  return all.flatMap(({ text, place }): Diagnostic[] => {
    const look = [...folded(text)].map((sign) => twins.get(sign) ?? sign).join('');
    const other = first.get(look);
    if (other === undefined) first.set(look, text);
    if (other === undefined || folded(other) === folded(text)) return [];
    const message = `the ${what} ${quoted(text)} and ${quoted(other)} look alike, but are written in other letters`;
    return [{ code: 'lookalike-name', severity: 'warning', message, help: 'write both in one script', span: place() }];
  });
}
