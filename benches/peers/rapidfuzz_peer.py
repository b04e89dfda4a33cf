"""Names with Python's RapidFuzz, on the files that `generate` wrote.

    python rapidfuzz_peer.py flags.csv appointments.csv

Prints the processor time of one request, one thread, for the ways in which RapidFuzz is used.
"""

import csv
import sys
import time

import numpy
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

EXTRACTED = 5
COMPARED = 50


def names(path):
    with open(path, newline="", encoding="utf-8") as file:
        return [row["name"] for row in csv.DictReader(file)]


def token_sorted(name):
    return " ".join(sorted(name.lower().replace(",", " ").replace(".", " ").split()))


def report(what, asked, work):
    start = time.process_time()
    found = work(asked)
    spent = (time.process_time() - start) / len(asked)
    print(f"| {what:<58} | {spent * 1e6:>12,.0f} µs | {found / len(asked):>8.2f} |", flush=True)


def extracted(flags):
    def work(asked):
        extract = process.extract
        scorer = fuzz.token_sort_ratio
        return sum(len(extract(name, flags, scorer=scorer, score_cutoff=85, limit=None)) for name in asked)

    return work


def compared(flags, scorer, cutoff, dtype, is_found):
    def work(asked):
        scores = process.cdist(asked, flags, scorer=scorer, score_cutoff=cutoff, workers=1, dtype=dtype)
        return int(is_found(scores).sum())

    return work


def main(flags_path, appointments_path):
    flags, asked = names(flags_path), names(appointments_path)
    sorted_flags = [token_sorted(name) for name in flags]
    sorted_asked = [token_sorted(name) for name in asked]
    print(f"| Python RapidFuzz, {len(flags):,} flags{'':<32} | a request | found |")
    print("|---|---|---|")
    report("process.extract, token_sort_ratio from 85", asked[:EXTRACTED], extracted(flags))
    ratio = compared(sorted_flags, fuzz.ratio, 85, numpy.float32, lambda scores: scores >= 85)
    report("cdist, ratio from 85, tokens sorted beforehand", sorted_asked[:COMPARED], ratio)
    edits = compared(sorted_flags, OSA.distance, 2, numpy.uint8, lambda scores: scores <= 2)
    report("cdist, OSA up to 2, tokens sorted beforehand", sorted_asked[:COMPARED], edits)


if __name__ == "__main__":
    main(*sys.argv[1:])
