import { hostileTexts, hostileTextSeed } from '../../common/hostile_text.mock';
import { excludeValue, FILTER_NAMES, includeValue } from '../../common/result/filters';
import { FIRST_VIEW, readAddress, writeAddress, type ViewState } from './url_state';

const seed = hostileTextSeed();

const readBack = (state: ViewState) => readAddress(writeAddress(state));

describe('readAddress', () => {
  it('takes an empty address as the first view', () => {
    expect(readAddress('')).toEqual({ state: FIRST_VIEW, problems: [] });
  });

  it('gives back what writeAddress wrote', () => {
    const state: ViewState = {
      reading: 'corrected',
      from: 'now-1d/d',
      to: '2026-03-07T12:00:00.000Z',
      threshold: 50,
      filters: {
        principal: { include: ['arn:aws:iam::1:user/a&b=c', '!x'], exclude: ['!z', 'y'] },
        subnet: { include: [], exclude: ['(none)'] },
      },
      row: JSON.stringify(['arn:aws:iam::1:user/"]', null]),
      panel: 'query',
      sort: [
        { id: 'principal', direction: 'asc' },
        { id: 'asked_most', direction: 'desc' },
      ],
      page: 2,
    };
    // The window must not turn around while the years go by.
    const window = { from: '2026-03-06T12:00:00.000Z', to: state.to };
    expect(readBack({ ...state, ...window })).toEqual({
      state: { ...state, ...window },
      problems: [],
    });
  });

  it('says nothing in the address of what is as at first', () => {
    expect(writeAddress(FIRST_VIEW)).toBe('?v=1&reading=published');
    expect(writeAddress({ ...FIRST_VIEW, to: 'now/d' })).toBe(
      '?v=1&reading=published&from=now-7d&to=now%2Fd'
    );
  });

  it(`keeps a value of a filter, asked for or left out (seed ${seed})`, () => {
    const values = [
      '!',
      '!!',
      '!x',
      '\\',
      '\\!x',
      '\\\\x',
      '(none)',
      '+',
      ...hostileTexts(seed, 60),
    ];
    // The hunt makes outcomes itself; no log writes one.
    const names = FILTER_NAMES.filter((name) => name !== 'outcome');
    for (const [position, value] of values.filter((text) => text !== '').entries()) {
      const name = names[position % names.length]!;
      for (const filters of [includeValue({}, name, value), excludeValue({}, name, value)]) {
        expect(readBack({ ...FIRST_VIEW, filters })).toEqual({
          state: { ...FIRST_VIEW, filters },
          problems: [],
        });
      }
    }
  });

  it('reads a leading exclamation mark as left out, and a repeated name as one more value', () => {
    expect(
      readAddress('?region=eu-west-1&region=eu-west-3&region=!us-east-1').state.filters
    ).toEqual({ region: { include: ['eu-west-1', 'eu-west-3'], exclude: ['us-east-1'] } });
  });

  it('names an unknown parameter and keeps the rest', () => {
    expect(readAddress('?v=1&colour=red&panel=about')).toEqual({
      state: { ...FIRST_VIEW, panel: 'about' },
      problems: [{ kind: 'unknown', name: 'colour' }],
    });
  });

  it.each([
    ['v', '2'],
    ['reading', 'improved'],
    ['threshold', '0'],
    ['threshold', '-1'],
    ['threshold', '1.5'],
    ['threshold', 'ten'],
    ['threshold', '1e308'],
    ['threshold', '9007199254740993'],
    ['threshold', ''],
    ['threshold', ' 10'],
    ['from', 'yesterday'],
    ['from', 'now+1d'],
    ['to', 'now-8d'],
    ['to', ''],
    ['region', ''],
    ['region', '!'],
    ['region', '%E0%A4%A'],
    ['outcome', 'weird'],
    ['outcome', '!(none)'],
    ['user', 'a'.repeat(8001)],
    ['row', 'web_admin'],
    ['sort', 'asked_most:desc'],
    ['panel', '__proto__'],
    ['sort', 'user.name'],
    ['sort', 'user.name:up'],
    ['sort', 'password:asc'],
    ['sort', 'user.name:asc,user.name:desc'],
    ['sort', ''],
    ['page', '0'],
    ['page', '-1'],
    ['page', '1e3'],
    ['page', '99999999999'],
    ['page', '%FF'],
  ])('names a damaged %s (%s) and ignores it', (name, value) => {
    expect(readAddress(`?${name}=${value}`)).toEqual({
      state: FIRST_VIEW,
      problems: [{ kind: 'damaged', name }],
    });
  });

  it('takes the first of two values where only one makes sense', () => {
    expect(readAddress('?page=2&page=3')).toEqual({
      state: { ...FIRST_VIEW, page: 1 },
      problems: [{ kind: 'damaged', name: 'page' }],
    });
  });

  it('survives hostile input', () => {
    for (const search of [
      '?%',
      '?=&&=',
      '?__proto__=1&constructor=2&toString=3',
      `?${'<script>alert(1)</script>'.repeat(9)}`,
      '?panel=%E0%A4%A',
      `?sort=${'a:asc,'.repeat(2000)}`,
    ]) {
      expect(readAddress(search).state).toEqual(FIRST_VIEW);
    }
  });

  it('does not read an address beyond its limit', () => {
    expect(readAddress(`?panel=query&x=${'a'.repeat(200_000)}`)).toEqual({
      state: FIRST_VIEW,
      problems: [{ kind: 'too_long', name: '' }],
    });
  });
});
