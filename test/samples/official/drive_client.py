"""Calls every public method of the official client: those of the groups of the SDK page with sense, and the others with anything."""
import inspect
import json
import os

import exchanges  # noqa: F401
import requests
import xybern
from xybern.client import XybernClient
from xybern.config import Config

client = XybernClient(Config.resolve())
approver = XybernClient(Config.resolve(api_key=os.environ["APPROVER_KEY"]))
done = []


def takes(method, **options):
    """The options that this version of a method knows."""
    known = inspect.signature(method).parameters
    return {name: value for name, value in options.items() if name in known}


def core():
    plain = client.intercept("read_file", "Read config.json", "driver", {"path": "config.json"})
    assert plain["decision"] == "allow" and plain["decision_id"] and plain["vault_entry_id"], plain
    assert client.intercept("read_file")["decision"] == "allow"
    full = client.intercept("read_file", "x", "driver", {}, **takes(
        client.intercept, session_id="s", warrant="xwt1.x", stamp=True, artefact_sha256="0" * 64, commitment="c", commit=True, vary=["path"],
        request_on_refuse=True, flow={"labels": []}, chain_id="driven", chain_step=2, parent_decision_id=plain["decision_id"]))
    assert full["decision"] == "allow", full
    hidden = XybernClient(Config.resolve(redact=True))
    assert hidden.intercept("read_file", "secret", "driver")["decision"] == "allow"
    many = client.batch_intercept([{"ref": str(n), "action_type": "read_file", "agent_id": "driver"} for n in range(499)] + [{"action_type": ""}])
    assert (many["total"], many["allowed"], many["failed"]) == (500, 499, 1), many
    assert [item["ref"] for item in many["results"][:3]] == ["0", "1", "2"]
    done.extend(["intercept", "batch_intercept"])
    if hasattr(client, "hand_off"):
        message = client.hand_off("driver", "clerk", "File it", chain_id="driven", chain_step=3, parent_decision_id=plain["decision_id"],
                                  metadata={"via": "tool"})
        assert message["decision"] == "allow", message
        assert client.hand_off("driver", "clerk", "")["decision"] == "allow"
        done.append("hand_off")


def agents():
    made = client.register_agent("Driven", "langchain", description=None, capabilities=["read"], permissions={"allowed_action_types": ["*"]},
                                 **takes(client.register_agent, scopes=["trade:*"], permission_boundary={"resource_rules": []},
                                         delegation_policy={"can_delegate": True}, credential_ttl_days=30, model={"name": "m"},
                                         prompt_hash="0" * 64, environment="test", risk_class="low", owner="ada", permitted_models=["m"],
                                         approved_tools=["t"], data_clearance="public", purpose="to be driven"))
    agent = made["agent"]["agent_id"]
    assert made["credential"]["private_key"].startswith("-----BEGIN PRIVATE KEY-----"), made
    assert client.register_agent("Bare")["agent"]["framework"] == "custom"
    assert agent in [each["agent_id"] for each in client.list_agents()["agents"]]
    assert client.whoami()["ok"] is True
    done.extend(["register_agent", "list_agents", "whoami"])
    if hasattr(client, "delegate"):
        grant = client.delegate(agent, "clerk", ["trade:read"], ["execute_trade"], {"max_amount": 10}, "Read only", None, 2, 5)
        for unkept in ({"budgets": {"max_actions": 3}}, {"contract_id": "mission"}):
            if set(unkept) <= set(inspect.signature(client.delegate).parameters):
                assert ended(lambda: client.delegate(agent, "clerk", ["trade:read"], **unkept)) == 400
        grant_id = grant["grant"]["grant_id"]
        below = client.delegate("clerk", "third", ["trade:read"], parent_grant_id=grant_id)
        assert below["grant"]["depth"] == 2, below
        done.append("delegate")
        if hasattr(client, "agent_delegations"):
            given = client.agent_delegations(agent, direction="given")["delegations"]
            assert [each["grant_id"] for each in given] == [grant_id], given
            assert given[0]["source_agent_id"] == agent and given[0]["is_valid"] is True
            assert client.agent_delegations("clerk", "received", None)["delegations"]
            done.append("agent_delegations")
        assert grant_id in client.revoke_grant(grant_id, "done")["revoked"]
        done.append("revoke_grant")
    if hasattr(client, "revoke_agent"):
        assert client.revoke_agent(agent, "retired")["agent"]["status"] == "deactivated"
        done.append("revoke_agent")
    assert any(each["name"] == "Block high-value trades" for each in client.list_policies()["policies"])
    done.append("list_policies")


