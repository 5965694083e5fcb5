import { expect } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { conformance } from './conformance.suite.ts';
import { openSubject, type Subject, ways } from './subject.ts';

/** Whatever a plane was asked to do, its vault must say the same as its tables. */
async function openVerified(open: Promise<Subject>): Promise<Subject> {
  const plane = await open;
  return {
    ...plane,
    async close() {
      expect(await verifyVault(plane.database)).toMatchObject({ problems: [] });
      await plane.close();
    },
  };
}

for (const way of ways) conformance(way, () => openVerified(openSubject(way)));
