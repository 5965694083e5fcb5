/** The small world that packs and requests are drawn from, so that they meet. */
import type { Verdict } from '../../src/pack/index.ts';

export const names = [
  'pay',
  'pay:send',
  'pay:refund',
  'db:drop',
  'db:read',
  'deploy:prod',
  'deploy',
  'send_email',
  'a',
  'ab',
  'é:ü',
  'x*y',
  '[a]',
  '__proto__',
];
export const globs = [
  '*',
  'pay*',
  'pay:*',
  '*:send',
  '*:*',
  'd*p*',
  'db:*',
  'deploy*',
  '*a*',
  'a*b',
  '**',
  '*e',
  'x*y',
  '[a]',
  'constructor',
  '.*',
  'pa?',
];
export const agents = ['bot-1', 'bot-2', 'bot-3', 'Bot-1', 'toString', ''];
export const thresholds = [0, 10, 17.5, 49.99999999999999, 50, 50.00000000000001, 60, 99.5, 100];
export const verdicts: readonly Verdict[] = ['block', 'escalate', 'allow'];
export const numbers = [-1, 0, 0.1, 5, 999.99, 1000, 1000.5, 1e21];
export const words = ['1000', '1e3', '5', '', 'EUR', 'eur', 'pay', 'a', '-0', 'true'];
export const fieldNames = [
  'amount',
  'a',
  'a.b',
  'a.b.c',
  'b.c',
  'a.b.c.d',
  'recipient.iban',
  'tags',
  '__proto__',
  'constructor',
  'a..b',
  '.',
  'length',
  'tags.0',
];
