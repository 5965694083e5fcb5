import { decisionHandlers } from './decisions/handlers.ts';
import { interceptHandlers } from './intercept/handlers.ts';
import type { Handlers } from './operation.ts';
import { packHandlers } from './packs/handlers.ts';
import { policyReaders } from './policies/read.ts';
import { shadowHandlers } from './policies/shadow-report.ts';
import { systemHandlers } from './system.ts';

/** What answers each operation of the contract. */
export const handlers: Partial<Handlers> = {
  ...interceptHandlers,
  ...packHandlers,
  ...policyReaders,
  ...shadowHandlers,
  ...decisionHandlers,
  ...systemHandlers,
};
