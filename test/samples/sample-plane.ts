/** A plane on a port for the samples of the SDK page, and a person who approves what they escalate. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Hindcast, NotFoundError } from '../../src/client/index.ts';
import { startServer } from '../../src/server/index.ts';

/** The key that the page writes. It is shorter than any key that a plane makes or takes, so its hash is put into the table by hand. */
export const sampleKey = 'xb_your_key';
export const approverKey = 'xb_approver_0123456789abcdef';

export interface SamplePlane {
  url: string;
  /** Somebody else than the samples, with every right. */
  approver: Hindcast;
  close(): Promise<void>;
}

export async function openSamplePlane(): Promise<SamplePlane> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  const options = { database: join(folder, 'plane.db'), apiKeys: [approverKey] };
  await (await startServer(options)).close();
  const database = new DatabaseSync(options.database);
  database
    .prepare("insert into api_keys (key_id, hash, name, scopes, created_at) values ('key_sample', ?, 'the sample', ?, 0)")
    .run(createHash('sha256').update(sampleKey).digest('hex'), JSON.stringify(['*']));
  database.close();
  const { url, close } = await startServer(options);
  return {
    url,
    approver: new Hindcast({ apiKey: approverKey, baseUrl: url }),
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The pack of the page. Once it is live, the page's first call is escalated. */
export async function deployPagePack({ approver }: SamplePlane): Promise<void> {
  await approver.enforce.deployPolicyPack({
    name: 'finance-v2',
    version: '2.1.0',
    policyDefinitions: [
      {
        name: 'Block high-value trades',
        policyType: 'threshold',
        actionTypes: ['execute_trade'],
        decision: 'escalate',
        trustThreshold: 80,
      },
    ],
  });
}

/** Waits for the first escalation and approves it; answers its id. */
export async function approveFirst({ approver }: SamplePlane): Promise<string> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const { escalations } = await approver.enforce.listEscalations();
    if (escalations[0]) {
      await approver.enforce.resolveEscalation(escalations[0].escalationId, { resolution: 'approved', reason: 'known customer' });
      return escalations[0].escalationId;
    }
  }
  throw new NotFoundError('escalation_not_found', 'nothing was escalated');
}

/**
 * What a sample says, without its comments, empty lines, import line and the width of its spaces. Its hash was taken from the page, so that
 * a sample can't drift from it unseen.
 */
export function bareHash(source: string): string {
  const lines = source
    .split('\n')
    .map((line) => line.replace(/(^|\s)(\/\/|#|\/\*\*)\s.*$/, ''))
    .filter((line) => line.trim() !== '' && !/^(import|from) /.test(line));
  return createHash('sha256').update(lines.join(' ').replace(/\s+/g, ' ').trim()).digest('hex');
}
