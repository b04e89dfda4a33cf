"""The command line from file to file: rows a second and peak memory.

    python end_to_end.py [PROGRAM] [FLAGS APPOINTMENTS]...

Writes the files with `generate`, screens them with `frontdesk screen`, and prints what the kernel
says of the child: clock, processor time, largest resident memory.
"""

import os
import subprocess
import sys
import tempfile
import time

TARGET = os.environ.get("CARGO_TARGET_DIR", "target") + "/release"
USUAL = [(100_000, 100_000), (1_000_000, 100_000)]
SHARE = "10%"


def generated(folder, *words):
    path = os.path.join(folder, words[0] + "-" + words[1] + ".csv")
    with open(path, "wb") as file:
        subprocess.run([f"{TARGET}/generate", *words], stdout=file, check=True)
    return path


def measured(command):
    """Runs a command; its seconds on the clock, on the processor, and its peak in MiB."""
    start = time.monotonic()
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit code {code}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(label, appointments, seconds, processor, peak):
    rate = f"{appointments / seconds:,.0f}"
    print(f"| {label} | {seconds:.2f} s | {processor:.2f} s | {rate} | {peak:,.0f} MiB |", flush=True)


def run(program, folder, flags_count, appointments_count):
    flags = generated(folder, "flags", str(flags_count))
    words = ("appointments", str(appointments_count), "--of", str(flags_count), "--share", SHARE)
    appointments = generated(folder, *words)
    label = f"{flags_count:,} flags × {appointments_count:,} appointments"
    screen = [program, "screen", "--quiet", "--output", "jsonl", "-o", f"{folder}/found.jsonl"]
    files = ["--flags", flags, "--appointments", appointments]
    row(label, appointments_count, *measured([*screen, *files]))
    index = f"{folder}/flags.index"
    build = [program, "index", "build", "--flags", flags, "-o", index]
    if subprocess.run(build, capture_output=True, check=False).returncode == 0:
        files = ["--index", index, "--appointments", appointments]
        row(f"{label}, saved index", appointments_count, *measured([*screen, *files]))


def main(program=f"{TARGET}/frontdesk", *counts):
    sizes = [int(count) for count in counts]
    pairs = list(zip(sizes[::2], sizes[1::2])) or USUAL
    print("| files in and out | clock | processor | appointments a second | peak memory |")
    print("|---|---|---|---|---|")
    for flags_count, appointments_count in pairs:
        with tempfile.TemporaryDirectory() as folder:
            run(program, folder, flags_count, appointments_count)


if __name__ == "__main__":
    main(*sys.argv[1:])
