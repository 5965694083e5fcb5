import { describe } from 'vitest';
import { agentCases } from './cases/agents.ts';
import { authorityCases } from './cases/authority.ts';
import { decisionCases } from './cases/decisions.ts';
import { httpCases } from './cases/http.ts';
import { interceptCases } from './cases/intercept.ts';
import { keyCases } from './cases/keys.ts';
import { packCases } from './cases/packs.ts';
import { rowCases } from './cases/rows.ts';
import type { Subject } from './subject.ts';

/** What any control plane of the contract must do, however it is reached and whatever it stores in. */
export function conformance(name: string, open: () => Promise<Subject>): void {
  describe(name, () => {
    describe('http', () => httpCases(open));
    describe('packs', () => packCases(open));
    describe('intercept', () => interceptCases(open));
    describe('agents', () => agentCases(open));
    describe('authority', () => authorityCases(open));
    describe('decisions', () => decisionCases(open));
    describe('keys', () => keyCases(open));
    describe('rows', () => rowCases(open));
  });
}
