"""Calls every tool, resource and prompt of the official package's MCP server, without the protocol around them."""
import json

import exchanges  # noqa: F401
from xybern import mcp_server as tools

allowed = tools.xybern_intercept("read_file", "Read config.json", '{"path": "config.json"}', "mcp", 1)
assert "DECISION: ALLOW" in allowed and "Vault entry: ve_" in allowed, allowed
held = tools.xybern_intercept("execute_trade", "Buy")
escalation = held.split("Escalation ID: ")[1].split()[0]
assert tools.xybern_wait_for_approval(escalation, 60, 1).startswith("APPROVED")
assert "ALLOW" in tools.xybern_preflight("1. Read. 2. Write.")
opened = tools.xybern_request_temporal_window("database_write, file_delete", 30, "Emergency", "database_write")
assert "Status: active" in opened, opened
context = tools.xybern_get_context()
for told in ("Trust level: ", "Active policies: 1 live", "Block high-value trades", "Active JIT windows: 1"):
    assert told in context, context
explained = tools.xybern_explain_block(held.split("Decision ID: ")[1].split()[0])
assert "DECISION EXPLANATION — ESCALATE" in explained and "Block high-value trades" in explained, explained
assert "not found" in tools.xybern_explain_block("enf_nothing")
recent = tools.xybern_get_recent_decisions(5, "escalate")
assert "[ESCALATE] execute_trade" in recent and "of 1 total" in recent, recent
assert "Live: 1" in tools.get_policies_resource()
assert "execute_trade" in tools.get_recent_decisions_resource()
status = tools.get_agent_status_resource()
assert "Framework:    mcp" in status and "Escalated: 1" in status, status
assert "ESCALATED action types: execute_trade" in tools.enforcement_context()
print(json.dumps({"ok": True}))
