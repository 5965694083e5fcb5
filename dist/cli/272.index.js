export const id = 272;
export const ids = [272];
export const modules = {

/***/ 61272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayInEngine: () => (/* binding */ replayInEngine)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/replay/shape.js
var shape = __webpack_require__(60144);
// EXTERNAL MODULE: ./build/src/replay/sql/dialects.js + 1 modules
var dialects = __webpack_require__(53076);
// EXTERNAL MODULE: ./build/src/replay/sql/query.js
var query = __webpack_require__(94542);
;// CONCATENATED MODULE: ./build/src/replay/sql/report.js





const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Sums asked for in one query; PostgreSQL has a limit. */
const SUMS = 400;
const sides = ['before', 'after'];
/**
 * The shadow report, counted by an engine over `table` (its columns: see `queryOf`). What it can't count is not in it: which lines are unreadable,
 * and samples. `unsaid` names the policies that were not judged.
 */
async function replayIn(run, base, head, dialect, table) {
    const conditions = (0,query/* conditionsOf */.yb)(base, head, dialect);
    const counted = (await run((0,query/* queryOf */.E2)(base, head, dialect, table).sql)).map(({ recorded, before, after, records }) => ({ recorded, before, after, records: Number(records) }));
    const verdictsIn = verdictsOf(conditions, dialect, table);
    const { policies, undetermined } = await sumsOf(run, verdictsIn, conditions, new shape/* Rows */.Sc(base, head));
    const counts = (0,query/* reportOf */.EI)(counted);
    const report = {
        ...counts,
        undetermined,
        unreadable: [],
        policies,
        actions: (await flipsBy(run, verdictsIn, 'action_type')).map(([action_type, flips]) => ({ action_type, ...flips })),
        agents: (await flipsBy(run, verdictsIn, 'agent_id')).map(([agent_id, flips]) => ({ agent_id, ...flips })),
        approvals: await approvals(run, verdictsIn, counts),
        samples: [],
    };
    return { report, unsaid: conditions.unsaid };
}
/** A record a row: what was recorded, both verdicts, every answer, and how many policies of each decision hold on each side. */
function verdictsOf({ columns, sides: asked }, dialect, table) {
    const holding = sides.flatMap((side) => judgement/* verdicts */.rY.map((decision) => {
        const held = asked[side]
            .filter(({ policy }) => policy.decision === decision)
            .map(({ column }) => `CASE WHEN ${column} THEN 1 ELSE 0 END`);
        return `${held.join(' + ') || '0'} AS ${holdingName(side, decision)}`;
    }));
    const { fence = '' } = dialects/* speech */.d[dialect];
    const answers = columns.map((_, index) => `c${index}`);
    const inner = ['action_type', 'agent_id', `${dialects/* speech */.d[dialect].instant('created_at')} AS instant`, ...columns].join(',\n');
    const outer = ['action_type', 'agent_id', 'instant', ...answers, ...holding].join(',\n    ');
    return `(
  SELECT ${(0,query/* verdictOf */.Vj)(asked.before)} AS before,
    ${(0,query/* verdictOf */.Vj)(asked.after)} AS after,
    ${outer}
  FROM (
    SELECT ${inner}
    FROM ${(0,query/* sourceOf */.vz)(dialect, table, columns)}${fence}
  ) AS answers${fence}
) AS verdicts`;
}
function holdingName(side, decision) {
    return `${side}_${decision}`;
}
/** Sums that all come from one pass: how often each policy triggers and decides, and each reason for what stays open. */
async function sumsOf(run, verdictsIn, { sides: asked, unsaid }, rows) {
    const conditions = [];
    const policies = rows.refs.map((ref) => ({ ...ref, before: 0, after: 0, decides: { before: 0, after: 0 } }));
    const reasons = new Map();
    for (const side of sides)
        for (const one of asked[side]) {
            const row = policies[rows.indexOf(one.policy)];
            const { decision } = one.policy;
            conditions.push({ condition: one.column, give: (count) => (row[side] = count) });
            conditions.push({
                condition: `${one.column} AND ${side} = '${decision}' AND ${holdingName(side, decision)} = 1`,
                give: (count) => (row.decides[side] = count),
            });
            const reason = reasonOf(one, unsaid);
            if (reason === undefined || decision === 'allow')
                continue;
            const known = reasons.get(reason) ?? { open: [], count: 0 };
            const stricter = judgement/* verdicts */.rY.filter((other) => judgement/* rank */.Tm[other] >= judgement/* rank */.Tm[decision]).map((other) => `${holdingName(side, other)} = 0`);
            known.open.push(`(${[`${one.column} IS NULL`, ...stricter].join(' AND ')})`);
            reasons.set(reason, known);
        }
    for (const reason of reasons.values())
        conditions.push({ condition: reason.open.join(' OR '), give: (count) => (reason.count = count) });
    for (let from = 0; from < conditions.length; from += SUMS) {
        const part = conditions.slice(from, from + SUMS);
        const sums = part.map(({ condition }, index) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS s${index}`);
        const [row = {}] = await run(`SELECT ${sums.join(',\n  ')}\nFROM ${verdictsIn}`);
        for (const [index, { give }] of part.entries())
            give(Number(row[`s${index}`] ?? 0));
    }
    const undetermined = [...reasons]
        .map(([reason, { count }]) => ({ reason, count }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (0,diagnostic/* compareText */.n6)(a.reason, b.reason));
    return { policies, undetermined };
}
/** Why the answer of a policy can be NULL; `undefined` where it never is. */
function reasonOf({ policy: { pack, policy, definition } }, unsaid) {
    const why = unsaid.find((one) => one.pack === pack && one.policy === policy)?.why;
    if (why !== undefined)
        return why.startsWith('service-judged') ? why : `not said in SQL: ${why}`;
    switch (definition.policy_type) {
        case 'threshold':
            return 'no trust_score';
        case 'content_pattern':
            return 'no action_content';
        case 'temporal':
            return 'no created_at';
        case 'metadata':
            return 'no metadata';
        default:
            return undefined;
    }
}
async function flipsBy(run, verdictsIn, name) {
    const rows = await run(`SELECT ${name} AS name, before, after, count(*) AS records\nFROM ${verdictsIn}\nWHERE before <> after AND ${name} IS NOT NULL\nGROUP BY ${name}, before, after`);
    const all = new Map();
    for (const { name: key, before, after, records } of rows) {
        const counts = all.get(String(key)) ?? { flips: 0, tightened: 0, loosened: 0 };
        counts.flips += Number(records);
        counts[judgement/* rank */.Tm[after] > judgement/* rank */.Tm[before] ? 'tightened' : 'loosened'] += Number(records);
        all.set(String(key), counts);
    }
    return [...all].sort(([a, x], [b, y]) => y.flips - x.flips || (0,diagnostic/* compareText */.n6)(a, b));
}
async function approvals(run, verdictsIn, counts) {
    const [{ first, last } = { first: null, last: null }] = await run(`SELECT min(instant) AS first, max(instant) AS last\nFROM ${verdictsIn}`);
    const days = first === null || last === null ? 1 : Math.max(1, (Number(last) - Number(first)) / DAY);
    const escalations = (side, other) => `sum(CASE WHEN ${side} = 'escalate' AND ${other} IS NOT NULL THEN 1 ELSE 0 END)`;
    const hours = await run(`SELECT floor(instant / ${HOUR}.0) AS hour, ${escalations('before', 'after')} AS was, ${escalations('after', 'before')} AS will\nFROM ${verdictsIn}\nWHERE instant IS NOT NULL\nGROUP BY floor(instant / ${HOUR}.0)`);
    const busiest = (name) => hours.reduce((most, row) => Math.max(most, Number(row[name])), 0);
    return {
        before: { per_day: counts.before.escalate / days, busiest_hour: busiest('was') },
        after: { per_day: counts.after.escalate / days, busiest_hour: busiest('will') },
    };
}

// EXTERNAL MODULE: ./build/src/cli/world.js
var world = __webpack_require__(31980);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/cli/engines/client.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/** The client of an engine, in the version that npm finds and the judges try, from beside this package or from the project at `cwd`. No part of the bundle: who wants an engine installs its client. */
async function client(name, version, cwd) {
    try {
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ name));
    }
    catch {
        const main = mainOf(name, (0,external_node_path_.resolve)(cwd));
        if (main === undefined)
            throw new world/* UsageError */.e(`\`${name}\` is not installed`, `it is optional; install it with: npm install ${name}@${version}`);
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0,external_node_url_.pathToFileURL)(main).href));
    }
}
function mainOf(name, from) {
    const home = (0,external_node_path_.join)(from, 'node_modules', name);
    try {
        return (0,external_node_path_.join)(home, JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(home, 'package.json'), 'utf8')).main ?? 'index.js');
    }
    catch {
        return (0,external_node_path_.dirname)(from) === from ? undefined : mainOf(name, (0,external_node_path_.dirname)(from));
    }
}

