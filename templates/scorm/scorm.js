// The line to the course: SCORM 1.2 or SCORM 2004, found among the windows around the lesson. Without a course
// everything here does nothing, and `connected` is false.
"use strict";

(function () {
  const DIALECTS = {
    "1.2": {
      api: "API",
      calls: { start: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", save: "LMSCommit", end: "LMSFinish" },
      mode: "cmi.core.lesson_mode",
      mark: "cmi.student_data.mastery_score",
      whole: 1,
      status: "cmi.core.lesson_status",
      place: "cmi.core.lesson_location",
      exit: "cmi.core.exit",
      score: "cmi.core.score",
      time: "cmi.core.session_time",
      response: "student_response",
      wrong: "wrong",
    },
    "2004": {
      api: "API_1484_11",
      calls: { start: "Initialize", get: "GetValue", set: "SetValue", save: "Commit", end: "Terminate" },
      mode: "cmi.mode",
      mark: "cmi.scaled_passing_score",
      whole: 100,
      status: "cmi.completion_status",
      place: "cmi.location",
      exit: "cmi.exit",
      score: "cmi.score",
      time: "cmi.session_time",
      response: "learner_response",
      wrong: "incorrect",
    },
  };
  // A better result is never replaced by a lesser one: the lesson may have been changed since.
  const RANK = { incomplete: 1, failed: 2, completed: 3, passed: 4 };
  const LETTERS = "abcdefghijklmnopqrstuvwxyz";

  // The course's object stands in this window, in one around it, or in the one that opened it. Windows of
  // another site may not be looked into; the search goes on above them.
  function find(dialect) {
    for (const first of [window, window.opener, window.top && window.top.opener]) {
      let here = first;
      for (let depth = 0; here && depth < 100; depth += 1) {
        try {
          if (typeof here[dialect.api][dialect.calls.start] === "function") return here[dialect.api];
        } catch (elsewhere) { /* not here, or of another site */ }
        if (here.parent === here) break;
        here = here.parent;
      }
    }
    return null;
  }

  function duration(version, seconds) {
    if (version === "2004") return `PT${seconds.toFixed(2)}S`;
    const two = (number) => String(number).padStart(2, "0");
    const minutes = Math.floor(seconds / 60);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${(seconds % 60).toFixed(2).padStart(5, "0")}`;
  }

  window.openCourse = function (version) {
    const dialect = DIALECTS[version];
    const began = Date.now();
    const course = { connected: false, reviewing: false, troubled: false, mark: null, memory: "", place: "" };
    let api = find(dialect);
    let waiting = 0;

    function call(name, ...values) {
      if (!api) return "";
      try {
        return String(api[dialect.calls[name]](...values));
      } catch (problem) {
        console.warn(`The course failed at ${dialect.calls[name]}: ${problem}`);
        return "";
      }
    }
    const get = (field) => call("get", field);
    const set = (field, value) => call("set", field, String(value)) === "true";
    const number = (text) => (text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text));

    if (api && call("start", "") !== "true") api = null;
    course.connected = api !== null;
    if (course.connected) {
      course.reviewing = ["review", "browse"].includes(get(dialect.mode));
      course.memory = get("cmi.suspend_data");
      course.place = get(dialect.place);
      const mark = number(get(dialect.mark));
      if (mark !== null) course.mark = Math.round(mark * dialect.whole);
    }
    const writes = () => course.connected && !course.reviewing;
    let status = course.connected ? get(dialect.status) : "";

    const earlier = course.connected ? number(get(`${dialect.score}.raw`)) : null;

    function setStatus(wanted) {
      if ((RANK[wanted] || 0) > (RANK[status] || 0) && set(dialect.status, wanted)) status = wanted;
    }

    course.save = function () {
      window.clearTimeout(waiting);
      if (writes()) course.troubled = call("save", "") !== "true";
      return !course.troubled;
    };

    // Answers are told at once, and saved a little later: a course may need a second for each saving.
    course.keep = function (memory, place) {
      if (!writes()) return;
      set("cmi.suspend_data", memory);
      set(dialect.place, place);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(course.save, 3000);
    };

    // `percent` is null until the questions were handed in; `mark` is null where nothing has to be passed.
    course.report = function ({ complete, progress, percent, mark }) {
      if (!writes()) return;
      const passed = percent !== null && mark !== null ? percent >= mark : null;
      const better = percent !== null && (earlier === null || percent >= earlier);
      if (better) {
        set(`${dialect.score}.min`, 0);
        set(`${dialect.score}.max`, 100);
        set(`${dialect.score}.raw`, percent);
      }
      if (version === "2004") {
        if (better) set("cmi.score.scaled", percent / 100);
        if (better && passed !== null) set("cmi.success_status", passed ? "passed" : "failed");
        set("cmi.progress_measure", progress);
        setStatus(complete ? "completed" : "incomplete");
      } else if (complete && passed !== null) {
        setStatus(passed ? "passed" : "failed");
      } else {
        setStatus(complete ? "completed" : "incomplete");
      }
    };

    // What was answered to each question, for the teacher's list of results.
    course.record = function (answers) {
      if (!writes()) return;
      answers.forEach(({ id, text, chosen, right }, index) => {
        const field = `cmi.interactions.${index}`;
        set(`${field}.id`, id);
        set(`${field}.type`, "choice");
        if (version === "2004") set(`${field}.description`, text.slice(0, 250));
        set(`${field}.correct_responses.0.pattern`, LETTERS[right]);
        if (chosen >= 0) set(`${field}.${dialect.response}`, LETTERS[chosen]);
        set(`${field}.result`, chosen === right ? "correct" : dialect.wrong);
      });
    };

    course.close = function () {
      if (!course.connected) return;
      if (writes()) {
        set(dialect.exit, "suspend");
        set(dialect.time, duration(version, (Date.now() - began) / 1000));
        course.save();
      }
      call("end", "");
      course.connected = false;
      api = null;
    };

    if (writes()) {
      setStatus("incomplete");
      set(dialect.exit, "suspend");
    }
    return course;
  };
})();
