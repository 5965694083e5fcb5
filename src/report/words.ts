import { count, counted, type Diagnostic, quoted } from '../diagnostic.ts';
import { type Compared, type Exact, passes, type Review } from '../review.ts';

/** The verdict of a review in one line. */
export function headline(review: Review): string {
  switch (review.kind) {
    case 'invalid':
      return `Policy packs are not valid: ${counted(review.diagnostics.filter(({ severity }) => severity === 'error').length, 'fault')}`;
    case 'unreadable-base':
      return 'Policy change could not be compared: the base packs are not valid';
    case 'first':
      return `First policy packs: ${counted(review.diff.changes.length, 'policy', 'policies')}`;
    case 'change':
      return review.exact ? changeHeadline(review.exact) : 'Policy change';
  }
}

function changeHeadline({ impact, rows }: Exact): string {
  if (impact.verdict === 'none' && impact.complete) return 'No verdict can change';
  const looser = rows.filter(({ direction }) => direction === 'loosens').length;
  const tighter = rows.length - looser;
  if (rows.length === 0) return 'Policy change: not all of it could be compared';
  const kinds = (n: number, what: string) => `${counted(n, 'kind of request', 'kinds of request')} judged ${what}`;
  const words = looser === 0 ? kinds(tighter, 'tighter') : `${kinds(looser, 'looser')}${tighter > 0 ? `, ${count(tighter)} tighter` : ''}`;
  const open = impact.complete ? (looser === 0 ? ', none looser' : '') : ', and what could not be compared';
  return `Policy change: ${words}${open}`;
}

/** Whether the change passes, and with how many warnings; what only warns is told with what would make it a stop. */
export function verdictWords(review: Review): { verdict: string; hint?: string } {
  if (!passes(review)) return { verdict: 'This change does not pass.' };
  const warnings = nextSteps(review).length - liftedSteps(review).length;
  const verdict = `This change passes${warnings > 0 ? `, with ${counted(warnings, 'warning')}` : ''}.`;
  const gates = review.kind === 'invalid' ? [] : review.gates;
  const loosens = review.kind === 'change' && gates.some(({ gate, holds, level }) => gate === 'loosened' && !holds && level === 'warn');
  const proven = gates.filter(({ gate, holds }) => gate === 'never' && holds).length;
  const hints = [
    ...(loosens ? ['Loosening only warns here; `gates: {loosened: fail}` in hindcast.yaml would stop it.'] : []),
    ...(proven > 0 ? [`${counted(proven, 'rule')} of \`never\` proven.`] : []),
  ];
  return { verdict, ...(hints.length > 0 && { hint: hints.join(' ') }) };
}

/** What the reader should do now, most urgent first. */
export function nextSteps(review: Review): string[] {
  if (review.kind === 'invalid') return ['Correct the faults below; each names its line.'];
  const faults = review.diagnostics.filter(({ severity }) => severity === 'error');
  const breached = review.gates.filter(({ holds, level }) => !holds && level !== 'off');
  return [
    ...faults.map(faultStep),
    ...removedPacks(review).map((name) => removedStep(name, review)),
    ...review.shrinks.map(shrinkStep),
    ...breached.map(({ gate, level, message }) => `${level === 'fail' ? 'stops this change' : 'look at this'} (\`${gate}\`): ${message}`),
    ...liftedSteps(review),
  ];
}

/** What passes only because the label says that it is meant. */
function liftedSteps(review: Review): string[] {
  if (review.kind === 'invalid') return [];
  return review.gates.filter(({ label }) => label !== undefined).map(({ gate, message }) => `let through (\`${gate}\`): ${message}`);
}

function faultStep({ message, help, span }: Diagnostic): string {
  const place = span && quoted(`${span.file}:${span.line}`, 200);
  return `${message}: ${help}${place === undefined || help.includes(place) ? '' : ` (${place})`}`;
}

function shrinkStep({ pack, version, before, after }: Compared['shrinks'][number]): string {
  const left =
    after > 0
      ? `only ${count(after)} of its ${count(before)} policies`
      : before === 1
        ? 'nothing any more'
        : `none of its ${count(before)} policies`;
  return `the pack ${quoted(pack)} would enforce ${left}: if that is meant, its deploy needs \`allow-shrink\` ${quoted(`${pack}@${version}`, 330)}`;
}

/** What a deploy does of a pack that left the repository, which is nothing. */
function removedStep(name: string, { exact }: Compared): string {
  const left = `the pack ${quoted(name)} left the repository; deploying does not remove it, so it stays live`;
  if (!exact?.rows.some(({ onceRemoved, policies }) => onceRemoved && policies.some(({ pack }) => pack === name))) return left;
  return `${left}, and rows marked "once removed" come true only when it is taken off the control plane: keep its file with \`policies: []\` and a higher version, and deploy that with \`allow-shrink\``;
}

function removedPacks({ packs }: Compared): string[] {
  return packs.flatMap(({ pack, before, after }) => (before && !after ? [pack] : []));
}
