import { Command, Option } from 'commander';
import { dialects } from '../replay/index.ts';
import { deploy } from './commands/deploy.ts';
import { diff } from './commands/diff.ts';
import { judge } from './commands/judge.ts';
import { plan } from './commands/plan.ts';
import { record } from './commands/record.ts';
import { replay } from './commands/replay.ts';
import { review } from './commands/review.ts';
import { rollback } from './commands/rollback.ts';
import { serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
import { validate } from './commands/validate.ts';
import { vault } from './commands/vault.ts';
import { instant } from './selection.ts';
import { type ExitCode, UsageError, type World } from './world.ts';

export const version = '0.1.0';

const replayExamples = `  $ hindcast replay --base main --head . --decisions logs/ --since 2026-01-01 --until 2026-02-01
  $ hindcast replay --base main --head . --decisions year.parquet --sample 10000 --seed 7 --samples
  $ hindcast replay --base - --head finance.pack.yaml --engine duckdb --decisions decisions.ndjson.gz
  $ hindcast replay --base main --head . --engine postgres://reader@localhost/audit --table decisions
  $ hindcast replay --base main --head . --sql duckdb --table "read_parquet('year.parquet')" | duckdb`;

/** What the commands do with the outcome, and what tells a long-running one to stop. */
export interface Door {
  world: World;
  stopped: Promise<void>;
  exit(code: ExitCode): void;
}

/** The command line: names, options and help. What a command does stands in `commands/`. */
export function program({ world, stopped, exit }: Door): Command {
  const root = new Command('hindcast')
    .description('Review, replay, deploy and roll back the policies that govern AI agents.')
    .version(version)
    .showHelpAfterError('(add --help for the options and an example)')
    .addHelpText(
      'after',
      '\nExample:\n  $ hindcast review --base main --head . --decisions decisions.ndjson\n\nExit codes: 0 passes, 1 does not pass, 2 could not run.',
    );

  root.commandsGroup('Commit and review:');
  command('validate [paths...]', 'check packs: schema, semantics, versions, lint; - reads one from standard input', 'validate policies/')
    .option('--base <where>', 'the packs before the change, for the version check (default: the default branch)')
    .option('--strict', 'exit 1 for warnings too')
    .action(run((paths, options) => validate(paths, options, world)));

  compare(command('diff', 'compare two sets of packs', 'diff --base main --head policies/'))
    .option('--patch', 'print the text diff of the canonical form too')
    .action(run((options) => diff(options, world)));

  recorded(
    compare(
      command('replay', 'judge recorded decisions under both sets of packs', 'replay --base main --head . --decisions decisions.ndjson.gz'),
    ),
  )
    .option('--strict', 'exit 1 when lines cannot be read')
    .option('--explain', 'say on stderr how many records took which path')
    .option('--workers <n>', 'judge in so many threads (default: 2 for logs above 400 MB)', atLeastOne)
    .addOption(new Option('--sql <dialect>', 'print both sets of packs as one query, and stop').choices([...dialects]))
    .option('--engine <where>', 'count in an engine: duckdb (reads --decisions), postgres://... or clickhouse+https://... (read --table)')
    .option('--table <name>', 'the table or expression that the query reads', 'decisions')
    .addHelpText('after', replayExamples)
    .action(run((options) => replay(options, world)));

  plane(
    recorded(
      labelled(
        command(
          'review',
          'the whole story of a change on one page',
          'review --base main --head . --decisions decisions.ndjson --format markdown',
        ),
      ),
    ),
  )
    .option('--base <where>', 'the packs before the change (default: the default branch)')
    .option('--head <where>', 'the packs after the change', '.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['markdown', 'text', 'json']).default('text'))
    .action(run((options) => review(options, world)));

  command(
    'judge',
    'judge requests: one JSON object a line in, one judgement a line out',
    'judge --packs policies/ <<< \'{"action_type":"execute_trade"}\'',
  )
    .requiredOption('--packs <where>', 'the packs to judge by')
    .option(
      '--live',
      'fill in what a live control plane would: empty content and metadata, trust 50 (a given trust_score stays: no agent is known here), now',
    )
    .action(run((options) => judge(options, world)));

  root.commandsGroup('Delivery:');
  judged(
    delivery(
      command('plan', 'say what a deploy would do and which requests change verdict, and do nothing', 'plan --url http://127.0.0.1:4242'),
    ),
  ).action(run((options) => plan(options, world)));
  judged(delivery(command('deploy', 'take the packs live: all of them or none', 'deploy --environment production'))).action(
    run((options) => deploy(options, world)),
  );
  plane(command('status', 'compare what is live with the packs here', 'status --environment production'))
    .option('--head <where>', 'the packs to compare with what is live', '.')
    .action(run((options) => status(options, world)));

  plane(
    command(
      'rollback <pack> <version>',
      'make an earlier version live again, and hold it; `previous` is the one before',
      'rollback finance 1.4.0 --environment production',
    ),
  )
    .option('--dry-run', 'only show what going back changes')
    .action(run((pack, version, options) => rollback(pack, version, options, world)));

  root.commandsGroup('A control plane of your own:');
  plane(command('record', 'write the decisions of a control plane to a file', 'record --url http://127.0.0.1:4242 --out decisions.ndjson'))
    .option('--out <file>', 'where to write them, packed where it ends in .gz (default: standard output)')
    .option('--force', 'replace a file that is there')
    .option('--since <time>', 'only decisions from this time on: a date, or an instant as 2026-01-31T18:00:00Z', instant)
    .option('--until <time>', 'only decisions before this time', instant)
    .option('--limit <n>', 'at most so many, the oldest first', wholeNumber)
    .action(run((options) => record(options, world)));

  command('serve', 'run the control plane on this machine', 'serve --port 4242 --database plane.db')
    .option('--port <n>', 'the port; 0 takes a free one', portNumber, 4242)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--database <where>', 'an SQLite file, or postgres://... (default: DATABASE_URL, else hindcast.db)')
    .option('--webhook-targets <ranges...>', 'ranges (CIDR) that webhooks may reach although they are not public')
    .option('--no-content', 'keep only hashes of contents and metadata')
    .addOption(
      new Option('--log-level <level>', 'what to log to stderr, as JSON')
        .choices(['silent', 'error', 'warn', 'info', 'debug'])
        .default('warn'),
    )
    .action(run((options) => serve(options, world, stopped)));

  command(
    'vault <what>',
    'verify the vault of a control plane: every entry, checkpoint and decision',
    'vault verify --database hindcast.db',
  )
    .option('--database <where>', 'an SQLite file, or postgres://... (default: DATABASE_URL, else hindcast.db)')
    .option('--url <url>', 'a control plane to ask instead, with HINDCAST_API_KEY')
    .option('--checkpoint <files...>', 'checkpoints that were kept elsewhere')
    .action(run((what, options) => vault(what, options, world)));

  command('demo', 'the whole story on bundled real decisions, in under a minute', 'demo').action(
    run(async (options) => {
      if (options.json) throw new UsageError('`demo` prints no JSON', 'leave `--json` out; the commands it shows take it');
      return (await import('./commands/demo.ts')).demo(options, world);
    }),
  );

  for (const later of ['test', 'init']) {
    root
      .command(later, { hidden: true })
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        throw new UsageError(`\`${later}\`: not in this version`, 'see `hindcast --help` for what is');
      });
  }
  return root;

  function command(usage: string, description: string, example: string): Command {
    return root
      .command(usage)
      .description(description)
      .option('--json', 'print JSON, as described in schemas/')
      .option('--config <file>', 'the config (default: hindcast.yaml); the paths in it start where the command runs')
      .option('--quiet', 'print results alone')
      .option('--no-color', 'print without colours (also NO_COLOR)')
      .addHelpText('after', `\nExample:\n  $ hindcast ${example}`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: commander hands over positional arguments and options without their types
  function run(act: (...given: any[]) => Promise<ExitCode>) {
    // biome-ignore lint/suspicious/noExplicitAny: as above; its last argument is the command itself
    return async (...given: any[]) => exit(await act(...given.slice(0, -1)));
  }
}

function compare(command: Command): Command {
  return command
    .requiredOption('--base <where>', 'the packs before: a file, a directory, a git ref, or - for none')
    .requiredOption('--head <where>', 'the packs after, named likewise');
}

function recorded(command: Command): Command {
  return command
    .option('--decisions <paths...>', 'recorded decisions: NDJSON files (plain, .gz, .zst), Parquet, directories, or - for standard input')
    .option('--since <time>', 'judge only records from this time on: a date, or an instant as 2026-01-31T18:00:00Z', instant)
    .option('--until <time>', 'judge only records before this time', instant)
    .option('--limit <n>', 'judge at most so many records, the newest dated files first', atLeastOne)
    .option('--sample <n>', 'judge so many records, drawn evenly from all', atLeastOne)
    .option('--seed <n>', 'draw another sample (default: 1)', wholeNumber)
    .option('--cache <directory>', 'keep what was read of the decisions there, recorded content included, so that later replays are faster')
    .option('--verify-cache', 'compare the whole of every file with what was kept of it, whatever its time stamp')
    .option('--samples', 'show recorded content with the samples, redacted');
}

function plane(command: Command): Command {
  return command
    .option('--environment <name>', 'an environment of the config')
    .option('--url <url>', 'the control plane; the key comes from HINDCAST_API_KEY');
}

function delivery(command: Command): Command {
  return plane(command).option('--head <where>', 'the packs to take live', '.');
}

function judged(command: Command): Command {
  return labelled(command).option(
    '--allow-shrink <packs...>',
    'packs, as name@version, that may go live with none, or fewer than half, of the policies that are live',
    packVersion,
    [],
  );
}

function labelled(command: Command): Command {
  const all = (name: string, before: readonly string[]) => [...before, name];
  return command.option(
    '--label <name>',
    'a label that the pull request bears, such as the one that lets a loosening pass; may be repeated',
    all,
    [],
  );
}

function packVersion(text: string, before: readonly string[]): string[] {
  if (!/^[^@\s]+@\S+$/.test(text))
    throw new UsageError(`\`${text}\` is no pack and version`, 'write `name@version`, such as `finance@2.0.0`');
  return [...before, text];
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new UsageError(`\`${text}\` is no port`, 'write a number from 0 to 65535');
  return port;
}

function atLeastOne(text: string): number {
  const count = wholeNumber(text);
  if (count === 0) throw new UsageError('`0` records say nothing', 'write a number from 1 on');
  return count;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`\`${text}\` is no whole number`, 'write digits alone');
  return Number(text);
}