;// CONCATENATED MODULE: ./build/src/cli/engines/clickhouse.js

/** A table of ClickHouse, over its HTTP interface. */
async function openClickHouse(url, table, cwd) {
    const { createClient } = await client('@clickhouse/client', '1', cwd);
    const connection = createClient({ url, application: 'hindcast' });
    return {
        name: 'ClickHouse',
        dialect: 'clickhouse',
        table,
        run: async (query) => (await connection.query({ query, format: 'JSONEachRow' })).json(),
        close: () => connection.close(),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/engines/duckdb.js




const logName = /\.(ndjson|jsonl|gz|zst|parquet)$/;
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** DuckDB in this process, over files of recorded decisions. Its types and functions do the reading; lines that are no records are counted. */
async function openDuckDb(paths, cwd) {
    const { DuckDBInstance } = await client('@duckdb/node-api', '1.5.6-r.1', cwd);
    const files = paths.flatMap(logsAt);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const [parquet, text] = [files.filter((file) => file.endsWith('.parquet')), files.filter((file) => !file.endsWith('.parquet'))];
    const parts = [
        ...(text.length > 0 ? [linesIn(text)] : []),
        ...(await Promise.all(parquet.map(async (file) => rowsIn(file, await columnsOf(connection, file))))),
    ];
    const all = `(${parts.join('\nUNION ALL\n')})`;
    return {
        name: 'DuckDB',
        dialect: 'duckdb',
        table: `(SELECT * FROM ${all} AS lines WHERE good) AS decisions`,
        run: rows,
        unreadable: async () => Number((await rows(`SELECT count(*) AS lines FROM ${all} AS lines WHERE NOT coalesce(good, false)`))[0].lines),
        async close() {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
function logsAt(path) {
    if (path === '-')
        throw new world/* UsageError */.e('DuckDB reads files, not standard input', 'name files or directories with `--decisions`');
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat)
        throw new world/* UsageError */.e(`\`${path}\` is not there`, 'check `--decisions`');
    if (!stat.isDirectory())
        return [path];
    const found = (0,external_node_fs_.readdirSync)(path, { recursive: true, encoding: 'utf8' }).filter((name) => logName.test(name) && !/(^|\/)(\.|node_modules\/)/.test(name));
    if (found.length === 0)
        throw new world/* UsageError */.e(`no log in \`${path}\``, 'put *.ndjson, *.jsonl, *.gz, *.zst or *.parquet files there');
    return found.sort().map((name) => (0,external_node_path_.join)(path, name));
}
/** What makes a line a record, as far as DuckDB can tell. */
const good = `json_type(line) = 'OBJECT'
  AND len(json_keys(line)) = len(list_distinct(json_keys(line)))
  AND json_type(line->'action_type') = 'VARCHAR' AND length(line->>'action_type') BETWEEN 1 AND 256
  AND json_type(line->'decision') = 'VARCHAR' AND (line->>'decision') IN ('allow', 'escalate', 'block')
  AND coalesce(json_type(line->'trust_score'), 'NULL') IN ('NULL', 'UBIGINT', 'BIGINT', 'DOUBLE')
  AND coalesce(TRY_CAST(line->>'trust_score' AS DOUBLE), 0) BETWEEN 0 AND 100
  AND coalesce(json_type(line->'chain_step'), 'NULL') IN ('NULL', 'UBIGINT')
  AND coalesce(json_type(line->'metadata'), 'NULL') IN ('NULL', 'OBJECT')
  AND coalesce(json_type(line->'created_at'), 'NULL') IN ('NULL', 'VARCHAR')
  AND ((line->>'created_at') IS NULL OR (regexp_full_match(line->>'created_at', '\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)')
    AND TRY_CAST(line->>'created_at' AS TIMESTAMPTZ) IS NOT NULL))
  ${['action_content', 'agent_id', 'chain_id', 'decision_id'].map((name) => `AND coalesce(json_type(line->'${name}'), 'NULL') IN ('NULL', 'VARCHAR')`).join('\n  ')}`;
function linesIn(files) {
    const source = `read_json_objects([${files.map(quoted).join(', ')}], format = 'newline_delimited', ignore_errors = true, maximum_object_size = 1100000)`;
    return `SELECT ${good} AS good, (line->>'action_type') AS action_type, (line->>'action_content') AS action_content,
  TRY_CAST(line->>'trust_score' AS DOUBLE) AS trust_score, TRY_CAST(line->>'chain_step' AS BIGINT) AS chain_step, (line->>'agent_id') AS agent_id,
  (line->>'decision') AS decision, TRY_CAST(line->>'created_at' AS TIMESTAMPTZ) AS created_at,
  CASE WHEN json_type(line->'metadata') = 'OBJECT' THEN (line->'metadata') END AS metadata
FROM (SELECT json AS line FROM ${source}) AS read`;
}
async function columnsOf(connection, file) {
    const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${quoted(file)})`);
    return new Map(reader.getRowObjectsJson().map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}
function rowsIn(file, columns) {
    for (const name of ['action_type', 'decision'])
        if (!columns.has(name))
            throw new world/* UsageError */.e(`\`${file}\` has no column \`${name}\``, 'its columns are the fields of a decision record');
    const column = (name, type) => (columns.has(name) ? `${name}::${type}` : `NULL::${type}`);
    const metadata = columns.get('metadata') === 'VARCHAR' ? 'TRY_CAST(metadata AS JSON)' : columns.has('metadata') ? 'to_json(metadata)' : 'NULL::JSON';
    const text = (name) => columns.get(name) === 'VARCHAR';
    const dated = text('created_at') ? 'TRY_CAST(created_at AS TIMESTAMPTZ)' : column('created_at', 'TIMESTAMPTZ');
    return `SELECT length(action_type) BETWEEN 1 AND 256 AND decision IN ('allow', 'escalate', 'block')
    AND coalesce(${column('trust_score', 'DOUBLE')}, 0) BETWEEN 0 AND 100 AND coalesce(${column('chain_step', 'BIGINT')}, 0) >= 0
    ${text('created_at') ? `AND (created_at IS NULL OR ${dated} IS NOT NULL)` : ''}
    ${columns.has('metadata') ? `AND (metadata IS NULL OR json_type(${metadata}) = 'OBJECT')` : ''} AS good,
  action_type::VARCHAR AS action_type, ${column('action_content', 'VARCHAR')} AS action_content, ${column('trust_score', 'DOUBLE')} AS trust_score,
  ${column('chain_step', 'BIGINT')} AS chain_step, ${column('agent_id', 'VARCHAR')} AS agent_id, decision::VARCHAR AS decision,
  ${dated} AS created_at, ${metadata} AS metadata
FROM read_parquet(${quoted(file)})`;
}

;// CONCATENATED MODULE: ./build/src/cli/engines/postgres.js

/** A table of PostgreSQL, read in one read-only transaction. */
async function openPostgres(url, table) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const client = new pg.Client({ connectionString: url, application_name: 'hindcast' });
    try {
        await client.connect();
        await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    }
    catch (error) {
        await client.end().catch(() => { });
        throw new world/* UsageError */.e(`PostgreSQL can't be reached (${error.message})`, 'check the address of `--engine`');
    }
    return {
        name: 'PostgreSQL',
        dialect: 'postgresql',
        table,
        run: async (sql) => (await client.query(sql)).rows,
        close: () => client.end(),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/engines/index.js





/** The shadow report, counted by the engine that holds the decisions. */
async function replayInEngine(where, base, head) {
    const session = await engines_open(where);
    try {
        const { report, unsaid } = await replayIn(session.run, base, head, session.dialect, session.table);
        const unreadable = (await session.unreadable?.()) ?? 0;
        return {
            ...report,
            total: report.total + unreadable,
            classes: { ...report.classes, unreadable },
            engine: { name: session.name, unsaid },
        };
    }
    catch (error) {
        if (error instanceof world/* UsageError */.e)
            throw error;
        throw new world/* UsageError */.e(`${session.name} can't answer (${kindOf(error)})`, 'its table needs the columns of a decision record; `--sql` prints the query');
    }
    finally {
        await session.close().catch(() => { });
    }
}
/** An engine's words may repeat what it read in a record: no more of them is told than their kind. */
function kindOf(error) {
    const { code, type, message = '' } = error;
    const named = [type, code].filter((part) => typeof part === 'string' && /^\w{1,60}$/.test(part));
    return named.length > 0 ? named.join(' ') : (/^[A-Z][A-Za-z ]{2,30}(?=:)/.exec(message)?.[0] ?? 'unknown fault');
}
function engines_open({ engine, table, files, cwd }) {
    if (engine === 'duckdb') {
        if (files.length === 0)
            throw new world/* UsageError */.e('no decisions to replay', 'name the files that DuckDB reads with `--decisions`');
        return openDuckDb(files, cwd);
    }
    if (/^postgres(ql)?:\/\//.test(engine))
        return openPostgres(engine, table);
    if (/^clickhouse\+https?:\/\//.test(engine))
        return openClickHouse(engine.slice('clickhouse+'.length), table, cwd);
    if (/^(spark|sc|jdbc:hive2|thrift)\b/.test(engine))
        throw new world/* UsageError */.e('Spark has no light official client for Node', 'print the query with `--sql spark` and run it there, with `spark-sql` or in a job');
    throw new world/* UsageError */.e('`--engine` is none that is known', 'there is duckdb, postgres://..., clickhouse+http://... and clickhouse+https://...');
}


/***/ })

};
