// Takes SCORM packages, unpacked, through a course: Chromium, with scorm-again as the platform's run-time.
// usage: node scorm_lesson.mjs FOLDER VERSION …   Prints one line of JSON for each package: what the course was
// told after each stage, every call that it refused, and every error of the page.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.env.NODE_MODULES, 'package.json'));
const { chromium } = require('playwright-core');

const RUNTIMES = {
  1.2: { file: 'scorm12.min.js', name: 'Scorm12API', api: 'API', get: 'LMSGetValue', set: 'LMSSetValue', end: 'LMSFinish', error: 'LMSGetLastError' },
  2004: { file: 'scorm2004.min.js', name: 'Scorm2004API', api: 'API_1484_11', get: 'GetValue', set: 'SetValue', end: 'Terminate', error: 'GetLastError' },
};
const TOLD = {
  1.2: {
    status: 'cmi.core.lesson_status', place: 'cmi.core.lesson_location', raw: 'cmi.core.score.raw',
    min: 'cmi.core.score.min', max: 'cmi.core.score.max', memory: 'cmi.suspend_data',
  },
  2004: {
    status: 'cmi.completion_status', success: 'cmi.success_status', place: 'cmi.location', raw: 'cmi.score.raw',
    min: 'cmi.score.min', max: 'cmi.score.max', scaled: 'cmi.score.scaled', progress: 'cmi.progress_measure',
    memory: 'cmi.suspend_data',
  },
};

// A course as platforms make it: the run-time above the lesson's frame, and a memory from visit to visit.
function course(version) {
  const { name, api, set, end, error } = RUNTIMES[version];
  return `<!DOCTYPE html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><script src="/runtime.js"></script><script>
    window.refused = [];
    const api = new ${name}({ autocommit: false, logLevel: 5 });
    const kept = sessionStorage.getItem('kept');
    if (kept) api.loadFromJSON(JSON.parse(kept), 'cmi');
    const write = api.${set}.bind(api);
    api.${set} = (field, value) => {
      const done = write(field, value);
      if (String(done) !== 'true') window.refused.push([field, value, api.${error}()]);
      return done;
    };
    const end = api.${end}.bind(api);
    api.${end} = (none) => {
      const done = end(none);
      sessionStorage.setItem('kept', JSON.stringify(api.cmi));
      sessionStorage.setItem('ended', Number(sessionStorage.getItem('ended') || 0) + 1);
      return done;
    };
    window.${api} = api;
  </script><body><iframe title="Lesson" src="/lesson/index.html" width="1000" height="700"></iframe>`;
}

function serve(folder, version) {
  const runtime = path.join(process.env.NODE_MODULES, 'scorm-again', 'dist', RUNTIMES[version].file);
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.woff2': 'font/woff2' };
  const server = http.createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost').pathname;
    if (address === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(course(version));
    }
    const file = address === '/runtime.js' ? runtime : path.join(folder, address.replace('/lesson/', ''));
    try {
      const content = fs.readFileSync(file);
      response.setHeader('content-type', types[path.extname(file)] || 'text/plain');
      return response.end(content);
    } catch {
      response.statusCode = 404;
      return response.end();
    }
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

async function lessonOf(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector('html.stepped');
  return frame;
}

function told(page, version) {
  return page.evaluate(([api, get, fields]) => Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, String(window[api][get](field))]),
  ), [RUNTIMES[version].api, RUNTIMES[version].get, TOLD[version]]);
}

// What the learner sees: the part shown, the verdicts, the answers that stand in the form.
function seen(frame) {
  return frame.evaluate(() => {
    const shown = (one) => one && one.offsetParent !== null;
    const text = (id) => (document.getElementById(id) ? document.getElementById(id).innerText.trim() : '');
    return {
      parts: Array.from(document.querySelectorAll('.step')).filter(shown).map((one) => one.id),
      verdicts: Array.from(document.querySelectorAll('.feedback p')).filter(shown).map((one) => one.innerText),
      answers: Array.from(document.querySelectorAll('.questions > li')).map((one) => {
        const chosen = one.querySelector('select, input:checked');
        return chosen && chosen.value !== '' ? Number(chosen.value) : -1;
      }),
      score: text('score'), words: text('result-words'), state: text('state'), message: text('message'),
      focus: document.activeElement.id,
    };
  });
}

async function answer(frame, wrongly) {
  const { questions } = JSON.parse(await frame.locator('#lesson-data').textContent());
  for (const [index, { right, choices }] of questions.entries()) {
    const value = String(wrongly(index) ? (right + 1) % choices : right);
    const list = frame.locator(`select[name="q${index + 1}"]`);
    if (await list.count()) await list.selectOption({ value });
    else await frame.locator(`input[name="q${index + 1}"][value="${value}"]`).check();
  }
  return questions;
}

// A part is shown when the address has changed, which a slow machine does after the click.
async function open(frame, link) {
  await link.click();
  await frame.locator(await link.getAttribute('href')).waitFor({ state: 'visible' });
}

async function openAll(frame) {
  const links = frame.locator('.steps a');
  for (let index = 0; index < await links.count(); index += 1) await open(frame, links.nth(index));
}

async function walk(browser, folder, version) {
  const server = await serve(folder, version);
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const result = { folder: path.basename(folder), version, errors: [] };
  page.on('pageerror', (error) => result.errors.push(error.message));
  page.on('console', (one) => { if (one.type() === 'error') result.errors.push(one.text()); });
  page.on('requestfailed', (one) => result.errors.push(one.url()));
  const stage = async (name, frame) => {
    result[name] = { ...await told(page, version), ...await seen(frame) };
    result.refused = [...(result.refused || []), ...await page.evaluate(() => window.refused)];
    await page.evaluate(() => { window.refused = []; });
  };
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  let frame = await lessonOf(page);
  await stage('opened', frame);
  if (await frame.locator('#question-form').count()) {
    // Half wrong, with the other parts unread: a score, but not finished.
    await open(frame, frame.locator('.steps a[href="#questions"]'));
    result.questions = await answer(frame, (index) => index % 2 === 1);
    await frame.locator('#hand-in').click();
    await stage('halfUnread', frame);
    result.interactions = await page.evaluate(([api]) => window[api].cmi.interactions.childArray.length, [RUNTIMES[version].api]);
    await openAll(frame);
    await stage('half', frame);
    await page.reload();
    frame = await lessonOf(page);
    await stage('reloaded', frame);
    await open(frame, frame.locator('.steps a[href="#questions"]'));
    await stage('resumed', frame);
    await frame.locator('#again').click();
    await stage('again', frame);
    await frame.locator('#hand-in').click();
    await stage('empty', frame);
    await answer(frame, () => true);
    await frame.locator('#hand-in').click();
    await stage('worse', frame);
    await frame.locator('#again').click();
    await answer(frame, () => false);
    await frame.locator('#hand-in').focus();
    await page.keyboard.press('Enter');
    await stage('right', frame);
  } else {
    await openAll(frame);
    await stage('read', frame);
  }
  await page.evaluate(() => document.querySelector('iframe').remove());
  result.ended = Number(await page.evaluate(() => sessionStorage.getItem('ended')));
  result.kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem('kept')));
  await context.close();
  server.close();
  return result;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
try {
  for (let index = 2; index < process.argv.length; index += 2) {
    console.log(JSON.stringify(await walk(browser, process.argv[index], process.argv[index + 1])));
  }
} finally {
  await browser.close();
}
