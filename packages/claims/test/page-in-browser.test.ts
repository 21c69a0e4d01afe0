import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../../.ci/find-browser.ts';
import { toHtml } from '../src/index.ts';
import { damIncident } from './dam-incident.ts';

const executablePath = findBrowser();

if (executablePath === null) {
  console.log('The browser tests of toHtml were NOT run: no Chromium was found. CHROMIUM may name one.');
  test('a browser is there where CI runs', () => {
    expect(process.env.CI ?? '', 'CI needs a Chromium for the browser tests').not.toBe('true');
  });
} else {
  describe('the page in a browser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claims-page-'));
    const file = join(folder, 'page.html');
    let browser: Browser;

    beforeAll(async () => {
      writeFileSync(file, toHtml(damIncident));
      browser = await chromium.launch({ executablePath, args: browserFlags });
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens the page and notes every complaint of the browser and every request but the page itself. */
    const open = async (options: BrowserContextOptions = {}, hash = '') => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (line) => complaints.push(line.text()));
      page.on('request', (request) => {
        if (!/^(?:file:.*\/page\.html|data:,$)/.test(request.url())) complaints.push(request.url());
      });
      await page.goto(`${pathToFileURL(file)}${hash}`);
      return { page, complaints };
    };
    const shown = (page: Page) =>
      page.locator('.card:visible').evaluateAll((cards) => cards.map(({ id }) => id.slice(2)).join(' '));
    const count = (page: Page) => page.getByRole('status').textContent();
    const everything = damIncident.claims.map(({ id }) => id).join(' ');

    test('filters by stance, act and speaker, and shows all again', async () => {
      const { page, complaints } = await open();
      expect(await shown(page)).toBe(everything);
      expect(await count(page)).toBe('11 claims');

      const denies = page.getByRole('button', { name: 'denies' });
      const withholds = page.getByRole('button', { name: 'withholds' });
      await denies.click();
      expect(await denies.getAttribute('aria-pressed')).toBe('true');
      expect(await shown(page)).toBe('m1');
      expect(await count(page)).toBe('1 of 11 claims');
      expect(await page.locator('.grid .chip:visible').count()).toBe(1);
      expect(
        await page.getByText('No claim of this article is shown.').filter({ visible: true }).count(),
      ).toBe(2);
      await withholds.click();
      expect(await shown(page)).toBe('h5 m1');
      await denies.click();
      expect(await shown(page)).toBe('h5');
      await withholds.click();
      expect(await shown(page)).toBe(everything);

      await page.getByLabel('Speaker').selectOption({ label: 'Ana Lima (2)' });
      expect(await shown(page)).toBe('h2 m1');
      await page.getByLabel('Act').selectOption({ label: 'denies (1)' });
      expect(await shown(page)).toBe('m1');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown(page)).toBe(everything);
      await page.getByLabel('Speaker').selectOption({ label: 'nobody named (1)' });
      expect(await shown(page)).toBe('m3');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('leads from the grid to the card, from the card into the text, from the text to the card', async () => {
      const { page, complaints } = await open();
      await page
        .getByRole('link', { name: /^Ana Lima denies/ })
        .first()
        .click();
      expect(page.url()).toMatch(/#c-m1$/);
      const card = page.locator('#c-m1');
      expect(await page.evaluate('document.activeElement.id')).toBe('c-m1');
      await expectInView(page, '#c-m1');

      await card.getByRole('link', { name: 'Claim 7, show in the text' }).click();
      expect(page.url()).toMatch(/#m-m1$/);
      await expectInView(page, 'mark.on');
      expect(await page.locator('mark.on').allTextContents()).toEqual(['the wall had cracked']);

      await page.locator('mark', { hasText: 'reports of a crack' }).click();
      expect(page.url()).toMatch(/#c-h5$/);
      await page.getByRole('link', { name: 'Claim 9: nobody named (“reportedly”) asserts' }).click();
      expect(page.url()).toMatch(/#c-m3$/);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('a link to a claim that is filtered out shows all again', async () => {
      const { page } = await open();
      await page.getByRole('button', { name: 'denies' }).click();
      expect(await page.locator('#c-h5').isVisible()).toBe(false);
      await page.evaluate("location.assign('#c-h5')");
      await page.locator('#c-h5').waitFor({ state: 'visible' });
      expect(await shown(page)).toBe(everything);
      await page.close();
    });

    test('an address can name a claim', async () => {
      const { page } = await open({}, '#c-m2');
      await expectInView(page, '#c-m2');
      await page.close();
    });

    test('works by keyboard alone', async () => {
      const { page } = await open();
      const focused = () => page.evaluate('document.activeElement.textContent.trim()');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the claims');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Who stands where');
      for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
      expect(await focused()).toBe('supports');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await shown(page)).toBe('m1');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
      // The grid's one cell that is left is the next link behind the filters.
      const onChip = () => page.evaluate("document.activeElement.classList.contains('chip')");
      for (let i = 0; i < 6 && !(await onChip()); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#c-m1$/);
      await page.close();
    });

    test.each([
      ['light', { colorScheme: 'light' as const }],
      ['dark', { colorScheme: 'dark' as const }],
      ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' as const }],
    ])(
      'has nothing that a checker of accessibility finds: %s',
      async (_, options) => {
        const { page } = await open(options);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
        );
        expect(violations).toEqual([]);
        await page.close();
      },
      60_000,
    );

    test('is dark where dark is wanted', async () => {
      const paper = async (colorScheme: 'light' | 'dark') => {
        const { page } = await open({ colorScheme });
        const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        await page.close();
        return colour;
      };
      expect(await paper('light')).toBe('rgb(250, 249, 245)');
      expect(await paper('dark')).toBe('rgb(21, 23, 26)');
    });

    test('fits a phone: nothing is cut off, and the grid names its speakers', async () => {
      const { page } = await open({ viewport: { width: 360, height: 740 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await page.locator('.grid .chip .who', { hasText: 'Brackwater' }).isVisible()).toBe(true);
      expect(await page.locator('.grid tr').nth(1).textContent()).toContain('Ana Lima');
      await page.close();
    });

    test('can be read without scripts; the filters are away', async () => {
      const { page } = await open({ javaScriptEnabled: false });
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('.card:visible').count()).toBe(11);
      await page.locator('.grid .chip').first().click();
      expect(page.url()).toMatch(/#c-m1$/);
      await page.close();
    });

    test('foreign markup is text, and a script that gets in does not run', async () => {
      const { page, complaints } = await open();
      expect(await page.getByRole('heading', { name: '</script><b>“Crack”</b> | who =KNEW?' }).count()).toBe(
        1,
      );
      await page.evaluate(`
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(script);
        document.body.setAttribute('onclick', 'document.title = "taken"');
      `);
      await page.locator('h1').click();
      expect(await page.title()).toBe('Alder dam: who says what');
      expect(complaints.join('\n')).toMatch(/Content Security Policy/);
      await page.close();
    });
  });
}

async function expectInView(page: Page, selector: string): Promise<void> {
  const inView = async () => {
    const box = await page.locator(selector).first().boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
  };
  await expect.poll(inView).toBe(true);
}
