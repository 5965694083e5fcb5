import { afterAll, beforeAll, describe, test } from 'vitest';
import { conformance } from '../server/conformance.suite.ts';
import { ways } from '../server/subject.ts';
import { type Cluster, openCluster, openOver, postgresPrograms } from './postgres-cluster.ts';

const had = postgresPrograms();

if ('missing' in had) test.skip(`PostgreSQL: ${had.missing}`, () => undefined);
else
  describe('PostgreSQL', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await openCluster(had.programs);
    });
    afterAll(() => cluster?.close());

    for (const way of ways) conformance(way, () => openOver(cluster, way));
  });
