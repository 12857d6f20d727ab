#!/usr/bin/env python3
"""Compares verdicts of personalize-iam-analysis on random pairs of policies with Z3.

Each pair of identity-based policies is compared by the example `verdicts`, and asked of Z3 in an encoding of its own:
is there a request that the new policy allows and the old one does not, and the reverse? See README.md.
"""

import argparse
import calendar
import collections
import json
import multiprocessing
import pathlib
import random
import re
import subprocess
import sys
import time

import z3

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCOUNT = "111122223333"

# --- Languages ---------------------------------------------------------------------------------------------------------

STRING = z3.ReSort(z3.StringSort())
ANY_CHAR = z3.AllChar(STRING)
ANYTHING = z3.Full(STRING)
NO_COLON = z3.Intersect(ANY_CHAR, z3.Complement(z3.Re(":")))
COLON = z3.Re(":")
DIGIT = z3.Range("0", "9")


def sequence(parts):
    parts = list(parts)
    if not parts:
        return z3.Re("")
    return parts[0] if len(parts) == 1 else z3.Concat(*parts)


def union(parts):
    parts = list(parts)
    if not parts:
        return z3.Empty(STRING)
    return parts[0] if len(parts) == 1 else z3.Union(*parts)


def within(text, parts):
    """Whether the text is in one of the languages."""
    parts = list(parts)
    return z3.InRe(text, union(parts)) if parts else z3.BoolVal(False)


def glob(pattern, char=ANY_CHAR):
    wild = {"*": lambda: z3.Star(char), "?": lambda: char}
    return sequence(wild.get(c, lambda c=c: z3.Re(c))() for c in pattern)


def ignoring_case(text):
    def one(c):
        same = {c.lower(), c.upper()}
        if c.lower() == "k":
            same.add("\u212a")  # the Kelvin sign, the one other character with an ASCII letter as its lower case
        return union(z3.Re(other) for other in sorted(same))

    return sequence(one(c) for c in text)


def resource(pattern):
    """Field by field: a wildcard before the fifth colon matches no colon, but for a `*` at its field's end."""
    parts, colons = [], 0
    for at, c in enumerate(pattern):
        ends_field = at + 1 == len(pattern) or pattern[at + 1] == ":"
        char = ANY_CHAR if colons >= 5 or (c == "*" and ends_field) else NO_COLON
        parts.append(glob(c, char))
        colons += c == ":"
    return sequence(parts)


def is_resource(text, patterns):
    parts = []
    for pattern in patterns:
        parts.append(resource(pattern))
        missing = 5 - pattern.count(":")
        if pattern.startswith("arn:") and missing > 0:
            parts.append(resource(pattern + ":*" * missing))
    stars = any(pattern and not pattern.strip("*") for pattern in patterns)
    # The resource of actions without resource types is matched by stars alone.
    return z3.If(text == "*", z3.BoolVal(stars), within(text, parts))


def is_action(text, patterns):
    parts = []
    for pattern in map(str.lower, patterns):
        if pattern == "*":
            parts.append(ANYTHING)
        elif pattern.count(":") == 1 and not pattern.endswith(":"):
            parts.append(glob(pattern, NO_COLON))
    return within(text, parts)


def arn_like(pattern):
    if pattern == "*":
        return z3.Concat(z3.Re("arn:"), *[z3.Star(NO_COLON), COLON] * 4, ANYTHING)
    fields = pattern.split(":", 5)
    if len(fields) < 6:
        return None
    return sequence(x for i, f in enumerate(fields) for x in ([glob(f, NO_COLON), COLON] if i < 5 else [glob(f)]))


# --- Values of condition keys ------------------------------------------------------------------------------------------

NUMBER = re.compile(r"[+-]?(\d+|\d*\.\d+)\Z", re.ASCII)


def number(text):
    return z3.RealVal(text.lstrip("+")) if NUMBER.match(text) else None


DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z)?)?)?\Z", re.ASCII)


def instant(text):
    """Seconds since 1970: the forms that the generator writes."""
    found = DATE.match(text)
    if found:
        y, mo, d, h, mi, s = (int(part) if part else default for part, default in zip(found.groups(), (0, 1, 1, 0, 0, 0)))
        return z3.IntVal(calendar.timegm((y, mo, d, h, mi, s)))
    return z3.IntVal(int(text)) if re.match(r"\d+\Z", text) else None


def address_block(text):
    """Version, bits and length of the prefix."""
    import ipaddress

    try:
        block = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
    return block.version, int(block.network_address), block.prefixlen


