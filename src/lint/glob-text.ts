import { quoted } from '../diagnostic.ts';
import type { Policy } from '../pack/index.ts';
import type { Finding } from './finding.ts';

/** Signs that mean something in a regular expression and stand for themselves in a glob. `pay.*` is not among them: names are often parted by dots. */
const signs = /^\^|\$$|\||\?|\\|\.\+|[[\](){}]|^\.\*|\.\*(?=\w)/;

/** Action types that read like regular expressions: they match only names that bear these very signs. */
export function regexInGlobs({ action_types = [] }: Policy): Finding[] {
  return action_types.flatMap((glob, index): Finding[] => {
    const sign = signs.exec(glob)?.[0];
    if (sign === undefined) return [];
    const message = `${quoted(glob)} reads like a regular expression, but only \`*\` is special in action types: ${quoted(sign)} stands for itself`;
    const help = 'write a glob such as `pay*`, or several entries';
    return [{ code: 'regex-in-glob', field: `action_types/${index}`, message, help }];
  });
}
