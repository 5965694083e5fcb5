"""Makes the fixtures beside it: the same records as NDJSON and as Parquet of several makes. Needs pyarrow: `python3 make.py`."""
import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

here = Path(__file__).parent
start = datetime(2026, 1, 1, tzinfo=timezone.utc)
actions = ["pay", "mail", "read_file", "Zahlung: über 5 €", 'quote "x"\\']


def record(n):
    made = {
        "decision_id": f"d{n}",
        "action_type": actions[n % 5],
        "action_content": ["pay 100 EUR", "a.b@example.org wrote\n2 lines", "", "DROP TABLE users", "\u2028 \U0001f600"][n % 5],
        "agent_id": f"agent-{n % 4}",
        "trust_score": [0.1 * n, 49.5, 50.0, None][n % 4],
        "chain_id": f"c{n // 10}" if n % 3 else None,
        "chain_step": n % 10 if n % 7 else None,
        "created_at": start + timedelta(hours=n, microseconds=n * 1009) if n not in (45, 46) else None,
        "metadata": {"amount": n * 1.5, "region": "eu" if n % 2 else None, "tags": ["a", "b"][: n % 3], "deep": {"id": 2**53 + n, "ok": n % 2 == 0}}
        if n % 6
        else None,
        "decision": ["allow", "escalate", "block"][n % 3] if n != 77 else "maybe",
    }
    if n == 5:
        made["created_at"] = datetime(1969, 12, 31, 23, 59, 59, 999500, tzinfo=timezone.utc)
    return made


records = [record(n) for n in range(120)]


def plain(one):
    line = {**one, "created_at": one["created_at"] and one["created_at"].isoformat().replace("+00:00", "Z")}
    return json.dumps({name: value for name, value in line.items() if value is not None}, ensure_ascii=False)


(here / "records.ndjson").write_text("".join(plain(one) + "\n" for one in records))


def table(metadata, created):
    columns = {name: [one[name] for one in records] for name in records[0]}
    columns["metadata"], columns["created_at"] = metadata, created
    columns["ignored"] = [b"\xff\x00"] * len(records)
    return pa.table(columns)


stamps = [one["created_at"] for one in records]
texts = [one["created_at"] and one["created_at"].isoformat() for one in records]
objects = [one["metadata"] for one in records]
as_json = pa.array([value and json.dumps(value, indent=2 if value["amount"] > 90 else None) for value in objects])
struct = pa.array(objects)
utc = lambda unit, zone: pa.array(stamps, pa.timestamp("us", "UTC")).cast(pa.timestamp(unit, zone))

pq.write_table(table(as_json, utc("us", "UTC")), here / "json.parquet", compression="snappy", row_group_size=24)
pq.write_table(table(struct, utc("ns", None)), here / "struct.parquet", compression="zstd", row_group_size=50, version="2.6")
pq.write_table(table(as_json, pa.array(texts)), here / "text.parquet", compression="gzip", use_dictionary=False, row_group_size=120)
pq.write_table(
    table(as_json.cast(pa.large_string()), utc("us", "+02:00")), here / "pages.parquet", compression="brotli", data_page_version="2.0", row_group_size=40
)
pq.write_table(table(struct, utc("ns", "UTC")), here / "old.parquet", compression="none", use_deprecated_int96_timestamps=True)
