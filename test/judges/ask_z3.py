"""Says of each question on stdin (one JSON object a line) whether some request answers it: sat, unsat or unknown, and in how many milliseconds.

{"base": packs, "head": packs}            a request with two different verdicts
{"head": packs, "never": {...}}           a request that breaks the invariant

Written from the semantics page alone. Patterns are read by Python's own parser of expressions; word boundaries are not said here.
"""

import json
import sys
import time
from re import _parser as sre

import z3

RANK = {"allow": 0, "escalate": 1, "block": 2}
ANY = z3.Range(chr(0), chr(0x2FFFF))
NUMBER = (">", "<", ">=", "<=")


def glob(text, name):
    parts = [z3.Re(z3.StringVal(part)) for part in text.split("*")]
    made = parts[0]
    for part in parts[1:]:
        made = z3.Concat(made, z3.Star(ANY), part)
    return z3.InRe(name, made)


def letter(code, fold):
    same = {chr(code)}
    if fold:
        same |= {chr(code).lower(), chr(code).upper()}
        same |= {"\u212a"} & ({"\u212a"} if chr(code) in "kK" else set())
        same |= {"\u017f"} if chr(code) in "sS" else set()
    return union([z3.Re(z3.StringVal(each)) for each in sorted(same)])


def union(parts):
    return parts[0] if len(parts) == 1 else z3.Union(*parts)


CLASSES = {
    "CATEGORY_DIGIT": [("0", "9")],
    "CATEGORY_SPACE": [("\t", "\n"), ("\f", "\r"), (" ", " ")],
    "CATEGORY_WORD": [("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")],
}


def negated(made):
    return z3.Intersect(ANY, z3.Complement(made))


def member(op, value, fold):
    name = str(op)
    if name == "LITERAL":
        return letter(value, fold)
    if name == "RANGE":
        low, high = value
        return union([letter(code, fold) for code in range(low, high + 1)])
    if name == "CATEGORY":
        kind = str(value).replace("NOT_", "")
        made = union([z3.Range(low, high) for low, high in CLASSES[kind]])
        return negated(made) if "NOT_" in str(value) else made
    raise ValueError(name)


def one(op, value, fold):
    name = str(op)
    if name == "LITERAL":
        return letter(value, fold)
    if name == "NOT_LITERAL":
        return negated(letter(value, fold))
    if name == "ANY":
        return negated(z3.Re(z3.StringVal("\n")))
    if name == "IN":
        rest = [item for item in value if str(item[0]) != "NEGATE"]
        made = union([member(o, v, fold) for o, v in rest])
        return negated(made) if len(rest) < len(value) else made
    if name == "BRANCH":
        return union([sequence(branch, fold) for branch in value[1]])
    if name == "SUBPATTERN":
        return sequence(value[3], fold)
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        made = sequence(inner, fold)
        if most == sre.MAXREPEAT:
            return z3.Concat(z3.Loop(made, least, least), z3.Star(made)) if least > 0 else z3.Star(made)
        return z3.Loop(made, least, most)
    raise ValueError(name)


def sequence(items, fold):
    parts = [one(op, value, fold) for op, value in items]
    if not parts:
        return z3.Re(z3.StringVal(""))
    return parts[0] if len(parts) == 1 else z3.Concat(*parts)


def pattern(source, content):
    parsed = sre.parse(source, 0)
    fold = bool(parsed.state.flags & 2)
    items = list(parsed)
    front, back = z3.Star(ANY), z3.Star(ANY)
    if items and str(items[0][0]) == "AT" and str(items[0][1]) == "AT_BEGINNING":
        items, front = items[1:], z3.Re(z3.StringVal(""))
    if items and str(items[-1][0]) == "AT" and str(items[-1][1]) == "AT_END":
        items, back = items[:-1], z3.Re(z3.StringVal(""))
    return z3.InRe(content, z3.Concat(front, sequence(items, fold), back))


class Request:
    def __init__(self):
        self.action, self.content = z3.String("action"), z3.String("content")
        self.trust = z3.Real("trust")
        self.step, self.hour, self.day = z3.Ints("step hour day")
        self.agents, self.fields, self.switches = {}, {}, {}

    def field(self, name):
        if name not in self.fields:
            kind = z3.Int("kind " + name)
            members = {}
            self.fields[name] = (kind, z3.Real("number " + name), z3.String("text " + name), z3.Bool("truth " + name), members)
        return self.fields[name]

    def bounds(self):
        return [
            z3.Length(self.action) >= 1, z3.Length(self.action) <= 256,
            self.trust >= 0, self.trust <= 100, self.step >= 0,
            self.hour >= 0, self.hour <= 23, self.day >= 1, self.day <= 7,
            *[z3.And(kind >= MISSING, kind <= OTHER) for kind, *_ in self.fields.values()],
        ]


