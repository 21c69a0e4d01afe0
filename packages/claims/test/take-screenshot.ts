// `npm run screenshot` renews docs/report.png: the page that toHtml makes of the seeds.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.ci/find-browser.ts';
import { compareArticles, toHtml } from '../src/index.ts';
import { parseSeeds } from './seeds.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const seeds = new URL('../../../seeds/kremlin-drone/incident.json', import.meta.url);
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium was found. CHROMIUM may name one.');

const { title, propositions } = JSON.parse(readFileSync(seeds, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'claims-page-'));
const page = join(folder, 'page.html');
writeFileSync(page, toHtml(compareArticles(parseSeeds(), { propositions }), { title }));
mkdirSync(docs, { recursive: true });
const browser = await chromium.launch({ executablePath, args: browserFlags });
const view = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await view.goto(pathToFileURL(page).href);
await view.screenshot({ path: join(docs, 'report.png') });
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(`docs/report.png: ${Math.round(statSync(join(docs, 'report.png')).size / 1024)} KB`);
