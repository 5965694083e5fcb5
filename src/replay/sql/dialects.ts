import { anyOf, type Flavour } from './pattern.ts';

export const dialects = ['duckdb', 'clickhouse', 'postgresql', 'spark'] as const;
export type Dialect = (typeof dialects)[number];

/** How one engine says what a policy asks. Values that are unknown are NULL, and stay NULL through every comparison. */
export interface Speech {
  flavour: Flavour;
  /** Ends a subquery whose columns must be computed once, not wherever they are used. */
  fence?: string;
  /** What stands for a table, where its columns are made ready first. */
  from?(table: string): string;
  /** A text literal. */
  text(value: string): string;
  /** Hour 0 to 23 and day 1 (Monday) to 7 of an instant, in UTC. */
  hour(column: string): string;
  day(column: string): string;
  /** Milliseconds since 1970. */
  instant(column: string): string;
  /** Does the text match one of these patterns? `undefined`: the engine can't say that. */
  matches(column: string, patterns: readonly string[]): string | undefined;
  /** The JSON text of a member reached by these keys, NULL where there is none or it is `null`. */
  member(json: string, keys: readonly string[]): string;
  /** `number`, `string`, `boolean` or something else, of a JSON text. */
  kind(value: string): string;
  /** A JSON text of a number, or of a string, as that. */
  number(value: string): string;
  string(value: string): string;
  /** Is the text a JSON number literal? */
  numeric(text: string): string;
  /** Does a text hold another? */
  holds(text: string, part: string): string;
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
/** Where a backslash escapes inside a literal. */
const escaped = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const literal = '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$';
const path = (keys: readonly string[]) => `$${keys.map((key) => `."${key}"`).join('')}`;

const duckdb: Speech = {
  flavour: 're2',
  text: quoted,
  hour: (column) => `hour(${column})`,
  day: (column) => `isodow(${column})`,
  instant: (column) => `epoch_ms(${column})`,
  matches: (column, patterns) => `regexp_matches(${column}, ${quoted(anyOf(patterns, 're2')!)})`,
  member: (json, keys) => `nullif(json_extract(${json}, ${quoted(path(keys))})::VARCHAR, 'null')`,
  kind: (value) =>
    `CASE json_type(${value}) WHEN 'VARCHAR' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'UBIGINT' THEN 'number' WHEN 'BIGINT' THEN 'number' WHEN 'HUGEINT' THEN 'number' WHEN 'DOUBLE' THEN 'number' ELSE 'other' END`,
  number: (value) => `TRY_CAST(${value} AS DOUBLE)`,
  string: (value) => `json_extract_string(${value}, '$')`,
  numeric: (text) => `regexp_matches(${text}, ${quoted(literal)})`,
  holds: (text, part) => `contains(${text}, ${part})`,
};

/** PostgreSQL ends a query at a number too large or too small for a double; as JSON is read here it is infinite, or 0. */
function double(text: string): string {
  const infinite = `CASE WHEN ${text} LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision`;
  const size = `abs(${text}::numeric)`;
  return `(CASE WHEN ${text} ~ '^-?[0.]+([eE]|$)' OR ${text} ~ '[eE]-0*[1-9][0-9]{3}' THEN 0 WHEN ${text} ~ '[eE][+]?0*[1-9][0-9]{3}' THEN ${infinite} WHEN ${size} >= 1.797693134862315808e308 THEN ${infinite} WHEN ${size} < 2.5e-324 THEN 0 ELSE ${text}::double precision END)`;
}

const postgresql: Speech = {
  flavour: 'posix',
  fence: ' OFFSET 0',
  text: quoted,
  hour: (column) => `extract(hour FROM ${column} AT TIME ZONE 'UTC')`,
  day: (column) => `extract(isodow FROM ${column} AT TIME ZONE 'UTC')`,
  instant: (column) => `floor(extract(epoch FROM ${column}) * 1000)`,
  matches: (column, patterns) => {
    const said = patterns.map((pattern) => anyOf([pattern], 'posix'));
    return said.includes(undefined) ? undefined : `(${said.map((pattern) => `${column} ~ ${quoted(pattern!)}`).join(' OR ')})`;
  },
  member: (json, keys) => `nullif((${json}::jsonb #> ARRAY[${keys.map(quoted).join(', ')}])::text, 'null')`,
  kind: (value) => `jsonb_typeof(${value}::jsonb)`,
  number: (value) => double(`(CASE WHEN jsonb_typeof(${value}::jsonb) IN ('number', 'string') THEN (${value}::jsonb #>> '{}') END)`),
  string: (value) => `(${value}::jsonb #>> '{}')`,
  numeric: (text) => `${text} ~ ${quoted(literal)}`,
  holds: (text, part) => `strpos(${text}, ${part}) > 0`,
};

const clickhouse: Speech = {
  flavour: 're2',
  text: escaped,
  hour: (column) => `toHour(${column}, 'UTC')`,
  day: (column) => `toDayOfWeek(${column}, 0, 'UTC')`,
  instant: (column) => `toUnixTimestamp64Milli(toDateTime64(${column}, 3, 'UTC'))`,
  matches: (column, patterns) => `match(${column}, ${escaped(`(?-s:${anyOf(patterns, 're2')})`)})`,
  member: (json, keys) => `nullIf(nullIf(JSONExtractRaw(assumeNotNull(${json}), ${keys.map(escaped).join(', ')}), ''), 'null')`,
  kind: (value) =>
    `multiIf(${value} IS NULL, NULL, startsWith(${value}, '"'), 'string', ${value} IN ('true', 'false'), 'boolean', startsWith(${value}, '[') OR startsWith(${value}, '{'), 'other', 'number')`,
  number: (value) => `toFloat64OrNull(${value})`,
  string: (value) => `JSONExtractString(assumeNotNull(${value}))`,
  numeric: (text) => `match(${text}, ${escaped(literal)})`,
  holds: (text, part) => `position(${text}, ${part}) > 0`,
};

const spark: Speech = {
  flavour: 'java',
  from: (table) => `(SELECT * EXCEPT (metadata), try_parse_json(metadata) AS metadata FROM ${table}) AS parsed`,
  text: escaped,
  hour: (column) => `hour(to_utc_timestamp(${column}, current_timezone()))`,
  day: (column) => `(weekday(to_utc_timestamp(${column}, current_timezone())) + 1)`,
  instant: (column) => `unix_millis(${column})`,
  matches: (column, patterns) => {
    const said = anyOf(patterns, 'java');
    return said && `(${column} RLIKE ${escaped(said)})`;
  },
  // `get_json_object` would give strings without their quotes, like numbers; a VARIANT (Spark 4) keeps the type, and is parsed once.
  member: (json, keys) => {
    const member = `try_variant_get(${json}, ${escaped(`$${keys.map((key) => `['${key}']`).join('')}`)}, 'variant')`;
    return `(CASE WHEN is_variant_null(${member}) THEN NULL ELSE ${member} END)`;
  },
  kind: (value) =>
    `(CASE WHEN ${value} IS NULL THEN NULL WHEN schema_of_variant(${value}) = 'STRING' THEN 'string' WHEN schema_of_variant(${value}) = 'BOOLEAN' THEN 'boolean' WHEN schema_of_variant(${value}) RLIKE '^(BIGINT|DOUBLE|DECIMAL)' THEN 'number' ELSE 'other' END)`,
  number: (value) => `try_cast(${value} AS DOUBLE)`,
  string: (value) => `try_cast(${value} AS STRING)`,
  numeric: (text) => `(${text} RLIKE ${escaped(literal)})`,
  holds: (text, part) => `instr(${text}, ${part}) > 0`,
};

export const speech: Record<Dialect, Speech> = { duckdb, clickhouse, postgresql, spark };
