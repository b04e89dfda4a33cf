# %% [markdown]
# Screens a front desk's morning, then a labelled set, and draws what came of it.
#
#     python examples/python/labelled.py [PICTURE]

# %%
import sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "frontdesk"

import matplotlib.pyplot as plt
import polars as pl

import frontdesk

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PICTURE = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "examples/pictures/labelled.svg")


def table(path: Path) -> pl.DataFrame:
    """A file as it is: text, so that postcodes and phone numbers keep their zeros."""
    return pl.read_csv(path, infer_schema=False)


# %% [markdown]
# The morning: forty appointments against twelve flags. In a notebook the last line of a cell shows
# the answers as a table, red where a flag matches.

# %%
data = ROOT / "cli/data"
flags = table(data / "flags.csv")
screener = frontdesk.Screener(flags, region="NL")
morning = screener.screen_many(table(data / "appointments.csv"))
items = pl.DataFrame(morning)
print(items.group_by("alert").agg(pl.col("appointment").n_unique()).sort("alert"))

# %% [markdown]
# One of them in full: what was read, what was compared, and why it matches.

# %%
print(screener.explain({"id": "A-1002", "name": "L. Jansen", "phone": "+31 (0)6 1234 5678"}))

# %% [markdown]
# The labelled set: wages and census of simulated people (pseudopeople, BSD-3-Clause), with the
# truth about each item. Everything that is reported at all is asked for, so that the threshold
# can be chosen afterwards.

# %%
labelled = ROOT / "benches/quality/pseudopeople"
truth = table(labelled / "truth_items.csv.gz").rename({"appointment_id": "appointment"})
truth = truth.with_columns(
    flag=pl.col("flag_id"), kind=pl.col("item").replace("name", "full_name")
).select("appointment", "flag", "kind", right=pl.lit(True))
found = frontdesk.screen(
    table(labelled / "appointments.csv.gz"),
    table(labelled / "flags.csv.gz"),
    region="US",
    policy={"full_name": {"report": 600}, "address": {"report": 600}},
)
judged = (
    pl.DataFrame(found)
    .join(truth, on=["appointment", "flag", "kind"], how="left")
    .with_columns(pl.col("right").fill_null(value=False))
)
names = judged.filter(pl.col("kind") == "full_name")
print(judged.group_by("kind", "rule").agg(pl.len(), pl.col("right").mean()).sort("kind", "rule"))

# %% [markdown]
# How many of the reported names are right, if only those from a score on are looked at.

# %%
wanted = truth.filter(pl.col("kind") == "full_name").height
thresholds = list(range(700, 1001, 10))
kept = [names.filter(pl.col("score") >= threshold)["right"] for threshold in thresholds]
precision = [right.mean() if len(right) else None for right in kept]
recall = [right.sum() / wanted for right in kept]

# %%
figure, (left, middle, right) = plt.subplots(1, 3, figsize=(13, 3.8), layout="constrained")
grades = ["identical", "equivalent", "similar", "partial"]
counts = items.group_by("kind", "grade").len()
below = dict.fromkeys(["full_name", "email", "address", "phone"], 0)
for grade, colour in zip(grades, ["#8e0000", "#c62828", "#ef9a9a", "#ffcc80"], strict=True):
    of_grade = dict(counts.filter(pl.col("grade") == grade).select("kind", "len").iter_rows())
    heights = [of_grade.get(kind, 0) for kind in below]
    labels = [kind.replace("_", " ") for kind in below]
    left.bar(labels, heights, bottom=list(below.values()), label=grade, color=colour)
    below = {kind: below[kind] + of_grade.get(kind, 0) for kind in below}
left.set(title="Items that match (examples)", ylabel="matched items")
left.legend(frameon=False)

for is_right, label, colour in [(True, "same name", "#2e7d32"), (False, "another name", "#c62828")]:
    scores = names.filter(pl.col("right") == is_right)["score"].to_list()
    middle.hist(scores, bins=range(700, 1021, 20), label=label, color=colour, alpha=0.7)
middle.set(title="Scores of names (labelled set)", xlabel="score", ylabel="names", yscale="log")
middle.legend(frameon=False)

right.plot(thresholds, precision, label="precision", color="#c62828")
right.plot(thresholds, recall, label="recall", color="#1565c0")
right.set(title="Names from a score on (labelled set)", xlabel="threshold", ylim=(0.8, 1.01))
right.legend(frameon=False)
figure.savefig(PICTURE, metadata={"Date": None})
print(f"written: {PICTURE.name}")
