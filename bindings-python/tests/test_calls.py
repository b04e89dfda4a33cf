"""Long calls can be watched and stopped, and let others work (U-13, B4)."""

from __future__ import annotations

import builtins
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import pyarrow as pa
import pytest

import frontdesk

FLAGS = [{"id": "F", "phone": "0612345678"}]


def table(rows: int) -> pa.Table:
    return pa.table({"phone": pa.array(["0612345679"]).take(pa.array([0] * rows))})


def test_progress_tells_rows_and_how_many() -> None:
    told: list[tuple[int, int | None]] = []
    frontdesk.screen(table(150_000), FLAGS, progress=lambda *it: told.append(it))
    assert told == [(65_536, 150_000), (131_072, 150_000), (150_000, 150_000)]
    told.clear()
    frontdesk.screen(table(70_000).to_reader(), FLAGS, progress=lambda *it: told.append(it))
    assert told == [(65_536, None), (70_000, None)]
    told.clear()
    frontdesk.screen([{"phone": "1"}] * 3, FLAGS, progress=lambda *it: told.append(it))
    assert told == [(3, 3)]


def test_what_a_progress_function_raises_stops_the_call() -> None:
    def stop(done: int, total: int | None) -> None:
        raise LookupError(done)

    with pytest.raises(LookupError, match="65536"):
        frontdesk.screen(table(200_000), FLAGS, progress=stop)


def test_progress_is_a_bar_or_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    frontdesk.screen(table(10), FLAGS, progress=True)
    assert "10.0/10.0" in capsys.readouterr().err
    usual = builtins.__import__

    def without_tqdm(name: str, *rest: Any) -> Any:
        if name.startswith("tqdm"):
            raise ImportError(name)
        return usual(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_tqdm)
    frontdesk.screen(table(10), FLAGS, progress=True)
    assert capsys.readouterr().err == "\r10 of 10 rows\n"


def test_another_thread_goes_on_meanwhile() -> None:
    rows = table(65_536)
    screener = frontdesk.Screener(FLAGS, region="NL")
    counted, is_done = 0, threading.Event()

    def count() -> None:
        nonlocal counted
        while not is_done.is_set():
            counted += 1
            time.sleep(0)

    # Nobody is made to hand the interpreter over, and one slice looks at no signal: only a call
    # that lets go of it lets the other thread count.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    thread = threading.Thread(target=count)
    try:
        thread.start()
        before = counted
        screener.screen_many(rows)
        during = counted - before
    finally:
        is_done.set()
        sys.setswitchinterval(interval)
        thread.join()
    assert during > 0


STOPPED = """
import itertools, pyarrow as pa, frontdesk
batch = pa.record_batch({"phone": ["0612345679"] * 65_536})
endless = pa.RecordBatchReader.from_batches(batch.schema, itertools.repeat(batch))
frontdesk.screen(endless, [{"id": "F", "phone": "0612345678"}],
                 progress=lambda done, total: print(done, flush=True))
"""


def test_ctrl_c_stops_a_call() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == "65536\n"
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        process.wait(timeout=60)
        assert time.monotonic() - started < 30
        assert "KeyboardInterrupt" in process.stderr.read()
    assert process.returncode != 0


def test_what_a_source_raises_comes_back() -> None:
    def batches() -> Any:
        yield pa.record_batch({"phone": ["0612345678"]})
        raise ValueError("the source broke")

    schema = pa.schema({"phone": pa.string()})
    with pytest.raises(RuntimeError, match="the source broke"):
        frontdesk.screen(pa.RecordBatchReader.from_batches(schema, batches()), FLAGS)
