import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../../.ci/find-browser.ts';
import { buildPage } from './build-page.ts';
import { runSandbox, type SandboxRun } from './run-sandbox.ts';

const executablePath = findBrowser();

if (executablePath === null) {
  console.log('The browser tests of the sandbox were NOT run: no Chromium was found. CHROMIUM may name one.');
  test('a browser is there where CI runs', () => {
    expect(process.env.CI ?? '', 'CI needs a Chromium for the browser tests').not.toBe('true');
  });
} else {
  describe('the page in a browser', () => {
    let sandbox: SandboxRun;
    let browser: Browser;
    let address: string;

    beforeAll(async () => {
      buildPage();
      sandbox = runSandbox([], { PORT: '4700' });
      [address] = await sandbox.until(/http:\/\/\S+token=\S+/);
      browser = await chromium.launch({ executablePath, args: browserFlags });
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      sandbox.child.kill('SIGINT');
      await sandbox.ended;
    });

    const open = async (options: Parameters<Browser['newPage']>[0] = {}) => {
      const page = await browser.newPage(options);
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
      await page.goto(address);
      return { page, complaints };
    };
    const box = (page: Page) => page.getByRole('combobox', { name: 'Message #newsroom' });
    const log = (page: Page) => page.getByRole('log');

    test('a typed command is answered, Next replaces the answer', async () => {
      const { page, complaints } = await open();
      await box(page).fill('/claims kremlin-drone');
      await box(page).press('Enter');
      const answer = log(page)
        .getByRole('article', { name: /Incident Claims/ })
        .last();
      await answer.getByText('Page 1 of').waitFor();
      expect(await answer.getByText('Only visible to you').count()).toBe(1);
      expect(await answer.textContent()).toContain('Kremlin');

      const messages = await log(page).getByRole('article').count();
      await answer.getByRole('button', { name: /^Next/ }).click();
      await answer.getByText('Page 2 of').waitFor();
      expect(await answer.getByText('Page 1 of').count()).toBe(0);
      expect(await log(page).getByRole('article').count()).toBe(messages);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('Evidence opens a window with the sentence in its place; Escape closes it', async () => {
      const { page, complaints } = await open();
      await box(page).fill('/claims kremlin-drone by:Peskov');
      await box(page).press('Enter');
      const answer = log(page)
        .getByRole('article', { name: /Incident Claims/ })
        .last();
      await answer.getByText(/Only by Peskov/).waitFor();
      await answer.getByRole('button', { name: 'Evidence' }).first().click();
      const evidence = page.getByRole('dialog', { name: 'Evidence' });
      await evidence.getByText('Why it is read so').waitFor();
      expect(await evidence.textContent()).toMatch(/Dmitry Peskov/);
      await page.keyboard.press('Escape');
      await evidence.waitFor({ state: 'detached' });
      await answer.getByRole('button', { name: 'Evidence' }).last().click();
      await evidence.getByRole('button', { name: 'Close', exact: true }).click();
      await evidence.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('a menu filters the answer in place, and sharing shows it to everybody', async () => {
      const { page, complaints } = await open();
      await box(page).fill('/claims kremlin-drone');
      await box(page).press('Enter');
      const answer = log(page)
        .getByRole('article', { name: /Incident Claims/ })
        .last();
      await answer.getByText('Page 1 of').waitFor();
      await answer.getByRole('combobox', { name: 'Stance' }).selectOption('denies');
      await answer.getByText(/Only stance: denies/).waitFor();
      expect(await answer.getByRole('combobox', { name: 'Stance' }).inputValue()).toBe('denies');
      const messages = await log(page).getByRole('article').count();
      await answer.getByRole('button', { name: 'Share to channel' }).click();
      const shared = log(page)
        .getByRole('article', { name: /Incident Claims/ })
        .last();
      await shared.getByText('Shared by').waitFor();
      expect(await shared.getByText('Only visible to you').count()).toBe(0);
      expect(await log(page).getByRole('article').count()).toBe(messages + 1);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('an export arrives in the direct messages and can be saved', async () => {
      const { page, complaints } = await open();
      await box(page).fill('/claims export kremlin-drone csv');
      await box(page).press('Enter');
      await log(page).getByText('is in your direct messages').waitFor();
      const direct = page.getByRole('navigation').getByRole('button', { name: 'Incident Claims' }).first();
      await direct.click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download kremlin-drone.csv' }).last().click(),
      ]);
      expect(file.suggestedFilename()).toBe('kremlin-drone.csv');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('the keyboard alone completes and sends a command', async () => {
      const { page } = await open();
      await box(page).waitFor();
      await page.keyboard.type('/cl');
      await page.getByRole('option', { name: '/claims list' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('li');
      await page.keyboard.press('Tab');
      expect(await box(page).inputValue()).toBe('/claims list');
      await page.keyboard.press('Enter');
      await log(page).getByRole('button', { name: 'Open' }).last().waitFor();
      await page.close();
    });

    test('text is a message, an unknown command is refused, and neither is ever HTML', async () => {
      const { page, complaints } = await open();
      await box(page).fill('<img src=x onerror=alert(1)> & *bold*');
      await box(page).press('Enter');
      await log(page).getByText('<img src=x onerror=alert(1)> & bold').waitFor();
      await box(page).fill('/foo <b>bar</b>');
      await box(page).press('Enter');
      await log(page).getByText('/foo is not a valid command').waitFor();
      expect(await log(page).locator('img[src="x"], b').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('a suggestion is one press away, and a phone shows no sideways scroll', async () => {
      const { page } = await open({ viewport: { width: 360, height: 740 } });
      await page.getByRole('button', { name: '/claims help' }).click();
      await log(page).getByText('it gives no verdicts').last().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('without the token it says where to get one', async () => {
      const page = await browser.newPage();
      await page.goto(address.replace(/token=.*/, 'token=wrong'));
      await page.getByRole('alert').getByText('Open the whole address').waitFor();
      await page.close();
    });
  });
}
