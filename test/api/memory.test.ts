import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../src/questions/catalogue.ts';
import { openApi, type Api } from './api.ts';

let api: Api;
let bare: Api;
beforeAll(async () => {
  [api, bare] = [
    await openApi({ memoryBytes: 64_000_000, nodeLimit: 100_000 }),
    await openApi({ nodeLimit: 100_000 }),
  ];
});
afterAll(async () => {
  await Promise.all([api.close(), bare.close()]);
});

const ofElement = `query ($at: Date!) { asOf(at: $at, knownAt: $at) { entity(id: "element:ho") { ref ... on Element {
  controls(first: 3) { totalCount nodes { ref citations { source { publisher } } } } } } } }`;

describe('what earlier requests have read', () => {
  it('answers the same question with a check of the release alone', async () => {
    const first = await api.ask(ofElement, { at: '2025-10-20' });
    const second = await api.ask(ofElement, { at: '2025-10-20' });
    expect(second.data).toEqual(first.data);
    expect(first.extensions.cost.statements).toBeGreaterThan(1);
    expect(second.extensions.cost.statements).toBe(1);
  });

  it('is a page of what differs between two frames, by both of them and by what is asked', async () => {
    const compared = `query ($to: Date!, $first: Int!) {
      compare(from: { at: "2025-04-03" }, to: { at: $to }, where: { countries: ["IN"] }) {
        exposures(first: $first) { totalCount counts { added } nodes { change after { subject { ref } controlled { ref } } } } } }`;
    const asked = ['2025-10-10', '2025-12-02'].flatMap((to) => [1, 2].map((first) => ({ to, first })));
    const expected = [];
    for (const variables of asked) expected.push((await bare.ask(compared, variables)).data);
    expect(new Set(expected.map((data) => JSON.stringify(data))).size).toBe(asked.length);
    for (const run of [1, 2])
      for (const [index, variables] of asked.entries()) {
        const { data, extensions } = await api.ask(compared, variables);
        expect([run, data]).toEqual([run, expected[index]]);
        if (run === 2) expect(extensions.cost.statements).toBe(1);
      }
  });

  it('counts in its own frame alone', async () => {
    await api.ask(ofElement, { at: '2025-10-08' });
    const { data } = await api.ask(ofElement, { at: '2025-10-08' });
    expect(data).toEqual((await bare.ask(ofElement, { at: '2025-10-08' })).data);
    expect(data).not.toEqual((await api.ask(ofElement, { at: '2025-10-20' })).data);
  });

  it('says again what is not visible yet', async () => {
    const query = `{ asOf(at: "2025-01-01", knownAt: "2025-01-01") { entity(id: "provision:cn-mofcom-gac-2025-18") { ref } } }`;
    const [first, second] = [await api.ask(query), await api.ask(query)];
    expect(second.extensions).toMatchObject({
      frame: { notYetKnown: ['provision:cn-mofcom-gac-2025-18@2025-01-01~2025-01-01'] },
    });
    expect(second.data).toEqual(first.data);
  });

  it.each(readQuestions().map(({ name, query }) => [name, query]))('leaves %s as it is', async (_, query) => {
    const answer = await bare.ask(query);
    for (const run of [1, 2]) expect([run, (await api.ask(query)).data]).toEqual([run, answer.data]);
  });
});
