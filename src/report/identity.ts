import { counted, quoted } from '../diagnostic.ts';
import type { PackIdentity, Review } from '../review.ts';

type Compared = Exclude<Review, { kind: 'invalid' }>;

/** What a review does not know of itself. Words with names in backticks. */
export interface About {
  /** What was compared: "`main` with `.`". */
  compared?: string;
  /** What is known of live where the review was not told: "not asked (no API key)". */
  live?: string;
}

const mostPacks = 10;

/** Digests as `deploy` and `status` print them. */
export function short(digest: string): string {
  return digest.slice(0, 19);
}

/** The packs with their versions and digests, those that changed first. */
export function packsWords({ kind, packs }: Compared): string {
  const none = kind === 'unreadable-base' ? 'unreadable' : 'new';
  const changed = packs.filter(isChanged);
  const same = packs.filter((it) => !isChanged(it));
  const shown = [...changed, ...same].slice(0, mostPacks).map((it) => packWords(it, none));
  const more = packs.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${counted(more, 'more pack')}`] : [])].join(', ');
}

const isChanged = ({ before, after }: PackIdentity): boolean => before?.digest !== after?.digest;

function packWords({ pack, before, after }: PackIdentity, none: string): string {
  const side = (one: typeof before, absent: string) => (one ? `${quoted(one.version)} ${quoted(short(one.digest))}` : absent);
  if (before?.digest === after?.digest) return `${quoted(pack)} ${side(after, '')}, unchanged`;
  return `${quoted(pack)} ${side(before, none)} -> ${side(after, 'gone')}`;
}

/** How what is live stands to the base. */
export function liveWords({ kind, digests: { base, live } }: Compared, about: About): string {
  if (!live) return `Live: ${about.live ?? 'not asked'}.`;
  if (kind === 'unreadable-base') return `Live is ${quoted(short(live.set))}.`;
  return live.set === base.set ? 'Live equals the base.' : `Live is ${quoted(short(live.set))} and differs from the base.`;
}
