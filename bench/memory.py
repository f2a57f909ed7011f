"""Memory: one briefing in a fresh process, and growth over many articles in one process."""

from __future__ import annotations

from pathlib import Path

from bench.measuring import Row, articles, shown, told_by_process

MANY = 137
"""How many articles go through one process."""

ONE = """
import json, resource, sys, warnings
warnings.simplefilter("ignore")
from pathlib import Path
import simplify
briefing = simplify.brief(Path(sys.argv[2]))
for format in ("html", "pdf", "json"):
    simplify.render(briefing, format)
print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""

# Paragraphs of all articles are dealt anew for each text, so that nothing kept for one text serves another.
GROWTH = """
import json, sys, warnings
warnings.simplefilter("ignore")
from pathlib import Path
import simplify
def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20
count, paths = int(sys.argv[2]), sys.argv[3:]
paragraphs = [line for path in paths for line in Path(path).read_text(encoding="utf-8").split("\\n") if line]
sizes = []
for number in range(count):
    step = 7 + number % 11
    chosen = [paragraphs[(number + step * turn) % len(paragraphs)] for turn in range(12)]
    briefing = simplify.brief("\\n\\n".join([f"Text number {number}", *chosen]))
    simplify.render(briefing, "html")
    sizes.append(resident())
tenth = max(1, count // 10)
early, late = sizes[tenth * 2 : tenth * 3], sizes[-tenth:]
print(json.dumps({"early": sum(early) / len(early), "late": sum(late) / len(late)}))
"""


def answer(folder: Path | None) -> list[Row]:
    """Mebibytes; the growth compares the third tenth of the articles with the last."""
    one = told_by_process(ONE, str(shown(folder).resolve()), repeats=1)
    many = told_by_process(GROWTH, str(MANY), *map(str, articles(folder)), repeats=1)
    return [
        Row("one briefing, three formats, at its peak", one["peak"], "MiB", aim=450),
        Row(f"resident after a quarter of {MANY} articles", many["early"], "MiB"),
        Row(f"resident at the end of {MANY} articles", many["late"], "MiB"),
        Row("… against the first", many["late"] / many["early"], "times", aim=1.05),
    ]
