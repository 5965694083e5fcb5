/**
 * The action, built, reviews a pull request that changes BASE to HEAD, with the decisions of LOG on record: each round a process as the runner
 * starts it, beside the double of GitHub. `node bench/replay/action.ts BASE HEAD LOG ROUNDS` prints how many seconds each took.
 */
import { readFileSync, rmSync } from 'node:fs';
import { makeRepository } from '../../test/action/repository.ts';
import { runAction } from '../../test/action/run-action.ts';
import { doubleOfGitHub, openPull, pullRequestEvent } from '../../test/action/scenario.ts';

const [base, head, log, rounds] = process.argv.slice(2) as [string, string, string, string];
const text = (file: string) => readFileSync(file, 'utf8');

const repository = makeRepository({
  'agents.pack.yaml': text(base),
  'hindcast.yaml': 'decisions: [log.ndjson]\n',
  'log.ndjson': text(log),
});
const commits = repository.pull({ 'agents.pack.yaml': text(head) });
const github = await doubleOfGitHub({ pulls: [openPull(commits)] });

const times: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const started = performance.now();
  const { exit, stderr, outputs, temp } = await runAction({
    cwd: repository.dir,
    event: 'pull_request',
    payload: pullRequestEvent(commits),
    sha: commits.merge,
    ref: 'refs/pull/7/merge',
    github,
    token: 'writer-token',
  });
  times.push((performance.now() - started) / 1000);
  rmSync(temp, { recursive: true });
  if (exit !== 0) throw new Error(`the action ended with ${exit}: ${JSON.stringify(outputs)} ${stderr}`);
}
await github.close();
rmSync(repository.dir, { recursive: true });
process.stdout.write(JSON.stringify(times));
