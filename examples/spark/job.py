"""A job for spark-submit: appointments and a saved index in, matched items out.

    spark-submit --py-files frontdesk_spark.py --archives frontdesk.tar.gz#frontdesk \\
        --conf spark.executorEnv.PYTHONPATH=frontdesk \\
        job.py appointments.csv flags.index matches.parquet
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from frontdesk_spark import screen
from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser(description="Screens appointments on a cluster.")
    parser.add_argument("appointments", help="CSV with a header, or a folder of Parquet files")
    parser.add_argument("index", type=Path, help="what `frontdesk index build` has saved")
    parser.add_argument("matches", help="folder for the answer, as Parquet files")
    parser.add_argument("--region", help="country of numbers and addresses that name none")
    parser.add_argument("--wide", action="store_true", help="a row for each appointment")
    parser.add_argument("--rounds", type=int, default=1, help="how often; the first starts cold")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("frontdesk").getOrCreate()
    if arguments.appointments.endswith(".csv"):
        # All columns stay text, phone numbers too; quotes are doubled, as RFC 4180 has it. Values
        # with line ends want `multiLine=True`, and then a file is read in one piece.
        appointments = spark.read.csv(arguments.appointments, header=True, escape='"')
    else:
        appointments = spark.read.parquet(arguments.appointments)
    index = arguments.index.read_bytes()
    seconds: list[float] = []
    for _ in range(arguments.rounds):
        began = time.monotonic()
        matches = screen(appointments, index, region=arguments.region, wide=arguments.wide)
        matches.write.mode("overwrite").parquet(arguments.matches)
        seconds.append(round(time.monotonic() - began, 2))
    print(json.dumps({"seconds": seconds, "partitions": appointments.rdd.getNumPartitions()}))
    spark.stop()


if __name__ == "__main__":
    main()
