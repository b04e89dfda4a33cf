"""What the documentation shows, works."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

import frontdesk


def test_each_example_of_a_docstring() -> None:
    names = [module.name for module in pkgutil.iter_modules(frontdesk.__path__, "frontdesk.")]
    modules = [frontdesk, *map(importlib.import_module, names)]
    results = [doctest.testmod(module) for module in modules]
    assert sum(result.attempted for result in results) > 5
    assert sum(result.failed for result in results) == 0


def test_the_worked_example_draws_its_picture(tmp_path: Path) -> None:
    picture = tmp_path / "labelled.svg"
    script = ROOT / "examples/python/labelled.py"
    words = [sys.executable, str(script), str(picture)]
    told = subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout
    assert "phone equal" in told
    assert picture.read_text(encoding="utf-8").count("<path") > 100


def test_a_day_is_told_as_in_the_other_languages() -> None:
    words = [sys.executable, str(ROOT / "examples/python/a_day.py")]
    told = subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout
    assert told == (ROOT / "examples/a_day.txt").read_text(encoding="utf-8")
