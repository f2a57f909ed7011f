// Opens pages in Chromium, wide and light, then 320 pixels wide and dark, and runs axe-core (WCAG 2.2 A to AAA
// and best practices) and HTML_CodeSniffer (WCAG 2 AAA) in each. Prints one line of JSON for each visit.
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
];
const RULES = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
try {
  for (const file of process.argv.slice(2)) {
    for (const { width, scheme } of VISITS) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      const page = await context.newPage();
      await page.route(/^https?:/, (route) => route.abort());
      await page.goto(pathToFileURL(path.resolve(file)).href);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
      const scrolls = await page.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth > root.clientWidth;
      });
      await page.addScriptTag({ content: sniffer });
      const errors = await page.evaluate(() => new Promise((resolve) => {
        window.HTMLCS.process('WCAG2AAA', document, () => resolve(window.HTMLCS.getMessages()
          .filter((one) => one.type === window.HTMLCS.ERROR)
          .map((one) => `${one.code}: ${one.msg}`)));
      }));
      console.log(JSON.stringify({
        file: path.basename(file), width, scheme, scrolls, errors, passes: found.passes.length,
        violations: found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
      }));
      await context.close();
    }
  }
} finally {
  await browser.close();
}
