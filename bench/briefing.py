"""A whole briefing in a fresh process: against a cold parse, against glued libraries, and by its parts."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.measuring import ROOT, Row, process_time, shown, told_by_process

PARSE = """
import sys, warnings
warnings.simplefilter("ignore")
import spacy
from simplify.language.pipeline import packaged_folder
nlp = spacy.load(packaged_folder(), exclude=["senter"])
text = open(sys.argv[1], encoding="utf-8").read()
list(nlp.pipe(line for line in text.split("\\n") if line.strip()))
"""

PARTS = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from pathlib import Path
marks = {"start of Python": time.time() - float(sys.argv[1])}
last = time.perf_counter()
def mark(name):
    global last
    now = time.perf_counter()
    marks[name], last = now - last, now
from simplify import api
import spacy
mark("imports (ours and spaCy)")
document = api.read(Path(sys.argv[2]))
mark("read")
from simplify.language.pipeline import pipeline
pipeline()
mark("load the model")
from simplify.language.parsed import parse
parsed = parse(document)
mark("parse")
briefing = api.brief(parsed)
mark("score, rewrite, check, summarise, explain")
api.render(briefing, "html")
mark("HTML")
api.render(briefing, "pdf")
mark("PDF (with the import of WeasyPrint)")
print(json.dumps(marks))
"""

# What a user glues together today: formulas, a summary by sumy, a page by Jinja2, a PDF by WeasyPrint.
# It rewrites nothing and explains nothing, so it is a strict rival.
GLUED = """
import sys, warnings
warnings.simplefilter("ignore")
import nltk
from simplify.language.syllables import NLTK_DATA
nltk.data.path.insert(0, str(NLTK_DATA))
import jinja2, textstat, weasyprint
from sumy.nlp.stemmers import Stemmer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
import re
class Words:
    def to_sentences(self, text): return re.split(r"(?<=[.!?])\\s+", text)
    def to_words(self, text): return re.findall(r"\\w+", text)
text = open(sys.argv[1], encoding="utf-8").read()
names = ("flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index",
         "automated_readability_index", "coleman_liau_index", "dale_chall_readability_score")
scores = {name: getattr(textstat.textstat, name)(text) for name in names}
summary = LexRankSummarizer(Stemmer("english"))(PlaintextParser.from_string(text, Words()).document, 5)
page = jinja2.Template("<h1>Summary</h1>{% for s in summary %}<p>{{ s }}{% endfor %}"
    "{{ scores }}{% for p in text.split('\\n') %}<p>{{ p }}{% endfor %}").render(
    summary=summary, scores=scores, text=text)
weasyprint.HTML(string=page).write_pdf(sys.argv[2])
"""


def answer(folder: Path | None) -> list[Row]:
    """Seconds in fresh processes, and the ratio to a cold parse in the same run."""
    article = str(shown(folder))
    with tempfile.TemporaryDirectory() as out:
        parse = process_time(["-c", PARSE, article], repeats=3)
        brief = process_time(["-m", "simplify", "brief", article, "--out", out], repeats=3)
        rows = [
            Row("cold parse by spaCy alone", parse),
            Row("cold simplify brief, HTML and PDF", brief),
            Row("… against the cold parse", brief / parse, "times", aim=1.6),
        ]
        if _sumy_is_there():
            glued = process_time(["-c", GLUED, article, f"{out}/glued.pdf"], repeats=3)
            rows += [
                Row("textstat + sumy + Jinja2 + WeasyPrint, cold", glued),
                Row("… brief against that", brief / glued, "times", aim=0.5),
            ]
    parts = told_by_process(PARTS, str((ROOT / article).resolve()))
    return rows + [Row(f"part: {name}", seconds) for name, seconds in parts.items()]


def _sumy_is_there() -> bool:
    from importlib.util import find_spec

    return find_spec("sumy") is not None
