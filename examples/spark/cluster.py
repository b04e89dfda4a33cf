"""A small Spark cluster on this machine: a master and two workers, each a process of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pyspark

HERE = Path(__file__).parent
HOME = Path(pyspark.__file__).parent
HOST = "127.0.0.1"
WORKERS = 2


class Cluster:
    """A cluster that runs, and how to give it a job."""

    def __init__(self, port: int, folder: Path, wheel: Path) -> None:
        self.url = f"spark://{HOST}:{port}"
        self.folder = folder
        self.archive = _packed(wheel, folder)

    def submit(self, *arguments: str) -> dict[str, Any]:
        """Runs `job.py` and answers the line it prints."""
        settings = {
            "spark.driver.host": HOST,
            "spark.driver.bindAddress": HOST,
            "spark.executor.cores": "1",
            "spark.executor.memory": "1g",
            "spark.ui.enabled": "false",
            "spark.executorEnv.PYTHONPATH": "frontdesk",
            # One executor has one core; more threads would only wait for each other.
            "spark.executorEnv.RAYON_NUM_THREADS": "1",
        }
        command = [str(HOME / "bin" / "spark-submit"), "--master", self.url]
        for name, value in settings.items():
            command += ["--conf", f"{name}={value}"]
        command += ["--py-files", str(HERE / "frontdesk_spark.py")]
        command += ["--archives", f"{self.archive}#frontdesk"]
        command += [str(HERE / "job.py"), *arguments]
        done = subprocess.run(command, env=_environment(), capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[-4000:])
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return told


@contextmanager
def cluster(wheel: Path) -> Iterator[Cluster]:
    """Starts a cluster and stops it at the end. `wheel` is what the executors need of frontdesk."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        port, page = _free(), _free()
        master = "org.apache.spark.deploy.master.Master"
        ports = ["--host", HOST, "--port", str(port), "--webui-port", str(page)]
        stack.enter_context(_process(folder / "master.log", master, *ports))
        _wait_for(page, 0)
        for number in range(1, WORKERS + 1):
            worker = "org.apache.spark.deploy.worker.Worker"
            size = ["--host", HOST, "--cores", "1", "--memory", "2g", "--webui-port", str(_free())]
            work = ["--work-dir", str(folder / f"worker-{number}"), f"spark://{HOST}:{port}"]
            log = folder / f"worker-{number}.log"
            stack.enter_context(_process(log, worker, *size, *work))
        _wait_for(page, WORKERS)
        yield Cluster(port, folder, wheel)


@contextmanager
def _process(log: Path, *arguments: str) -> Iterator[None]:
    with log.open("w") as out:
        command = [str(HOME / "bin" / "spark-class"), *arguments]
        process = subprocess.Popen(command, env=_environment(), stdout=out, stderr=out)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _environment() -> dict[str, str]:
    python = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    spark = {"SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": HOST, "SPARK_DAEMON_MEMORY": "512m"}
    return {**os.environ, **python, **spark}


def _free() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        port: int = one.getsockname()[1]
        return port


def _wait_for(page: int, workers: int) -> None:
    """Asks the master until it knows so many workers."""
    for _ in range(600):
        try:
            with urlopen(f"http://{HOST}:{page}/json/", timeout=5) as told:
                if json.load(told)["aliveworkers"] >= workers:
                    return
        except (OSError, ValueError):
            pass  # No answer yet, or a page of HTML while the master is starting.
        # Starting takes seconds; nothing tells when it is done.
        time.sleep(0.1)
    raise TimeoutError("the cluster does not start")


def _packed(wheel: Path, folder: Path) -> Path:
    """The wheel, unpacked and packed again as Spark wants it."""
    unpacked = folder / "wheel"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    packed = folder / "frontdesk.tar.gz"
    with tarfile.open(packed, "w:gz") as archive:
        for path in unpacked.iterdir():
            archive.add(path, path.name)
    return packed
