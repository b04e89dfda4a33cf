"""Reports the progress of a call."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sized
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator

    from .types import Progress


@contextmanager
def reporter(
    progress: Progress | None, source: object
) -> Generator[Callable[[int], object] | None]:
    """Gives the function that gets the number of rows done, if progress is wanted."""
    if not progress:
        yield None
        return
    total = len(source) if isinstance(source, Sized) else None
    if callable(progress):
        yield lambda done: progress(done, total)
        return
    try:
        from tqdm.auto import tqdm
    except ImportError:
        yield lambda done: _line(done, total)
        print(file=sys.stderr)
        return
    with tqdm(total=total, unit=" rows", unit_scale=True) as bar:
        yield lambda done: _advance(bar, done)


def _advance(bar: Any, done: int) -> None:
    bar.update(done - bar.n)


def _line(done: int, total: int | None) -> None:
    rest = f" of {total:,}" if total is not None else ""
    print(f"\r{done:,}{rest} rows", end="", file=sys.stderr, flush=True)
