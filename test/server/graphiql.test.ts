import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Api } from '../api/api.ts';

const folder = fileURLToPath(new URL('../../questions', import.meta.url));
const opening = [
  'sectors-newly-exposed',
  'elements-under-control',
  'what-binds-a-country',
  'next-dates',
  'which-firms-are-exposed',
  'what-if-a-suspension-ends',
  'timeline-of-a-package',
  'figures-side-by-side',
];
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: file.replace(/\.graphql$/, ''), text: readFileSync(join(folder, file), 'utf8') }))
  .map(({ name, text }) => ({
    name,
    title: /^#\s*(.*)/.exec(text)?.[1] ?? '',
    operation: /^query (\w+)/m.exec(text)?.[1] ?? '',
  }));
const openingQuestions = opening.map((name) => questions.find((question) => question.name === name));

let server: Api;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await openApi();
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith('data:')) complaints.push(`elsewhere: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${server.url}/graphiql`);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const tabs = () => page.getByRole('tab');
/** The names of the open tabs; each has a button to close it once there are several. */
const tabNames = async () => (await tabs().allTextContents()).map((text) => text.replace(/close icon$/, ''));
const answer = () => page.locator('.graphiql-response');

describe('the GraphiQL page', () => {
  it('has its title', async () => {
    expect(await page.title()).toBe('Monazite · GraphiQL');
  });

  it('has a tab for each of the eight questions that are asked most, named as its operation is', async () => {
    await tabs().first().waitFor();
    expect(await tabNames()).toEqual(openingQuestions.map((question) => question?.operation));
  });

  it('shows the answer to a question', async () => {
    await page
      .locator('.graphiql-query-editor')
      .getByText(openingQuestions[0]?.operation ?? '')
      .waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer().getByText('Electronics (India)').first().waitFor();
    expect(await answer().textContent()).not.toContain('errors');
  });

  it('lists every saved question with a link to its answer', async () => {
    const links = page.getByRole('region', { name: 'Questions' }).getByRole('link');
    const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    expect(addresses.sort()).toEqual(questions.map(({ name }) => `/q/${name}`).sort());
  });

  it('opens a question in a new tab', async () => {
    const last = questions.find(({ name }) => name === 'why-a-scheme-is-exposed');
    await page.getByRole('button', { name: last?.title ?? '' }).click();
    await expect.poll(() => tabs().count()).toBe(opening.length + 1);
    expect((await tabNames()).at(-1)).toBe(last?.operation);
    const editor = page.locator('.graphiql-query-editor');
    await expect.poll(() => editor.textContent()).toContain(last?.operation);
    await page.screenshot({ path: join(tmpdir(), 'monazite-graphiql-questions.png') });
  });

  it('knows the schema, so that its documentation can be read', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page
      .getByText('A GraphQL schema provides a root type')
      .or(page.getByText('Root Types'))
      .first()
      .waitFor();
  });

  it('has asked no other server, and the browser has complained of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
