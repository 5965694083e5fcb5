import type { Verdict } from '../engine/index.ts';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** What this process counts since it started, in the text format of Prometheus. No label holds anything that a caller said. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #decisions: Record<Verdict, number> = { allow: 0, escalate: 0, block: 0 };
  readonly #buckets = seconds.map(() => 0);
  #judged = 0;
  #judgedSeconds = 0;
  #groups = 0;

  /** A request was answered. `route` is the path of the contract, not of the request. */
  answered(method: string, route: string, status: number): void {
    const key = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
  }

  /** A decision is on disk, so many milliseconds after it was asked for. */
  decided(decision: Verdict, milliseconds: number): void {
    this.#decisions[decision]++;
    this.#judged++;
    this.#judgedSeconds += milliseconds / 1000;
    for (const [index, bound] of seconds.entries()) if (milliseconds <= bound * 1000) this.#buckets[index]!++;
  }

  /** A transaction took a group of intercepts to disk. */
  committed(): void {
    this.#groups++;
  }

  text(gauges: Record<string, number>): string {
    const lines = [
      ...family(
        'hindcast_http_requests_total',
        'counter',
        'Requests answered.',
        [...this.#requests].map(([labels, n]) => [`{${labels}}`, n]),
      ),
      ...family(
        'hindcast_decisions_total',
        'counter',
        'Decisions on disk.',
        Object.entries(this.#decisions).map(([decision, n]) => [`{decision="${decision}"}`, n]),
      ),
      ...family('hindcast_commits_total', 'counter', 'Transactions that took decisions to disk.', [['', this.#groups]]),
      ...family('hindcast_decision_seconds', 'histogram', 'From the request to the decision on disk.', [
        ...this.#buckets.map((n, index): [string, number] => [`_bucket{le="${seconds[index]}"}`, n]),
        ['_bucket{le="+Inf"}', this.#judged],
        ['_sum', this.#judgedSeconds],
        ['_count', this.#judged],
      ]),
      ...Object.entries(gauges).flatMap(([name, n]) => family(`hindcast_${name}`, 'gauge', name.replaceAll('_', ' '), [['', n]])),
    ];
    return `${lines.join('\n')}\n`;
  }
}

function family(name: string, type: string, help: string, samples: readonly [string, number][]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([suffix, n]) => `${name}${suffix} ${n}`)];
}
