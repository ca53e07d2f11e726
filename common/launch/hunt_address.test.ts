import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { FILTER_NAMES, type Filters } from '../result/filters';
import { readFilterValue, writeFilterValue } from './filter_parameter';
import { huntAddress } from './hunt_address';

const seed = hostileTextSeed();

/** The filters that an address asks for, read as any program would. */
const filtersIn = (address: string): Filters => {
  const parameters = new URL(address, 'https://kibana.example/app/ec2DeploymentHunt').searchParams;
  return Object.fromEntries(
    FILTER_NAMES.filter((name) => parameters.has(name)).map((name) => {
      const values = parameters.getAll(name).map(readFilterValue);
      const side = (isExcluded: boolean) =>
        values.filter((value) => value.isExcluded === isExcluded).map(({ value }) => value);
      return [name, { include: side(false), exclude: side(true) }];
    })
  );
};

describe('the address of the hunt', () => {
  it('says only what is asked for, and its version', () => {
    expect(huntAddress({})).toBe('?v=1');
    expect(
      huntAddress({
        reading: 'corrected',
        from: 'now-24h',
        to: 'now',
        threshold: 25,
        filters: {
          region: { include: ['eu-west-1'], exclude: ['us-east-1'] },
          outcome: { include: [], exclude: ['success'] },
        },
        row: '["a","1"]',
      })
    ).toBe(
      '?v=1&reading=corrected&from=now-24h&to=now&threshold=25&region=eu-west-1&region=%21us-east-1&outcome=%21success&row=%5B%22a%22%2C%221%22%5D'
    );
  });

  it(`gives back every filter value, for 100,000 hostile values (seed ${seed})`, () => {
    const texts = hostileTexts(seed, 100_000).filter((text) => text !== '');
    for (let at = 0; at < texts.length; at += 5) {
      const [principal = 'a', user = 'b', ...others] = texts.slice(at, at + 5);
      const filters: Filters = {
        principal: { include: [principal, `!${user}`], exclude: [user] },
        region: { include: [...others.slice(0, 2), 'a'], exclude: others.slice(2) },
      };
      expect(filtersIn(huntAddress({ filters }))).toEqual(filters);
    }
  });

  it.each(['!', '\\', '!!', '\\!', '!\\', 'a!', '!a', '\\a'])('keeps the value %s', (value) => {
    for (const isExcluded of [true, false]) {
      expect(readFilterValue(writeFilterValue({ value, isExcluded }))).toEqual({
        value,
        isExcluded,
      });
    }
  });
});
