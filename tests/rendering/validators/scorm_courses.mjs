// Opens a lesson in courses that behave oddly: deep in frames, in a window of its own, under a page of another
// site, with a memory that is damaged or of another lesson, refusing to save. The course is a bare object that
// notes what it is told. usage: node scorm_courses.mjs FOLDER VERSION [COURSE …]   Prints one line of JSON for each.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.env.NODE_MODULES, 'package.json'));
const { chromium } = require('playwright-core');
const [, , folder, version, ...wanted] = process.argv;
const old = version === '1.2';
const fields = old
  ? { status: 'cmi.core.lesson_status', mode: 'cmi.core.lesson_mode', mark: 'cmi.student_data.mastery_score', raw: 'cmi.core.score.raw' }
  : { status: 'cmi.completion_status', mode: 'cmi.mode', mark: 'cmi.scaled_passing_score', raw: 'cmi.score.raw' };

const COURSES = {
  plain: {},
  deep: { frames: 3 },
  window: { opens: true },
  strange: { strange: true },
  nowhere: { absent: true },
  closed: { answers: { start: 'false' } },
  failing: { answers: { save: 'false' } },
  throwing: { throws: ['save'] },
  boolean: { boolean: true },
  review: { values: { [fields.mode]: 'review' } },
  stricter: { values: { [fields.mark]: old ? '80' : '0.8' } },
  finished: { values: { [fields.status]: old ? 'passed' : 'completed', [fields.raw]: '90' } },
  garbled: { values: { 'cmi.suspend_data': '{"key":' } },
  otherLesson: { values: { 'cmi.suspend_data': '{"key":"0","answers":[1],"seen":["text"],"tries":9,"best":9}' } },
  forged: { forged: { answers: ['0', 99, -5, null, 1.5, { a: 1 }], seen: ['x', 'text', 7], tries: 'many', right: 1e9, best: -1, shown: 'yes' } },
};

// Runs in the course's page: the object that lessons look for.
function course({ old, options }) {
  const told = [];
  const answers = { start: 'true', set: 'true', save: 'true', end: 'true', ...options.answers };
  const act = (name) => (field, value) => {
    if (name !== 'get') told.push([name, field, value]);
    if ((options.throws || []).includes(name)) throw new Error(`no ${name} today`);
    if (name === 'get') return (options.values || {})[field] || '';
    return options.boolean ? answers[name] === 'true' : answers[name];
  };
  const names = old
    ? { start: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', save: 'LMSCommit', end: 'LMSFinish' }
    : { start: 'Initialize', get: 'GetValue', set: 'SetValue', save: 'Commit', end: 'Terminate' };
  window.told = told;
  if (options.absent) return;
  window[old ? 'API' : 'API_1484_11'] = Object.fromEntries(Object.entries(names).map(([name, call]) => [call, act(name)]));
}

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.woff2': 'font/woff2' };
const server = http.createServer((request, response) => {
  const { pathname, searchParams, host } = new URL(request.url, `http://${request.headers.host}`);
  response.setHeader('content-type', types[path.extname(pathname)] || types['.html']);
  if (pathname.startsWith('/lesson/')) {
    const file = path.join(folder, pathname.replace('/lesson/', ''));
    return fs.existsSync(file) ? response.end(fs.readFileSync(file)) : response.writeHead(404).end();
  }
  // A page with a frame in it, which may hold another such page.
  const depth = Number(searchParams.get('depth') || 0);
  const site = searchParams.get('strange') ? `http://localhost:${host.split(':')[1]}` : '';
  const inner = depth ? `/?depth=${depth - 1}` : `${site}/lesson/index.html`;
  const frame = searchParams.get('empty') ? '' : `<iframe title="Frame" name="API" src="${inner}"></iframe>`;
  return response.end(`<!DOCTYPE html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><body>${frame}`);
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const home = `http://127.0.0.1:${server.address().port}`;
const key = JSON.parse(/id="lesson-data">(.*?)<\/script>/.exec(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'))[1]).key;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
try {
  for (const [name, options] of Object.entries(COURSES)) {
    if (wanted.length && !wanted.includes(name)) continue;
    if (options.forged) options.values = { 'cmi.suspend_data': JSON.stringify({ key, ...options.forged }) };
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors = [];
    context.on('page', (one) => one.on('pageerror', (error) => errors.push(error.message)));
    page.on('pageerror', (error) => errors.push(error.message));
    // Only the page at the top is the course.
    await page.addInitScript(`if (window === window.top && !window.opener) (${course})(${JSON.stringify({ old, options })})`);
    const query = new URLSearchParams({ depth: options.frames || 0, ...(options.strange && { strange: 1 }), ...(options.opens && { empty: 1 }) });
    await page.goto(`${home}/?${query}`);
    let lesson;
    if (options.opens) {
      const opened = context.waitForEvent('page');
      await page.evaluate(() => { window.open('/lesson/index.html'); });
      lesson = await opened;
    } else {
      for (let tries = 0; tries < 100 && !lesson; tries += 1) {
        lesson = page.frames().find((one) => one.url().includes('/lesson/'));
        if (!lesson) await page.waitForTimeout(50);
      }
    }
    await lesson.waitForSelector('html.stepped');
    await lesson.locator('.steps a[href="#questions"]').click();
    await lesson.locator('#questions').waitFor({ state: 'visible' });
    const shown = await lesson.evaluate(() => ({
      state: document.getElementById('state').textContent,
      mark: document.getElementById('mark-words').textContent,
      answers: Array.from(document.querySelectorAll('.questions > li')).filter((one) => {
        const chosen = one.querySelector('select, input:checked');
        return chosen && chosen.value !== '';
      }).length,
      result: !document.getElementById('result').hidden,
    }));
    await lesson.locator('#hand-in').click();
    await lesson.locator('#hand-in').click();
    await lesson.locator('.steps a[href="#text"]').click();
    await lesson.locator('.steps a[href="#words"]').click();
    // The page learns of its new address a task later, on a busy machine several.
    await lesson.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 250); }));
    const state = await lesson.evaluate(() => document.getElementById('state').textContent);
    if (options.opens) await lesson.close({ runBeforeUnload: false });
    else await page.evaluate(() => document.querySelector('iframe').remove());
    await page.waitForTimeout(100);
    const told = await page.evaluate(() => window.told);
    const values = told.filter(([kind]) => kind === 'set');
    const calls = told.map(([kind]) => kind).filter((kind) => kind !== 'set');
    console.log(JSON.stringify({
      course: name, ...shown, state, errors, calls, sets: values.length, statuses: values.filter(([, field]) => field === fields.status).map(([, , value]) => value),
      scores: values.filter(([, field]) => field === fields.raw).map(([, , value]) => value),
      passed: values.filter(([, field]) => field === 'cmi.success_status').map(([, , value]) => value),
    }));
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
