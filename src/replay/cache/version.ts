import { createHash } from 'node:crypto';
import { plain } from '../generated/scanner.ts';

/** Raise it when what is kept, or what a condition answers, changes other than by the scanner: what was kept under another version is not used. */
const FORMAT = 1;

/** What is kept is only read by the scanner that wrote it. */
export const VERSION = `${FORMAT}-${createHash('sha256').update(plain).digest('hex').slice(0, 16)}`;
