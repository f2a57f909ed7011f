// The lesson: one part at a time, words explained in place, questions checked, and the course told.
// What stands in the page is never put together here as HTML: everything is text or was there before.
"use strict";

(function () {
  const data = JSON.parse(document.getElementById("lesson-data").textContent);
  const course = window.openCourse(data.version);
  const parts = Array.from(document.querySelectorAll(".step"));
  const needed = parts.filter((part) => part.hasAttribute("data-needed")).map((part) => part.id);
  const form = document.getElementById("question-form");
  const message = document.getElementById("message");
  const result = document.getElementById("result");
  const mark = course.mark !== null ? course.mark : data.mark;
  const asked = data.questions.length;
  const state = { key: data.key, seen: [], answers: data.questions.map(() => -1), tries: 0, right: 0, best: 0, shown: false };
  let current = null;
  let warned = false;
  let came = null;
  let returning = null;

  const element = (id) => document.getElementById(id);
  const percent = (right) => Math.round((100 * right) / asked);

  // What the course kept. It is checked like anything from outside: it may be of an older lesson.
  function recall() {
    let kept;
    try {
      kept = JSON.parse(course.memory);
    } catch (nothing) {
      return;
    }
    if (!kept || kept.key !== data.key || !Array.isArray(kept.answers) || !Array.isArray(kept.seen)) return;
    const count = (value) => (Number.isInteger(value) && value >= 0 ? value : 0);
    state.answers = data.questions.map(({ choices }, index) => {
      const answer = kept.answers[index];
      return Number.isInteger(answer) && answer >= 0 && answer < choices ? answer : -1;
    });
    state.seen = needed.filter((id) => kept.seen.includes(id));
    state.tries = count(kept.tries);
    state.right = Math.min(count(kept.right), asked);
    state.best = Math.min(count(kept.best), asked);
    state.shown = kept.shown === true && state.tries > 0;
  }

  function complete() {
    return state.seen.length === needed.length && (asked === 0 || state.tries > 0);
  }

  function keep() {
    course.keep(JSON.stringify(state), current.id);
  }

  function report() {
    const steps = needed.length + (asked ? 1 : 0);
    const done = state.seen.length + (asked && state.tries ? 1 : 0);
    course.report({
      complete: complete(),
      progress: Math.floor((100 * done) / steps) / 100,
      percent: state.tries ? percent(state.best) : null,
      mark: asked && mark ? mark : null,
    });
    course.save();
    tellState();
  }

  function tellState() {
    let words = "This lesson is not open in a course, so your results are not kept.";
    if (course.reviewing) words = "You are looking at this lesson again. Your results in the course stay as they are.";
    else if (course.troubled) words = "Your course did not answer. Your last results may not be saved.";
    else if (course.connected) words = "Your answers and results are saved in your course.";
    element("state").textContent = words;
  }

  // One part at a time.

  function show(part) {
    if (part === current) return;
    current = part;
    parts.forEach((one) => { one.hidden = one !== part; });
    document.querySelectorAll(".steps a").forEach((link) => {
      if (link.hash === `#${part.id}`) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
    if (needed.includes(part.id) && !state.seen.includes(part.id)) state.seen.push(part.id);
    needed.filter((id) => state.seen.includes(id)).forEach((id) => {
      document.querySelector(`.steps a[href="#${id}"]`).classList.add("opened");
      document.querySelector(`.steps a[href="#${id}"] .opened-words`).hidden = false;
    });
    if (asked && state.tries) tellResult();
    keep();
    report();
  }

  function focusOn(goal) {
    if (!goal.matches("a, button, input, select, summary")) goal.setAttribute("tabindex", "-1");
    goal.focus({ preventScroll: true });
  }

  // Every way through the lesson is a link inside the page, so that going back works as everywhere.
  function follow(event) {
    // Of two links that were chosen quickly, the address names only the second.
    const { hash } = event ? new URL(event.newURL) : window.location;
    const goal = returning || element(hash.slice(1));
    const part = goal && goal.closest(".step");
    if (!part) return;
    show(part);
    element("return").hidden = goal === part || returning !== null || came === null || part.contains(came);
    returning = null;
    const fold = goal.closest("details");
    if (fold) fold.open = true;
    if (goal === part) {
      focusOn(part.querySelector("h2"));
      // The list of parts stays in sight, unless it is so narrow that it would fill the screen.
      const list = document.querySelector(".steps").getBoundingClientRect();
      const top = list.height < window.innerHeight / 4 ? list.top : part.getBoundingClientRect().top;
      window.scrollTo(0, window.scrollY + top - 8);
    } else {
      focusOn(goal);
      goal.scrollIntoView({ block: "center" });
    }
  }

  // Whoever looked up a sentence wants to go back to where it was named.
  function goBack() {
    returning = came;
    window.history.back();
  }

  // A word is explained where it stands.

  const dialog = element("meaning");
  function click(event) {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.closest(".step")) came = link;
    if (link && link.matches(".text a.term") && dialog && dialog.showModal) {
      event.preventDefault();
      const word = element(link.hash.slice(1)).cloneNode(true);
      [word, ...word.querySelectorAll("[id]")].forEach((one) => one.removeAttribute("id"));
      element("meaning-word").replaceChildren(word);
      dialog.showModal();
    } else if (dialog && dialog.open && (event.target === dialog || link)) {
      dialog.close();
    }
  }

  // The questions.

  function controls(index) {
    return Array.from(form.querySelectorAll(`[name="q${index + 1}"]`));
  }

  function answered(index) {
    const chosen = controls(index).find((one) => one.tagName === "SELECT" || one.checked);
    return chosen && chosen.value !== "" ? Number(chosen.value) : -1;
  }

  function put(index, answer) {
    controls(index).forEach((one) => {
      if (one.tagName === "SELECT") one.value = answer < 0 ? "" : String(answer);
      else one.checked = Number(one.value) === answer;
    });
  }

  function wordsOf(index, answer) {
    const one = controls(index).find((control) => control.tagName === "SELECT" || Number(control.value) === answer);
    return one.tagName === "SELECT" ? one.options[one.selectedIndex].text : one.labels[0].textContent.trim();
  }

  function tellAnswers(shown) {
    data.questions.forEach(({ right }, index) => {
      const answer = state.answers[index];
      const box = element(`q${index + 1}`);
      const fits = answer === right;
      box.classList.toggle("right", shown && fits);
      box.classList.toggle("wrong", shown && !fits);
      element(`f${index + 1}`).hidden = !shown;
      controls(index).forEach((one) => { one.disabled = shown; });
      if (!shown) return;
      const [verdict, given] = [box.querySelector(".verdict"), box.querySelector(".given")];
      verdict.textContent = fits ? "Right." : answer < 0 ? "Not answered." : "Not right.";
      given.textContent = fits || answer < 0 ? "" : `Your answer: ${wordsOf(index, answer)}.`;
    });
    element("hand-in").hidden = shown;
    result.hidden = !shown;
    message.hidden = true;
  }

  function tellResult() {
    const reached = percent(state.right);
    element("score").textContent = `${state.right} of ${asked} right: ${reached} %`;
    element("score-bar").style.inlineSize = `${reached}%`;
    const lines = [];
    if (mark) lines.push(reached >= mark ? `You passed. ${mark} % was needed.` : `To pass, ${mark} % is needed.`);
    if (state.best > state.right) lines.push(`Your best result was ${percent(state.best)} %. It counts.`);
    const unread = needed.filter((id) => !state.seen.includes(id));
    if (unread.length) {
      const names = unread.map((id) => `“${document.querySelector(`.steps a[href="#${id}"] .step-name`).textContent}”`);
      lines.push(`To finish the lesson, open ${names.join(" and ")} too.`);
    } else {
      lines.push("You have finished this lesson. You can close it now, or try again.");
    }
    element("result-words").replaceChildren(...lines.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }));
  }

  function handIn(event) {
    event.preventDefault();
    state.answers = data.questions.map((_, index) => answered(index));
    const open = state.answers.indexOf(-1);
    if (open >= 0 && !warned) {
      warned = true;
      const count = state.answers.filter((answer) => answer < 0).length;
      element("message-words").textContent = count === 1
        ? "1 question has no answer yet. Answer it, or press “Hand in” again."
        : `${count} questions have no answer yet. Answer them, or press “Hand in” again.`;
      element("message-link").href = `#q${open + 1}`;
      message.hidden = false;
      return;
    }
    state.right = data.questions.filter(({ right }, index) => state.answers[index] === right).length;
    state.best = Math.max(state.best, state.right);
    state.tries += 1;
    state.shown = true;
    tellAnswers(true);
    tellResult();
    keep();
    course.record(data.questions.map(({ id, text, right }, index) => ({ id, text, right, chosen: state.answers[index] })));
    report();
    focusOn(element("score"));
    result.scrollIntoView({ block: "start" });
  }

  function tryAgain() {
    warned = false;
    state.shown = false;
    state.answers = state.answers.map(() => -1);
    state.answers.forEach((answer, index) => put(index, answer));
    tellAnswers(false);
    keep();
    focusOn(element("questions-heading"));
    element("questions").scrollIntoView({ block: "start" });
  }

  function startQuestions() {
    state.answers.forEach((answer, index) => put(index, answer));
    tellAnswers(state.shown);
    if (state.shown) tellResult();
    if (mark) element("mark-words").textContent = `To pass, ${mark} % of the answers must be right.`;
    form.addEventListener("submit", handIn);
    form.addEventListener("change", () => {
      state.answers = data.questions.map((_, index) => answered(index));
      warned = false;
      message.hidden = true;
      keep();
    });
    element("again").addEventListener("click", tryAgain);
  }

  recall();
  document.documentElement.classList.add("stepped");
  if (asked) startQuestions();
  const kept = parts.find((part) => part.id === course.place);
  show(kept || parts[0]);
  if (window.location.hash) follow(null);
  window.addEventListener("hashchange", follow);
  element("return").addEventListener("click", goBack);
  document.addEventListener("click", click);
  // The browser may keep the page for the way back, but the course was told good-bye.
  window.addEventListener("pagehide", course.close);
  window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") course.save(); });
})();