def truth(text):
    return {"true": True, "false": False}.get(text.lower())


# Of the keys, those that every request has, with one value of these.
ALWAYS = {"aws:SecureTransport": ["true", "false"]}


INVERTED = {"StringNotEquals", "StringNotLike", "StringNotEqualsIgnoreCase", "ArnNotLike", "ArnNotEquals",
            "NumericNotEquals", "DateNotEquals", "NotIpAddress"}


class Text:
    """One value of a key that is compared as text, ARN, Boolean or bytes."""

    def __init__(self, name):
        self.text = z3.String(name)
        self.domain = self.reads = z3.BoolVal(True)
        self.is_empty = self.text == ""

    def matches(self, base, listed):
        if base in ("StringEquals", "StringNotEquals", "BinaryEquals"):
            if base == "BinaryEquals":
                listed = [value for value in listed if re.match(r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z", value)]
            return z3.Or([self.text == value for value in listed])
        if base in ("StringLike", "StringNotLike"):
            return within(self.text, map(glob, listed))
        if base in ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"):
            return within(self.text, map(ignoring_case, listed))
        if base == "Bool":
            # What is not `true` is false, listed or in a request.
            is_true = z3.InRe(self.text, ignoring_case("true"))
            return z3.Or([is_true if truth(value) else z3.Not(is_true) for value in listed])
        parts = [arn_like(value) for value in listed]
        return within(self.text, [part for part in parts if part is not None])

    def read(self, model):
        return text_of(model, self.text)


class Ordered:
    """One value of a key that is compared as a number or a date, or a text that is none."""

    def __init__(self, name, dates):
        self.dates = dates
        self.fits = z3.Bool(name + ".fits")
        self.is_empty = z3.And(z3.Not(self.fits), z3.Bool(name + ".empty"))
        self.reads = z3.BoolVal(True) if dates else self.fits
        self.value = z3.Int(name) if dates else z3.Real(name)
        # What the forms of dates can say.
        self.domain = z3.And(self.value >= -62167305539, self.value < 2 ** 63) if dates else z3.BoolVal(True)

    def matches(self, base, listed):
        values = [value for value in map(instant if self.dates else number, listed) if value is not None]
        order = base.removeprefix("Date").removeprefix("Numeric")
        compare = {
            "Equals": lambda a, b: a == b,
            "NotEquals": lambda a, b: a == b,
            "LessThan": lambda a, b: a < b,
            "LessThanEquals": lambda a, b: a <= b,
            "GreaterThan": lambda a, b: a > b,
            "GreaterThanEquals": lambda a, b: a >= b,
        }[order]
        return z3.And(self.fits, z3.Or([compare(self.value, value) for value in values]))

    def read(self, model):
        if not z3.is_true(model.eval(self.fits, True)):
            return "" if z3.is_true(model.eval(self.is_empty, True)) else "none"
        value = model.eval(self.value, True)
        if self.dates:
            seconds = value.as_long()
            # Four digits are a year.
            if seconds < 10000:
                days, rest = divmod(seconds, 86400)
                year, month, day = civil(days)
                return f"{year:04}-{month:02}-{day:02}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}Z"
            return str(seconds)
        if value.is_int_value():
            return str(value.as_long())
        numerator, denominator = value.numerator_as_long(), value.denominator_as_long()
        digits = 0
        while denominator != 1 and numerator * 10 ** digits % denominator and digits < 30:
            digits += 1
        scaled = numerator * 10 ** digits // denominator
        sign, figures = "-" * (scaled < 0), str(abs(scaled)).rjust(digits + 1, "0")
        return f"{sign}{figures[:-digits]}.{figures[-digits:]}"


def civil(days):
    days += 719468
    era, of_era = divmod(days, 146097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


class Address:
    """One value of a key that is compared as an address, as bits, or a text that is none."""

    def __init__(self, name):
        self.version = z3.Int(name + ".version")
        self.bits = {4: z3.BitVec(name + ".v4", 32), 6: z3.BitVec(name + ".v6", 128)}
        self.reads = z3.BoolVal(True)
        self.domain = z3.Or([self.version == version for version in (4, 6, 0)])
        self.is_empty = z3.And(self.version == 0, z3.Bool(name + ".empty"))

    def matches(self, base, listed):
        parts = []
        for block in map(address_block, listed):
            if block:
                version, start, length = block
                width, bits = self.bits[version].size(), self.bits[version]
                same = z3.LShR(bits, width - length) == (start >> (width - length)) if length else z3.BoolVal(True)
                parts.append(z3.And(self.version == version, same))
        return z3.Or(parts)

    def read(self, model):
        import ipaddress

        version = model.eval(self.version, True).as_long()
        if version == 0:
            return "" if z3.is_true(model.eval(self.is_empty, True)) else "none"
        bits = model.eval(self.bits[version], True).as_long()
        return str(ipaddress.IPv4Address(bits) if version == 4 else ipaddress.IPv6Address(bits))


class Key:
    """A condition key of a request: absent, one value, or a list.

    A list need have no more values than there are conditions about lists, each of which hangs on one of its values, and
    one besides, as a list of nothing but the empty text is read as no list by `ForAllValues`.
    """

    def __init__(self, name, kind, single_valued, demands):
        self.name, self.single_valued = name, single_valued
        make = {"text": Text, "number": lambda n: Ordered(n, False), "date": lambda n: Ordered(n, True), "address": Address}
        length = max(2 if single_valued else 1, demands + 1) if demands else 1
        self.values = [make[kind](f"{name}.{i}") for i in range(length)]
        self.there = [z3.Bool(f"{name}.{i}.there") for i in range(length)]
        self.absent, self.several = z3.Bool(name + ".absent"), z3.Bool(name + ".several")
        self.domain = z3.And(
            self.there[0],
            z3.Implies(z3.Not(self.several), z3.Not(z3.Or(self.there[1:]))),
            # One value in a list is one value, of a key that has no more; without conditions about lists any list is alike.
            z3.Implies(z3.And(self.several, z3.BoolVal(single_valued and demands > 0)), z3.Or(self.there[1:])),
            *[value.domain for value in self.values],
        )
        if name in ALWAYS:
            one = z3.Or([self.values[0].text == text for text in ALWAYS[name]])
            self.domain = z3.And(self.domain, z3.Not(self.absent), z3.Not(self.several), one)
        self.demands = demands

    def holds(self, operator, listed):
        qualifier, _, base = operator.rpartition(":")
        if_exists = base.endswith("IfExists")
        base = base.removesuffix("IfExists")
        if base == "Null":
            if qualifier:
                return z3.BoolVal(qualifier == "ForAllValues")
            return z3.Or([self.absent if truth(v) else z3.Not(self.absent) for v in listed if truth(v) is not None])
        inverted = base in INVERTED

        def fares(value):
            matches = value.matches(base, listed)
            # No operator on numbers holds on what is no number.
            return z3.And(value.reads, z3.Not(matches)) if inverted else matches

        if qualifier == "ForAllValues":
            each = z3.And([z3.Implies(t, fares(v)) for t, v in zip(self.there, self.values)]) if listed else z3.BoolVal(False)
            only_empty = z3.And(self.values[0].is_empty, z3.Not(z3.Or(self.there[1:])))
            return z3.Or(self.absent, only_empty, each)
        if qualifier == "ForAnyValue":
            some = z3.Or([z3.And(t, fares(v)) for t, v in zip(self.there, self.values)]) if listed else z3.BoolVal(False)
            return z3.If(self.absent, z3.BoolVal(if_exists), some)
        if if_exists and not listed:
            return self.absent
        return z3.If(self.absent, z3.BoolVal(if_exists or inverted), z3.And(z3.Not(self.several), fares(self.values[0])))

    def read(self, model):
        true = lambda term: z3.is_true(model.eval(term, True))
        if true(self.absent):
            return None
        if not true(self.several):
            return self.values[0].read(model)
        values = [value.read(model) for there, value in zip(self.there, self.values) if true(there)]
        return values if self.demands else values * 2


def text_of(model, term):
    text = model.eval(term, True).as_string()
    return re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda m: chr(int(m[1], 16)), text)


# --- Policies ----------------------------------------------------------------------------------------------------------

def conditions_of(policy):
    for statement in policy["Statement"]:
        for operator, tests in statement.get("Condition", {}).items():
            for key, values in tests.items():
                yield operator, key, values


class Encoding:
    def __init__(self, old, new):
        self.action, self.resource = z3.String("action"), z3.String("resource")
        demands = collections.Counter(key for p in (old, new) for op, key, _ in conditions_of(p) if ":" in op)
        names = sorted({key for policy in (old, new) for _, key, _ in conditions_of(policy)})
        self.keys = {name: Key(name, *KEYS[name], demands[name]) for name in names}
        letter = union([z3.Range("a", "z"), DIGIT, z3.Re("-")])
        account = union([z3.Re(""), z3.Re("aws"), z3.Loop(DIGIT, 12, 12)])
        arn = lambda account: z3.Concat(z3.Re("arn:"), *[z3.Star(NO_COLON), COLON] * 3, account, COLON, ANYTHING)
        self.domain = z3.And(
            z3.InRe(self.action, z3.Concat(z3.Plus(letter), COLON, z3.Plus(letter))),
            self.resource != "",
            z3.Or(z3.Not(z3.InRe(self.resource, arn(z3.Star(NO_COLON)))), z3.InRe(self.resource, arn(account))),
            # What needs no permission.
            self.action != "sts:getcalleridentity",
            *[key.domain for key in self.keys.values()],
        )

    def allows(self, policy):
        effects = {"Allow": [], "Deny": []}
        for statement in policy["Statement"]:
            if "Action" in statement:
                action = is_action(self.action, statement["Action"])
            else:
                action = z3.Not(is_action(self.action, statement["NotAction"]))
            if "Resource" in statement:
                resource = is_resource(self.resource, statement["Resource"])
            else:
                resource = z3.Not(is_resource(self.resource, statement["NotResource"]))
            conditions = [
                self.keys[key].holds(operator, values)
                for operator, tests in statement.get("Condition", {}).items()
                for key, values in tests.items()
            ]
            effects[statement["Effect"]].append(z3.And(action, resource, *conditions))
        return z3.And(z3.Or(effects["Allow"]), z3.Not(z3.Or(effects["Deny"])))

    def request(self, model):
        resource = text_of(model, self.resource)
        fields = resource.split(":", 5)
        partition, account = "aws", ACCOUNT
        # The caller is of the resource's partition and account.
        if len(fields) == 6 and fields[0] == "arn":
            partition = fields[1]
            account = fields[4] if re.match(r"\d{12}\Z", fields[4]) else ACCOUNT
        context = {name: key.read(model) for name, key in self.keys.items()}
        return {
            "principal": f"arn:{partition}:iam::{account}:user/example",
            "action": text_of(model, self.action),
            "resource": resource,
            "context": {name: value for name, value in context.items() if value is not None},
        }


class Found:
    """What the solvers found, text by text: as a model of Z3."""

    def __init__(self, model, texts):
        self.model, self.texts = model, texts

    def eval(self, term, completion):
        text = self.texts.get(term.get_id())
        return self.model.eval(term, completion) if text is None else text


def abstract(formula):
    """The formula with a Boolean for each atom about a text, and of each text its Booleans with their atoms."""
    atoms, texts = {}, {}

    def texts_of(term, known):
        if z3.is_const(term):
            return {term.get_id(): term} if term.sort() == z3.StringSort() and not z3.is_string_value(term) else {}
        return {k: v for child in term.children() for k, v in texts_of(child, known).items()}

    done = {}

    def visit(term):
        key = term.get_id()
        if key not in done:
            boolean = term.decl().kind() in (z3.Z3_OP_AND, z3.Z3_OP_OR, z3.Z3_OP_NOT, z3.Z3_OP_IMPLIES, z3.Z3_OP_ITE)
            if boolean or (term.decl().kind() == z3.Z3_OP_EQ and term.arg(0).sort() == z3.BoolSort()):
                done[key] = term.decl()(*[visit(child) for child in term.children()])
            else:
                about = texts_of(term, {})
                if about:
                    (name, text), = about.items()
                    atom = z3.Bool(f"atom.{len(atoms)}")
                    atoms[key] = atom
                    texts.setdefault(name, (text, []))[1].append((atom, term))
                    done[key] = atom
                else:
                    done[key] = term
        return done[key]

    return visit(formula), list(texts.values())


def ask(formula, deadline):
    """`none`, `unknown`, or what makes the formula true.

    Z3 is asked as it is first. It gives up on one pair in ten, where many patterns meet, so then its parts are asked: no
    atom is about two texts, so one solver looks for truth values of all atoms and another, text by text, for a text
    that has them; where there is none, what contradicts itself is a clause for the first.
    """
    whole = z3.Solver()
    whole.set("timeout", 300)
    whole.add(formula)
    result = whole.check()
    if result != z3.unknown:
        return "none" if result == z3.unsat else whole.model()
    skeleton, texts = abstract(formula)
    solver = z3.Solver()
    solver.add(skeleton)
    theories = []
    for text, atoms in texts:
        theory = z3.SimpleSolver()
        theory.add([atom == term for atom, term in atoms])
        theories.append((text, atoms, theory, {}))
    while True:
        left = int(1000 * (deadline - time.monotonic()))
        if left <= 0:
            return "unknown"
        solver.set("timeout", left)
        result = solver.check()
        if result != z3.sat:
            return "none" if result == z3.unsat else "unknown"
        model, found, clauses = solver.model(), {}, []
        for text, atoms, theory, known in theories:
            literals = []
            for atom, _ in atoms:
                value = model.eval(atom, False)
                # What the model leaves open does not matter.
                if z3.is_true(value) or z3.is_false(value):
                    literals.append(atom if z3.is_true(value) else z3.Not(atom))
            key = tuple(sorted(str(literal) for literal in literals))
            if key not in known:
                left = int(1000 * (deadline - time.monotonic()))
                if left <= 0:
                    return "unknown"
                theory.set("timeout", left)
                result = theory.check(*literals)
                if result == z3.unknown:
                    return "unknown"
                if result == z3.unsat:
                    clauses.append(z3.Or([z3.Not(literal) for literal in theory.unsat_core()]))
                    continue
                known[key] = theory.model().eval(text, True)
            found[text.get_id()] = known[key]
        if not clauses:
            return Found(model, found)
        solver.add(clauses)


def solve(job):
    """Asks Z3 both ways: `none`, `unknown`, or a request."""
    pair, timeout = job
    start = time.monotonic()
    encoding = Encoding(pair["old"], pair["new"])
    old, new = encoding.allows(pair["old"]), encoding.allows(pair["new"])
    answers = []
    for wanted in (z3.And(new, z3.Not(old)), z3.And(old, z3.Not(new))):
        answer = ask(z3.And(encoding.domain, wanted), time.monotonic() + timeout / 1000)
        answers.append(answer if isinstance(answer, str) else encoding.request(answer))
    return answers, time.monotonic() - start


# --- Random pairs ------------------------------------------------------------------------------------------------------

KEYS = {
    # What it is compared as, and whether the catalog knows it as a key with one value.
    "aws:PrincipalTag/team": ("text", True),
    "aws:TagKeys": ("text", False),
    "s3:prefix": ("text", True),
    "aws:SourceArn": ("text", True),
    "aws:SecureTransport": ("text", True),
    "aws:MultiFactorAuthPresent": ("text", True),
    "example:blob": ("text", False),
    "s3:max-keys": ("number", True),
    "example:number": ("number", False),
    "aws:TokenIssueTime": ("date", True),
    "aws:SourceIp": ("address", True),
    "example:address": ("address", False),
}
EQUALS = ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike"]
CASE = ["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"]
ARN = ["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"]
ORDERS = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"]
NUMBERS = ["10", "10.0", "9.99", "-1", "+10", "ten", "0", "007", "7.5", "-0"]
DATES = ["2026-01-01T00:00:00Z", "2026", "1767225600", "2024-02-29", "today", "1969-12", "2024"]
BLOCKS = ["10.0.0.0/8", "0.0.0.0/0", "10.1.2.3", "2001:db8::/33", "2001:db8::/32", "::/0", "10.0.0.0/33", "10.128.0.0/9",
          "10.0.0.0/9", "0.0.0.0/1", "128.0.0.0/1", "10.1.2.3/32", "x"]
ARNS = ["arn:aws:s3:::ads", "arn:aws:s3:*:*:a*", "*", "arn:aws:iam::*:role/etl", "arn:aws:s3:::b*", "arn:aws:s3",
        "arn:*:s3:::?*", "arn:*:*:*:*:*", "arn:aws:s3:::a:*"]
ACTIONS = ["s3:GetObject", "s3:PutObject", "personalize:DescribeCampaign", "kms:Decrypt", "ec2:RunInstances", "*", "s3:*",
           "s3:Get*", "s3:*Object", "personalize:*", "personalize:*Campaign?", "*:*", "s3:G??Object", "s3:*t*",
           "sts:Assume*", "s3:?*"]
RESOURCES = ["*", "arn:aws:s3:::*", "arn:aws:s3:*", "arn:aws:s3", "arn:aws:s3:::b/*", "arn:aws:s3:::b/k",
             "arn:aws:personalize:*:*:campaign/*", "arn:aws:personalize:eu-*:campaign/a*", "arn:aws:personalize:*:campaign/ads",
             "arn:aws:s3:*:*:b/*", "arn:aws:*:::b/?", "arn:*:s3:::b*", "arn:aws:s3:::?*", "arn:aws:*:*:*:*",
             "arn:aws:kms:*:111122223333:key/*", "arn:aws:sqs:*:4*:q", "arn:aws:?3:::*", "arn:*:*:*:*:b/*"]


class Pairs:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def some(self, of, most):
        return [self.r.choice(of) for _ in range(self.r.randint(1, most))]

    def pattern(self, letters, most):
        return "".join(self.r.choice(letters) for _ in range(self.r.randint(0, most)))

    def resources(self):
        if self.r.random() < 0.5:
            return self.some(RESOURCES, 3)
        return ["arn:aws:s3:::" + self.pattern("ab/:**?", 5) for _ in range(self.r.randint(1, 3))]

    def texts(self):
        named = ["ads", "Ads", "", "*", "a*", "*s", "?d?", "kiB", "KIB", "b"]
        if self.r.random() < 0.4:
            return self.some(named, 3)
        return [self.pattern("abA**?", 4) for _ in range(self.r.randint(1, 3))]

    def condition(self):
        key = self.r.choice(list(KEYS))
        kind, _ = KEYS[key]
        if self.r.random() < 0.12:
            base, values = "Null", self.some(["true", "false", "False", "x"], 2)
        elif key in ("aws:SecureTransport", "aws:MultiFactorAuthPresent"):
            base = self.r.choice(["Bool", "Bool", "Bool", "StringEquals", "StringNotEquals", "StringLike"])
            values = self.some(["true", "false", "TRUE", "yes", "t*"], 2)
        elif key == "example:blob":
            base, values = "BinaryEquals", self.some(["QUJD", "qujd", "QUI=", "***"], 2)
        elif key == "aws:SourceArn":
            base, values = self.r.choice(ARN + ["StringLike", "StringNotLike"]), self.some(ARNS, 3)
        elif kind == "number":
            base, values = "Numeric" + self.r.choice(ORDERS), self.some(NUMBERS, 3)
        elif kind == "date":
            base, values = "Date" + self.r.choice(ORDERS), self.some(DATES, 3)
        elif kind == "address":
            base, values = self.r.choice(["IpAddress", "NotIpAddress"]), self.some(BLOCKS, 3)
        else:
            base, values = self.r.choice(EQUALS + EQUALS + CASE), self.texts()
        if base != "Null" and self.r.random() < 0.04:
            values = []
        suffix = "IfExists" if base != "Null" and self.r.random() < 0.25 else ""
        qualifier = self.r.choice(["", "", "", "", "ForAllValues:", "ForAnyValue:"])
        return qualifier + base + suffix, key, values

    def conditions(self):
        condition = {}
        for _ in range(self.r.choice([0, 0, 1, 1, 2, 3])):
            operator, key, values = self.condition()
            condition.setdefault(operator, {})[key] = values
        return condition

    def statement(self):
        statement = {"Effect": "Deny" if self.r.random() < 0.33 else "Allow"}
        statement["NotAction" if self.r.random() < 0.15 else "Action"] = self.some(ACTIONS, 3)
        statement["NotResource" if self.r.random() < 0.12 else "Resource"] = self.resources()
        condition = self.conditions()
        if condition:
            statement["Condition"] = condition
        return statement

    def policy(self):
        return {"Version": "2012-10-17", "Statement": [self.statement() for _ in range(self.r.randint(1, 4))]}

    def changed(self, policy):
        """Much like another: changed a little, or so that nothing is changed."""
        changed = json.loads(json.dumps(policy))
        statements = changed["Statement"]
        for _ in range(self.r.randint(1, 2)):
            at = self.r.randrange(len(statements))
            statement = statements[at]
            what = self.r.randrange(11)
            if what == 0 and len(statements) > 1:
                statements.pop(at)
            elif what == 1:
                statements.append(self.statement())
            elif what == 2:
                # The same with more conditions says nothing more.
                copy = json.loads(json.dumps(statement))
                for operator, tests in self.conditions().items():
                    copy.setdefault("Condition", {}).setdefault(operator, tests)
                statements.append(copy)
            elif what == 3:
                statements.reverse()
            elif what in (4, 5):
                name = self.r.choice([n for n in statement if n.endswith(("Action", "Resource"))])
                values = statement[name]
                if what == 4 or len(values) == 1:
                    values.append(self.r.choice(self.resources() if name.endswith("Resource") else ACTIONS))
                else:
                    values.pop(self.r.randrange(len(values)))
            elif what in (6, 7, 8) and statement.get("Condition"):
                operator = self.r.choice(list(statement["Condition"]))
                key = self.r.choice(list(statement["Condition"][operator]))
                values = statement["Condition"][operator][key]
                if what == 6 and values:
                    values.pop(self.r.randrange(len(values)))
                elif what == 7 and values:
                    values.append(self.r.choice(values).replace("?", "*", 1))
                else:
                    tests = statement["Condition"].pop(operator)
                    other = operator.removesuffix("IfExists") if operator.endswith("IfExists") else operator + "IfExists"
                    statement["Condition"].setdefault(operator if operator.endswith("Null") else other, {}).update(tests)
            elif what == 9 and len(statement.get("Resource", [])) > 1:
                # A statement for each resource.
                copy = json.loads(json.dumps(statement))
                copy["Resource"] = [statement["Resource"].pop()]
                statements.append(copy)
            elif what == 10:
                statement["Condition"] = self.conditions()
        return changed


def pair(seed):
    pairs = Pairs(seed)
    old = pairs.policy()
    return {"seed": seed, "old": old, "new": pairs.changed(old)}


# --- The comparison ----------------------------------------------------------------------------------------------------

def run(command, lines):
    text = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8")
    # `simulate` tells a denied request by its status too.
    if done.returncode > 1 or done.stdout.count("\n") != len(lines):
        sys.exit(f"{command[0]}: {done.returncode}: {done.stderr}\n{done.stdout[-500:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


# --- Planted mistakes --------------------------------------------------------------------------------------------------

PLANTED = ("verdict", "policy", "encoding")


def plant(verdicts, pairs, ours):
    """Puts a mistake into each pair, of each kind in turn; the pairs as the evaluator and as Z3 see them, the verdicts, and
    in which directions the check has to notice.

    verdict: one direction says the opposite. policy: the new policy was changed after the verdict was taken, so that it
    allows everything, or nothing. encoding: Z3 is asked of the pair the wrong way round.
    """
    everything = lambda effect: {"Effect": effect, "Action": "*", "Resource": "*"}
    changed = []
    for at, p in enumerate(pairs):
        new = json.loads(json.dumps(p["new"]))
        new["Statement"].append(everything("Deny" if at // 3 % 2 else "Allow"))
        changed.append({**p, "new": new})
    truth = run(verdicts, [{"old": p["old"], "new": p["new"]} for p in changed])
    seen, asked, told, expected = list(pairs), list(pairs), list(ours), set()
    for at, (p, comparison) in enumerate(zip(pairs, ours)):
        kind = PLANTED[at % len(PLANTED)]
        found = [bool(comparison[name]) for name in ("gained", "lost")]
        if kind == "verdict" and comparison["verdict"] != "undecided":
            direction = at // 3 % 2
            name = ("gained", "lost")[direction]
            told[at] = {**comparison, name: [] if found[direction] else [{"description": "planted"}]}
            expected.add((at, direction))
        elif kind == "policy" and "undecided" not in (comparison["verdict"], truth[at]["verdict"]):
            seen[at] = asked[at] = changed[at]
            expected.update((at, d) for d, name in enumerate(("gained", "lost")) if bool(truth[at][name]) != found[d])
        elif kind == "encoding" and comparison["verdict"] != "undecided":
            asked[at] = {**p, "old": p["new"], "new": p["old"]}
            expected.update((at, d) for d in (0, 1) if any(found))
    return seen, asked, told, expected


def tell_planted(expected, noticed, gave_up):
    """What was noticed of what was planted; whether that is all of it, and nothing else."""
    for number, kind in enumerate(PLANTED):
        of = lambda all_: {place for place in all_ if place[0] % len(PLANTED) == number}
        print(f"planted, {kind}: {len(of(expected))} directions, {len(of(expected & noticed))} noticed, "
              f"Z3 gave up on {len(of(expected & gave_up))}, {len(of(expected - noticed - gave_up))} missed")
    missed, unplanted = sorted(expected - noticed - gave_up), sorted(noticed - expected)
    if missed:
        print(f"MISSED (number of the pair, direction): {missed}")
    if unplanted:
        print(f"FAULTS THAT WERE NOT PLANTED (number of the pair, direction): {unplanted}")
    kinds = {at % len(PLANTED) for at, _ in expected & noticed}
    return not missed and not unplanted and len(kinds) == len(PLANTED)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--pairs", type=int, default=3000, help="how many random pairs (default: %(default)s)")
    arguments.add_argument("--seed", type=int, default=0, help="the first seed (default: %(default)s)")
    arguments.add_argument("--file", help="read pairs from a file instead, a line {\"old\": POLICY, \"new\": POLICY} each")
    arguments.add_argument("--timeout", type=int, default=5000, help="milliseconds for a question to Z3 (default: %(default)s)")
    arguments.add_argument("--jobs", type=int, default=multiprocessing.cpu_count(), help="processes (default: %(default)s)")
    arguments.add_argument("--bin", type=pathlib.Path, default=ROOT / "target/release",
                           help="where `personalize-iam` and `examples/verdicts` are (default: target/release)")
    arguments.add_argument("--plant", action="store_true",
                           help="put a mistake into every pair and fail unless each that shows is reported")
    options = arguments.parse_args()
    if options.file:
        with open(options.file, encoding="utf-8") as lines:
            pairs = [{"seed": number, **json.loads(line)} for number, line in enumerate(lines)]
    else:
        pairs = [pair(options.seed + number) for number in range(options.pairs)]
    start = time.monotonic()
    ours = run([options.bin / "examples/verdicts"], [{"old": p["old"], "new": p["new"]} for p in pairs])
    took = time.monotonic() - start
    for p, comparison in zip(pairs, ours):
        if "error" in comparison:
            sys.exit(f"pair {p['seed']}: {comparison['error']}")
    asked, expected = pairs, set()
    if options.plant:
        pairs, asked, ours, expected = plant([options.bin / "examples/verdicts"], pairs, ours)
    start = time.monotonic()
    with multiprocessing.Pool(options.jobs) as pool:
        theirs = pool.map(solve, [(p, options.timeout) for p in asked], chunksize=4)
    print(f"{len(pairs)} pairs: {took:.1f} s here, {time.monotonic() - start:.1f} s by Z3 in {options.jobs} processes")

    # What Z3 found, decided by the evaluator under both policies.
    replayed = []
    for at, (p, comparison, (answers, _)) in enumerate(zip(pairs, ours, theirs)):
        for direction, answer in enumerate(answers):
            if isinstance(answer, dict):
                replayed.append((at, direction, answer))
    lines = []
    for at, _, request in replayed:
        for name in ("old", "new"):
            policies = {"identity": [pairs[at][name]], "resource": everyone_decides(request)}
            lines.append({"request": request, "policies": policies})
    decisions = [answer.get("decision") for answer in run([options.bin / "personalize-iam", "simulate", "-"], lines)] if lines else []
    confirmed = {}
    for number, (at, direction, _) in enumerate(replayed):
        was, now = (decision == "allowed" for decision in decisions[2 * number:2 * number + 2])
        confirmed[at, direction] = (now and not was) if direction == 0 else (was and not now)

    counts, verdicts, faults = collections.Counter(), collections.Counter(), []
    noticed, gave_up = set(), set()
    for at, (p, comparison, (answers, _)) in enumerate(zip(pairs, ours, theirs)):
        verdicts[comparison["verdict"]] += 1
        for direction, name in enumerate(("gained", "lost")):
            answer = answers[direction]
            found = bool(comparison[name])
            open_ = comparison["verdict"] == "undecided" and not found
            theirs_found = isinstance(answer, dict)
            fault = None
            if theirs_found and not confirmed[at, direction]:
                fault = "the encoding is wrong: the evaluator does not decide Z3's request so"
            elif answer == "unknown":
                counts["Z3 gave up"] += 1
                gave_up.add((at, direction))
            elif open_:
                counts[f"undecided here, {'found' if theirs_found else 'none'} by Z3"] += 1
            elif found == theirs_found:
                counts[f"both {'found' if found else 'none'}"] += 1
            elif theirs_found:
                fault = "THE ANALYSIS IS WRONG: it says that there is none"
            else:
                fault = "Z3 says that there is none; the analysis has a witness, so the encoding is wrong or the witness"
            if fault:
                counts["faults"] += 1
                noticed.add((at, direction))
                faults.append({"pair": p["seed"], "direction": name, "fault": fault, "z3": answer,
                               "witness": comparison[name][:1], "verdict": comparison["verdict"], "old": p["old"], "new": p["new"]})
    for fault in faults if not options.plant else []:
        print(json.dumps(fault))
    print("verdicts:", ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common()))
    print("directions:", ", ".join(f"{count} {what}" for what, count in counts.most_common()))
    times = sorted(seconds for _, seconds in theirs)
    print(f"Z3 on a pair: median {times[len(times) // 2] * 1000:.0f} ms, longest {times[-1]:.1f} s; {len(replayed)} requests replayed")
    if options.plant:
        sys.exit(0 if tell_planted(expected, noticed, gave_up) else 1)
    sys.exit(1 if faults else 0)


def everyone_decides(request):
    """A policy of the resource that leaves the decision to the caller's account, as the comparison assumes it."""
    account = request["principal"].split(":")[4]
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": account}, "Action": "*", "Resource": "*"}]}


if __name__ == "__main__":
    main()
