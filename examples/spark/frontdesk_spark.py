"""The screening of one machine, over a Spark DataFrame.

Each executor loads the saved index once and screens its partitions batch by batch; nothing is
shuffled. Ship this file with `--py-files` and the unpacked wheel of frontdesk with `--archives`
(native code cannot travel in `--py-files`); executors need pyarrow beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

import frontdesk
import pyarrow as pa
from pyspark import Broadcast
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema


def screen(
    appointments: DataFrame, index: bytes, *, region: str | None = None, wide: bool = False
) -> DataFrame:
    """Screens a DataFrame against an index that `frontdesk index build` has saved.

    Columns are known by their usual names. Each matched item gives a row; `wide` gives a row for
    each appointment instead. Rows come in the order of the partitions.
    """
    shared = appointments.sparkSession.sparkContext.broadcast(index)
    example = pa.schema([("id", pa.string()), ("name", pa.string())]).empty_table()
    answer = frontdesk.Screener.from_bytes(index).stream(example, wide=wide)

    def answers(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        first = next(batches, None)
        if first is None:  # an empty partition
            return
        source = pa.RecordBatchReader.from_batches(first.schema, chain([first], batches))
        stream = _loaded(shared).stream(source, region=region, wide=wide)
        yield from pa.RecordBatchReader.from_stream(stream)

    return appointments.mapInArrow(answers, from_arrow_schema(pa.schema(answer)))


@lru_cache(maxsize=1)
def _loaded(shared: Broadcast[Any]) -> frontdesk.Screener:
    # Spark gives each Python worker one object a broadcast, so this is done once a process.
    return frontdesk.Screener.from_bytes(shared.value)
