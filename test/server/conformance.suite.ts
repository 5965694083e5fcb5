import { describe, expect } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { agentCases } from './cases/agents.ts';
import { authorityCases } from './cases/authority.ts';
import { decisionCases } from './cases/decisions.ts';
import { delegationCases } from './cases/delegations.ts';
import { httpCases } from './cases/http.ts';
import { interceptCases } from './cases/intercept.ts';
import { keyCases } from './cases/keys.ts';
import { packCases } from './cases/packs.ts';
import { rowCases } from './cases/rows.ts';
import type { Subject } from './subject.ts';

/** What any control plane of the contract must do, however it is reached and whatever it stores in. */
export function conformance(name: string, opened: () => Promise<Subject>): void {
  const open = async () => verifiedAtEnd(await opened());
  describe(name, () => {
    describe('http', () => httpCases(open));
    describe('packs', () => packCases(open));
    describe('intercept', () => interceptCases(open));
    describe('agents', () => agentCases(open));
    describe('authority', () => authorityCases(open));
    describe('delegations', () => delegationCases(open));
    describe('decisions', () => decisionCases(open));
    describe('keys', () => keyCases(open));
    describe('rows', () => rowCases(open));
  });
}

/** Whatever a plane was asked to do, its vault says the same as its tables. */
function verifiedAtEnd(plane: Subject): Subject {
  return {
    ...plane,
    async close() {
      expect(await verifyVault(plane.database)).toMatchObject({ problems: [] });
      await plane.close();
    },
  };
}
