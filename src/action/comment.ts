import type { Digests } from '../review.ts';
import type { Comment, GitHub } from './github.ts';
import { GitHubError } from './github-error.ts';

/** What stands unseen in the first line of our comment: which run wrote it, what it looked at, and what was reviewed. */
export interface Marker {
  /** Path of the configuration: two sets of packs in one repository have a comment each. */
  config: string;
  /** The workflow run and its attempt. */
  run: [id: number, attempt: number];
  head: string;
  /** Digest of all packs that were reviewed. */
  set: string;
  /** By pack; left out where there are too many to fit. */
  packs?: Record<string, string>;
  passes: boolean;
}

export type Published = 'created' | 'updated' | 'unchanged' | 'outdated' | 'absent';

const start = '<!-- hindcast review ';
const end = ' -->\n';
/** GitHub refuses more than 65,536 characters; some stay free for what it adds. */
const bodyLimit = 64_000;
const markerLimit = 16_000;

export function markerOf(facts: Pick<Marker, 'config' | 'run' | 'head' | 'passes'>, digests: Digests): Marker {
  const { config, run, head, passes } = facts;
  const whole = { config, run, head, set: digests.set, packs: digests.packs, passes };
  return line(whole).length <= markerLimit ? whole : { config, run, head, set: digests.set, passes };
}

/** How long the text below the marker may be. */
export const textLimit = (marker: Marker): number => bodyLimit - line(marker).length;

/** The marker of a body; only at its very start, and only in the form that we write. */
export function readMarker(body: string): Marker | undefined {
  if (!body.startsWith(start)) return undefined;
  const close = body.indexOf(end.trimEnd(), start.length);
  try {
    const value: unknown = JSON.parse(body.slice(start.length, close));
    return isMarker(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Our comments on a pull request: marker at the first byte, about this configuration, and written by a bot. Oldest first. */
export async function ownComments(github: GitHub, issue: number, config: string): Promise<{ comment: Comment; marker: Marker }[]> {
  const found: { comment: Comment; marker: Marker }[] = [];
  for await (const comment of github.comments(issue)) {
    const marker = comment.bot ? readMarker(comment.body) : undefined;
    if (marker?.config === config) found.push({ comment, marker });
  }
  return found.sort((a, b) => a.comment.id - b.comment.id);
}

/**
 * Makes our one comment say this. Nothing is written when nothing changed, or when a newer run wrote. A comment that vanished in between is
 * written anew; of two made at the same moment the older stays. An answer lost on the way is settled by waiting and looking again. Without `create` only a
 * comment that is there is changed.
 */
export async function publish(
  github: GitHub,
  issue: number,
  marker: Marker,
  text: string,
  { create = true }: { create?: boolean } = {},
): Promise<Published> {
  const body = `${line(marker)}${text}`;
  let created = false;
  for (let attempt = 1; ; attempt++) {
    const own = await ownComments(github, issue, marker.config);
    const [kept, ...surplus] = own;
    try {
      for (const { comment } of surplus) await github.deleteComment(comment.id).catch(unlessGone);
      if (!kept && !create) return 'absent';
      if (!kept) {
        const { id } = await github.createComment(issue, body);
        created = true;
        const there = await ownComments(github, issue, marker.config);
        if (there.every(({ comment }) => comment.id === id)) return 'created';
        continue;
      }
      if (isNewer(kept.marker.run, marker.run)) return 'outdated';
      if (sameBut(kept.comment.body, body)) return created ? 'created' : 'unchanged';
      await github.updateComment(kept.comment.id, body);
      return created ? 'created' : 'updated';
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const vanished = error.kind === 'gone' && kept !== undefined;
      if (!(vanished || error.kind === 'lost') || !(await github.pause(attempt))) throw error;
    }
  }
}

const line = (marker: Marker): string => `${start}${JSON.stringify(marker)}${end}`;

const isNewer = (there: Marker['run'], here: Marker['run']): boolean => there[0] > here[0] || (there[0] === here[0] && there[1] > here[1]);

/** Equal but for the run that wrote it; GitHub may change line ends and trailing space. */
function sameBut(there: string, here: string): boolean {
  const [a, b] = [readMarker(there), readMarker(here)];
  const text = (body: string) => body.slice(body.indexOf(end.trimEnd())).replaceAll('\r\n', '\n').trimEnd();
  return JSON.stringify({ ...a, run: 0 }) === JSON.stringify({ ...b, run: 0 }) && text(there) === text(here);
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false;
  const { config, run, head, set, packs, passes } = value as Partial<Marker>;
  const named =
    packs === undefined || (typeof packs === 'object' && packs !== null && Object.values(packs).every((it) => typeof it === 'string'));
  return (
    Array.isArray(run) &&
    run.length === 2 &&
    run.every(Number.isSafeInteger) &&
    [config, head, set].every((it) => typeof it === 'string') &&
    typeof passes === 'boolean' &&
    named
  );
}

function unlessGone(error: unknown): void {
  if (!(error instanceof GitHubError && error.kind === 'gone')) throw error;
}
