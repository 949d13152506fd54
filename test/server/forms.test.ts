import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

let server: Api;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await openApi();
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the form of a question', () => {
  it('asks it again of what is filled in, under an address without what is left empty', async () => {
    await page.goto(`${server.url}/q/sectors-newly-exposed?at=2025-10-20`);
    expect(await page.inputValue('[name=country]')).toBe('IN');
    expect(await page.inputValue('[name=at]')).toBe('2025-10-20');
    await page.fill('[name=at]', '2025-04-03');
    await page.click('button');
    expect(await page.textContent('.frame')).toMatch(/^As of 2025-04-03, /);
    expect(await page.textContent('main')).toContain('No rows.');
    const link = await page.getAttribute('nav a', 'href');
    expect(link).toMatch(/^\/q\/sectors-newly-exposed\?country=IN&.*&at=2025-04-03$/);
  });

  it('says on a page what is wrong with what is filled in', async () => {
    await page.goto(`${server.url}/q/sectors-newly-exposed`);
    await page.fill('[name=country]', 'IND');
    await page.click('button');
    expect(await page.textContent('main')).toMatch(
      /country must be .*, but got: "IND"; did you mean IN \(India\)\?/,
    );
  });
});

describe('the form of a brief', () => {
  it('gives the brief on what is filled in', async () => {
    await page.goto(`${server.url}/q`);
    await page.fill('[name=parties]', 'IN,JP');
    await page.fill('[name=at]', '2025-10-20');
    await page.click('text=Read');
    expect(await page.textContent('h1')).toBe('Brief: India – Japan');
    expect(page.url()).toContain('parties=IN%2CJP&at=2025-10-20&since=&audience=SHAREABLE');
  });

  it('says on a page what is wrong with what is filled in', async () => {
    await page.goto(`${server.url}/q`);
    await page.fill('[name=parties]', 'IN');
    await page.click('text=Read');
    expect(await page.textContent('main')).toContain('parties must be the ISO 3166 codes of two different');
  });
});
