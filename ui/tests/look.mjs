/**
 * Opens every screen on the stand-in in Chromium: a picture of each, and axe-core over each.
 * `npm run look -- [folder] [screen…]`; CHROMIUM names the browser when it is not on the path.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';

const [folder = 'node_modules/.look/pictures', ...only] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath =
  process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();

const POLICY =
  "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

const click = (name) => async (page) => {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button.click();
};
const SCREENS = [
  ['welcome', '#/'],
  ['welcome-examples', '#/', click('Look at an example')],
  ['questions', '#/plan/demo/questions'],
  ['name', '#/plan/demo/page/name'],
  ['home', '#/plan/demo/page/home', (page) => page.type('#q-country', 'ire')],
  ['area', '#/plan/demo/page/area', town],
  ['area-own', '#/plan/demo/page/area', click('I know the figure myself')],
  ['order', '#/plan/demo/page/order', click('Why we ask')],
  ['costs', '#/plan/demo/page/costs'],
  ['coming-back', '#/plan/demo/page/coming-back'],
  ['need', '#/plan/demo/page/need'],
  ['need-size', '#/plan/demo/page/need-size'],
  ['budget', '#/plan/demo/page/budget'],
  ['landing', '#/plan/demo/page/landing'],
  ['asked', '#/plan/demo/page/asked'],
  ['accounts', '#/plan/demo/page/accounts', tick],
  ['voice', '#/plan/demo/page/voice'],
  ['room', '#/plan/demo/page/room'],
  ['verdict', '#/plan/demo/verdict'],
  ['check', '#/plan/demo/check'],
  ['answers', '#/plan/demo/answers'],
  ['summary', '#/plan/demo/summary'],
  ['chapter', '#/plan/demo/chapter/money'],
  ['levers', '#/plan/demo/chapter/levers', slide],
  ['rules', '#/plan/demo/chapter/rules', click('Decide otherwise')],
  ['figures', '#/plan/demo/chapter/figures', (page) => page.click('.offer button')],
  ['unfolded', '#/plan/demo/chapter/ground-rules', unfold],
  ['weeks', '#/plan/demo/chapter/weeks'],
  ['why', '#/plan/demo/summary', (page) => page.click('.pays button')],
  ['search', '#/plan/demo/summary', (page) => look(page, 'offer customer')],
  ['search-none', '#/plan/demo/summary', (page) => look(page, 'croissant')],
  ['found', '#/plan/demo/summary', gone],
  ['word', '#/plan/demo/chapter/money', (page) => page.focus('.term')],
  ['help', '#/help'],
  ['share', '#/plan/demo/share', click('Save picture')],
  ['preview', '#/plan/demo/share', (page) => page.click('.ways button')],
  ['gone', '#/plan/nothing/summary'],
];
const VIEWS = [
  { name: '1280-light', width: 1280, height: 800, scheme: 'light' },
  { name: '1280-dark', width: 1280, height: 800, scheme: 'dark' },
  { name: '1024-light', width: 1024, height: 700, scheme: 'light' },
  { name: 'zoom-light', width: 640, height: 400, scheme: 'light' },
  { name: 'smallest', width: 512, height: 350, scheme: 'light' },
  { name: 'large', width: 2560, height: 1440, scheme: 'light' },
];

async function look(page, words) {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
}

async function gone(page) {
  await look(page, 'saved replies');
  await page.keyboard.press('Enter');
}

async function town(page) {
  await page.type('#q-area', 'gal');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Enter');
}

async function slide(page) {
  await page.focus('input[name=budget]');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
}

async function unfold(page) {
  const folded = await page.$('.unfold');
  if (await folded?.isVisible()) await folded.click();
}

async function tick(page) {
  await page.click('#q-followers');
}

const server = await preview({
  mode: 'fake',
  build: { outDir: 'node_modules/.look' },
  preview: { port: 4183, headers: { 'Content-Security-Policy': POLICY } },
});
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(folder, { recursive: true });
let faults = 0;
const fault = (where, text) => {
  faults += 1;
  console.error(`${where}: ${text}`);
};

for (const view of VIEWS) {
  const page = await browser.newPage();
  await page.setBypassCSP(false);
  let where = view.name;
  page.on('console', (line) => {
    if (line.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(line.type())) fault(where, line.text());
  });
  page.on('pageerror', (error) => fault(where, String(error)));
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
  for (const [name, hash, act] of SCREENS) {
    if (only.length > 0 && !only.includes(name)) continue;
    where = `${view.name} ${name}`;
    await page.goto('about:blank');
    await page.goto(`http://localhost:4183/${hash}`);
    await page.waitForSelector('main h1, main [role=alert]');
    await page.evaluate(() => document.fonts.ready);
    try {
      await act?.(page);
    } catch (error) {
      fault(where, String(error));
    }
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.screenshot({ path: `${folder}/${view.name}-${name}.png` });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations)
      fault(where, `axe ${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) fault(where, `${wide} px wider than the window`);
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
