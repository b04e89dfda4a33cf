"""Writes `data/phone_regions.tsv`: run it after an update of `rlibphonenumber`.

    python3 core/src/contact/phone/regions.py < path/to/rlibphonenumber/src/.../metadata.bin
"""

import sys

HEAD = """\
# Phone number metadata of countries, as far as parsing needs it. Source: the metadata
# of Google's libphonenumber, as shipped with rlibphonenumber 2.2.15. Licence: Apache-2.0.
# Written by phone/regions.py; a test with tests/oracle/phones.tsv shows that it is enough.
#
# Columns: region, country code, whether the region is the main one of its code, international
# prefix, national prefix, replacement of that prefix, lengths, lengths without area code,
# shape. Prefixes and shape are regular expressions.
"""

# Numbers of the fields that are kept, from phonemetadata.proto.
GENERAL, REGION, CODE, INTERNATIONAL, NATIONAL, TRANSFORM, MAIN = 1, 9, 10, 11, 15, 16, 22
SHAPE, LENGTHS, LOCAL_LENGTHS = 2, 9, 10


def number(data, at):
    """Decodes a variable-length number; returns it and the next position."""
    value = shift = 0
    while True:
        byte, at = data[at], at + 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """Decodes the fields of a message: a list of values for each field number."""
    found, at = {}, 0
    while at < len(data):
        key, at = number(data, at)
        value, at = number(data, at)
        if key & 7 == 2:
            value, at = data[at : at + value], at + value
        found.setdefault(key >> 3, []).append(value)
    return found


def pattern(message, field):
    """A regular expression without the anchors that all of them have."""
    text = message.get(field, [b""])[0].decode()
    return text.removeprefix("^(?:").removesuffix(")$")


def row(data):
    message = fields(data)
    general = fields(message[GENERAL][0])
    return "\t".join([
        message[REGION][0].decode(),
        str(message[CODE][0]),
        "main" if message.get(MAIN) else "",
        pattern(message, INTERNATIONAL),
        pattern(message, NATIONAL),
        message.get(TRANSFORM, [b""])[0].decode(),
        " ".join(map(str, general.get(LENGTHS, []))),
        " ".join(map(str, general.get(LOCAL_LENGTHS, []))),
        pattern(general, SHAPE),
    ])


if __name__ == "__main__":
    regions = fields(sys.stdin.buffer.read())[1]
    print(HEAD + "\n".join(map(row, regions)))