def escalated(agent):
    answer = client.intercept("execute_trade", "Buy", agent)
    assert answer["decision"] == "escalate", answer
    return answer["escalation_id"]


def escalations():
    if not hasattr(client, "get_escalation_status"):
        return
    asked = escalated("waits-for-nobody")
    assert client.get_escalation_status(asked)["decision"] == "pending"
    assert approver.resolve_escalation(asked, "rejected", "not today")["status"] == "rejected"
    assert client.get_escalation_status(asked)["decision"] == "block"
    again = ended(lambda: approver.resolve_escalation(asked, "approved"))
    assert again == 409, again
    assert client.wait_for_escalation(escalated("waits-for-yes"), 0.5, 60)["status"] == "approved"
    assert client.wait_until_approved(escalated("waits-for-yes"), 0.5, 60) is True
    assert client.wait_until_approved(escalated("waits-for-no"), 0.5, 60) is False
    from xybern.exceptions import XybernTimeout
    try:
        client.wait_for_escalation(escalated("waits-for-nobody"), 0.5, 0.6)
        raise AssertionError("nobody answered, yet the wait ended well")
    except XybernTimeout:
        pass
    done.extend(["get_escalation_status", "resolve_escalation", "wait_for_escalation", "wait_until_approved"])


def facade():
    if not hasattr(xybern, "Xybern"):
        return []
    xy = xybern.Xybern(agent_id="facade")
    assert xy.authorize("read_file", resource="a.txt", context={"amount": 1}).allowed
    assert xy.enforce.intercept(action_type="read_file", action_content="x", agent_reasoning="because")["decision"] == "allow"
    held = xy.authorize("execute_trade", content="Buy", agent_id="waits-for-yes")
    assert held.escalated and held.wait(60, 0.5).allowed
    refused = xy.authorize("execute_trade", content="Buy", agent_id="waits-for-no")
    try:
        refused.wait(60, 0.5)
        raise AssertionError("a rejected action was let through")
    except xybern.ApprovalRejected as reason:
        assert reason.reason == "said no", reason.reason
    assert xy.wait_for_escalation(held.escalation_id, 0.5, 10)["status"] == "approved"
    assert xy.wait_until_approved(held.escalation_id, 0.5, 10) is True
    assert xy.protected("read_file")(lambda: 7)() == 7
    try:
        xy.protected("execute_trade")(lambda: 7)()
        raise AssertionError("an escalated action was run")
    except xybern.PolicyEscalated:
        pass
    assert xy.register_agent("FacadeBot")["agent"]["name"] == "FacadeBot"
    return ["authorize", "intercept", "wait_for_escalation", "wait_until_approved", "protected", "register_agent"]


def ended(call):
    """How a call ended: the status of an HTTP error, or what was returned or raised."""
    try:
        value = call()
    except requests.HTTPError as error:
        return error.response.status_code
    except Exception as error:
        return type(error).__name__
    if isinstance(value, dict) and value.get("ok") is False:
        return value["error"]["code"] if isinstance(value.get("error"), dict) else "ok: false"
    return "returned"


def anything(parameter):
    kind = str(parameter.annotation)
    return [] if "List" in kind else {"x": {}} if "Dict" in kind else 1 if "int" in kind else "x"


def others():
    """Every other method, called with what its required arguments are said to be."""
    ends = {}
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if name.startswith("_") or name in done:
            continue
        needed = [p for p in inspect.signature(method).parameters.values() if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
        ends[name] = ended(lambda: method(*map(anything, needed)))
    return ends


core()
agents()
escalations()
through = facade()
holders = [client] + ([xybern.Xybern(agent_id="facade"), xybern.Xybern(agent_id="facade").enforce] if hasattr(xybern, "Xybern") else [])
offered = [name for name in json.loads(os.environ["PAGE"]) if any(callable(getattr(holder, name, None)) for holder in holders)]
print(json.dumps({"version": xybern.__version__, "done": sorted(done), "facade": through, "others": others(), "offered": offered}))