# A text that is a number literal is a kind of its own: the fields of this sample compare either with numbers or with texts.
MISSING, NUM, NUMERAL, TEXT, TRUTH, LIST, OTHER = range(7)


def rule(request, each):
    kind, number, text, truth, members = request.field(each["field"])
    op, value = each["operator"], each.get("value")
    if op == "exists":
        return kind != MISSING
    if op == "not_exists":
        return kind == MISSING
    if op in NUMBER:
        holds = {">": number > value, "<": number < value, ">=": number >= value, "<=": number <= value}[op]
        return z3.And(z3.Or(kind == NUM, kind == NUMERAL), holds)
    if op in ("==", "!="):
        if isinstance(value, bool):
            equal = z3.And(kind == TRUTH, truth == value)
        elif isinstance(value, (int, float)):
            equal = z3.And(kind == NUM, number == value)
        else:
            equal = z3.And(kind == TEXT, text == z3.StringVal(value))
        scalar = z3.Or(kind == NUM, kind == NUMERAL, kind == TEXT, kind == TRUTH)
        return equal if op == "==" else z3.And(scalar, z3.Not(equal))
    key = (type(value).__name__, value)
    has = members.setdefault(key, z3.Bool("member %s %s" % (each["field"], key)))
    wanted = op == "contains"
    inside = z3.And(kind == LIST, has == wanted)
    if isinstance(value, str):
        inside = z3.Or(inside, z3.And(kind == TEXT, z3.Contains(text, z3.StringVal(value)) == wanted))
    return inside


def agent(request, name):
    return request.agents.setdefault(name, z3.Bool("agent " + name))


def either(parts):
    return z3.Or(*parts) if parts else z3.BoolVal(False)


def triggers(request, policy):
    globs = policy.get("action_types") or []
    watched = either([glob(each, request.action) for each in globs]) if globs else z3.BoolVal(True)
    asked, kind = policy.get("conditions") or {}, policy["policy_type"]
    if kind == "action_type":
        holds = z3.BoolVal(True)
    elif kind == "threshold":
        holds = request.trust < policy["trust_threshold"]
    elif kind == "content_pattern":
        holds = either([pattern(each, request.content) for each in asked["patterns"]])
    elif kind == "temporal":
        hours = [request.hour == each for each in asked.get("blocked_hours", [])]
        holds = either(hours + [request.day == each for each in asked.get("blocked_days", [])])
    elif kind == "chain_of_custody":
        deep = [request.step > asked["max_chain_depth"]] if "max_chain_depth" in asked else []
        holds = either(deep + [agent(request, each) for each in asked.get("forbidden_agents", [])])
    else:
        rules = [rule(request, each) for each in asked["rules"]]
        holds = either(rules) if asked.get("operator") == "OR" else z3.And(*rules)
    return z3.And(watched, holds)


def verdict(request, packs):
    made = z3.IntVal(0)
    for policy in sorted((p for pack in packs for p in pack["policies"] if p.get("mode") != "shadow"), key=lambda p: RANK[p["decision"]]):
        made = z3.If(triggers(request, policy), z3.IntVal(RANK[policy["decision"]]), made)
    return made


def question(asked):
    request = Request()
    if "base" in asked:
        demands = [verdict(request, asked["base"]) != verdict(request, asked["head"])]
    else:
        never = asked["never"]
        where = never.get("where") or {}
        demands = [glob(never["action_type"], request.action), verdict(request, asked["head"]) == RANK[never["verdict"]]]
        if "trust_score" in where:
            demands += [request.trust < where["trust_score"].get("lt", 101), request.trust >= where["trust_score"].get("gte", 0)]
        if "content" in where:
            demands += [pattern(each, request.content) for each in where["content"]["matches"]]
        if "days" in where:
            demands.append(either([request.day == each for each in where["days"]]))
    return demands + request.bounds()


for line in sys.stdin:
    demands = question(json.loads(line))
    solver = z3.Solver()
    solver.set("timeout", 10000)
    start = time.perf_counter()
    solver.add(*demands)
    answer = solver.check()
    print(json.dumps({"answer": str(answer), "ms": (time.perf_counter() - start) * 1000}), flush=True)
