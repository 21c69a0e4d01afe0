// `npm run screenshot` renews docs/answer.png from the running sandbox.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.ci/find-browser.ts';
import { buildPage } from './build-page.ts';
import { runSandbox } from './run-sandbox.ts';

const path = fileURLToPath(new URL('../docs/answer.png', import.meta.url));
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium was found. CHROMIUM may name one.');

buildPage();
const sandbox = runSandbox([]);
const [address] = await sandbox.until(/http:\/\/\S+token=\S+/);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(address);
await page.getByRole('button', { name: '/claims kremlin-drone', exact: true }).click();
await page.getByRole('article', { name: /Incident Claims/ }).waitFor();
// The completed answer, not the box that waits for the next question.
await page.waitForTimeout(500);
await page.screenshot({ path });
await browser.close();
sandbox.child.kill('SIGINT');
await sandbox.ended;
console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
