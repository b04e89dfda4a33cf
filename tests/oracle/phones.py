"""Writes phones.tsv, the answers of Google's library to compare ours with (M7).

Run by hand when the version of the metadata changes: pip install phonenumbers==9.0.43,
then python3 tests/oracle/phones.py. With --codes it prints country_codes.tsv instead.

A line is a spelling and what it means with the hints own region, US, RU and none; `=` repeats
the answer before, `-` is no number. An answer is the country code and the national number.
"""

import re
import sys
from pathlib import Path

import phonenumbers as P
from phonenumbers import PhoneNumberFormat as F
from phonenumbers import PhoneNumberType as T

TYPES = [T.FIXED_LINE, T.MOBILE, T.TOLL_FREE, T.PREMIUM_RATE, T.SHARED_COST, T.VOIP, T.UAN,
         T.PERSONAL_NUMBER]


def answer(text, hint):
    try:
        number = P.parse(text, hint)
    except P.NumberParseException:
        return "-"
    return f"{number.country_code} {P.national_significant_number(number)}"


def spellings(number):
    e164 = P.format_number(number, F.E164)
    international = P.format_number(number, F.INTERNATIONAL)
    national = P.format_number(number, F.NATIONAL)
    yield from (e164, international, national)
    yield P.format_number(number, F.RFC3966)
    code, digits = number.country_code, P.national_significant_number(number)
    yield f"+{code} (0){digits}"
    yield f"{code}{digits}"
    yield re.sub(r"\D", "", national)
    yield national.replace(" ", ".").replace("-", ".") + " ext. 12"


def rows():
    seen = set()
    for region in sorted(P.SUPPORTED_REGIONS):
        for kind in TYPES:
            number = P.example_number_for_type(region, kind)
            if number is None:
                continue
            for text in spellings(number):
                if (region, text) in seen or len(re.sub(r"\D", "", text)) < 6:
                    continue
                seen.add((region, text))
                answers = [answer(text, hint) for hint in (region, "US", "RU", None)]
                short = ["=" if i and answers[i] == answers[i - 1] else a
                         for i, a in enumerate(answers)]
                yield [region, text, *short]


def codes():
    """Each country code with the first digits that a trunk prefix can have behind it."""
    for code, regions in sorted(P.COUNTRY_CODE_TO_REGION_CODE.items()):
        region = regions[0]
        meta = (P.PhoneMetadata.metadata_for_nongeo_region(code) if region == "001"
                else P.PhoneMetadata.metadata_for_region(region))
        pattern = meta.national_prefix_for_parsing
        first = ""
        if pattern:
            prefix = re.compile(pattern)
            first = "".join(d for d in "0123456789" if begins(prefix, d))
        yield f"{code}\t{first or '-'}"


def begins(prefix, digit):
    """Whether some match of the pattern begins with the digit, by walking its parse tree."""
    import re._parser as parser
    return int(digit) in firsts(parser.parse(prefix.pattern))[0]


def firsts(tree):
    found = set()
    for kind, value in tree:
        name = str(kind)
        if name == "LITERAL":
            digits, empty = {value - 48}, False
        elif name == "IN":
            digits, empty = set(), False
            for k, v in value:
                k = str(k)
                digits |= ({v - 48} if k == "LITERAL" else
                           set(range(v[0] - 48, v[1] - 47)) if k == "RANGE" else set(range(10)))
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            digits, empty = firsts(value[2])
            empty = empty or value[0] == 0
        elif name == "SUBPATTERN":
            digits, empty = firsts(value[3])
        elif name == "BRANCH":
            parts = [firsts(part) for part in value[1]]
            digits = set().union(*(d for d, _ in parts))
            empty = any(e for _, e in parts)
        elif name == "AT":
            digits, empty = set(), True
        else:
            digits, empty = set(range(10)), False
        found |= digits
        if not empty:
            return found, False
    return found, True


if __name__ == "__main__":
    if "--codes" in sys.argv:
        print("\n".join(codes()))
    else:
        lines = ["\t".join(row) for row in rows()]
        Path(__file__).with_suffix(".tsv").write_text("\n".join(lines) + "\n", "utf-8")
