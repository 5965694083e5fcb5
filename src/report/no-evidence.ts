import { count, counted, quoted } from '../diagnostic.ts';
import type { ReplayReport } from '../replay/index.ts';

/** Nothing to replay is not "no impact": why there is no evidence, and what to do; `undefined` where there is some. */
export function noEvidence({ total, classes, selection, unreadable }: ReplayReport): { message: string; help: string } | undefined {
  if (total > classes.unreadable) return undefined;
  const { outside = 0, undated = 0, skipped } = selection ?? {};
  if (outside + undated > 0 || (skipped?.files ?? 0) > 0) {
    const left = `${counted(outside, 'record')} outside, ${counted(undated, 'record')} without a time, ${counted(skipped?.files ?? 0, 'file')} skipped by name`;
    return { message: `no evidence: no record that can be read is in the range (${left})`, help: 'widen `--since` and `--until`' };
  }
  const what =
    total === 0
      ? 'the decisions hold no record'
      : total === 1
        ? 'the one record cannot be read'
        : `none of the ${count(total)} records can be read`;
  return {
    message: `no evidence: ${what}${linesNamed(unreadable)}`,
    help: 'give decisions as NDJSON, one record a line; `hindcast record` writes them',
  };
}

/** The first lines that can't be read, and why. */
function linesNamed(unreadable: ReplayReport['unreadable']): string {
  if (unreadable.length === 0) return '';
  const named = unreadable.slice(0, 3).map(({ file, line, reason }) => `${quoted(`${file}:${line}`, 200)} ${reason}`);
  return ` (${named.join(', ')}${unreadable.length > named.length ? ', ...' : ''})`;
}
