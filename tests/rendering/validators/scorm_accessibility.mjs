// Walks lessons, opened from disk, in Chromium: wide and 320 pixels wide, light and dark. In every part, with a
// sentence looked up, the meaning of a word open, and before and after handing in, axe-core (WCAG 2.2 A to AAA and
// best practices) and HTML_CodeSniffer (WCAG 2 AAA) look at it. Lessons after the first are visited narrow and dark.
// Prints one line of JSON for each look; --pictures FOLDER keeps pictures.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.join(process.env.NODE_MODULES, 'package.json'));
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const sniffer = fs.readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

const VISITS = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];
const RULES = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

const options = process.argv.slice(2);
const at = options.indexOf('--pictures');
const [, pictures] = at < 0 ? [] : options.splice(at, 2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });

async function look(page, folder, visit, stage) {
  const found = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const errors = await page.evaluate(() => new Promise((resolve) => {
    window.HTMLCS.process('WCAG2AAA', document, () => resolve(window.HTMLCS.getMessages()
      .filter((one) => one.type === window.HTMLCS.ERROR)
      .map((one) => `${one.code}: ${one.msg} ${one.element.outerHTML.slice(0, 200)}`)));
  }));
  const name = path.basename(folder);
  if (pictures) {
    const file = `${name}-${stage}-${visit.width}-${visit.scheme}.png`;
    await page.screenshot({ path: path.join(pictures, file), fullPage: stage !== 'meaning' });
  }
  console.log(JSON.stringify({
    lesson: name, stage, ...visit, scrolls, errors, passes: found.passes.length,
    violations: found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
  }));
}

async function walk(folder, visit) {
  const context = await browser.newContext({
    viewport: { width: visit.width, height: 900 }, colorScheme: visit.scheme, reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route(/^https?:/, (route) => { trouble.push(route.request().url()); return route.abort(); });
  await page.goto(pathToFileURL(path.resolve(folder, 'index.html')).href);
  await page.waitForSelector('html.stepped');
  await page.addScriptTag({ content: axe });
  await page.addScriptTag({ content: sniffer });
  const steps = await page.locator('.steps a').evaluateAll((links) => links.map((link) => link.hash.slice(1)));
  for (const step of steps) {
    await page.locator(`.steps a[href="#${step}"]`).click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await look(page, folder, visit, step);
    const evidence = page.locator('#summary .evidence a').first();
    if (step === 'summary' && await evidence.count()) {
      await evidence.click();
      await look(page, folder, visit, 'looked-up');
      await page.locator('#return button').click();
      const back = await page.evaluate(() => document.activeElement.closest('.evidence') !== null);
      if (!back) trouble.push('going back does not lead to the place of the link');
    }
    const term = page.locator('#text a.term').first();
    if (step === 'text' && await term.count()) {
      await term.click();
      await look(page, folder, visit, 'meaning');
      await page.keyboard.press('Escape');
    }
  }
  if (steps.includes('questions')) {
    await page.locator('.steps a[href="#questions"]').click();
    await page.locator('#questions').waitFor({ state: 'visible' });
    const { questions } = JSON.parse(await page.locator('#lesson-data').textContent());
    for (const [index, { right, choices }] of questions.entries()) {
      if (index === 1) continue;
      const value = String(index % 3 === 2 ? (right + 1) % choices : right);
      const list = page.locator(`select[name="q${index + 1}"]`);
      if (await list.count()) await list.selectOption({ value });
      else await page.locator(`input[name="q${index + 1}"][value="${value}"]`).check();
    }
    await page.locator('#hand-in').click();
    await look(page, folder, visit, 'asked-again');
    await page.locator('#hand-in').click();
    await look(page, folder, visit, 'handed-in');
  }
  await context.close();
  if (trouble.length) throw new Error(trouble.join('\n'));
}

try {
  for (const [index, folder] of options.entries()) {
    for (const visit of index ? VISITS.slice(1, 2) : VISITS) await walk(folder, visit);
  }
} finally {
  await browser.close();
}
