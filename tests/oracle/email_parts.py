"""Reads an e-mail from standard input, and writes its parts as JSON, by Python's own parser."""

import json
import sys
from email import message_from_binary_file, policy

message = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
parts = {part.get_content_type(): part.get_content() for part in message.iter_parts()}
defects = [str(defect) for part in message.walk() for defect in part.defects]
headers = {name.lower(): str(value) for name, value in message.items()}
json.dump({"headers": headers, "parts": parts, "defects": defects}, sys.stdout)
