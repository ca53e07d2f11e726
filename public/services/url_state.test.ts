import { FIRST_VIEW, readAddress, writeAddress, type ViewState } from './url_state';

describe('readAddress', () => {
  it('takes an empty address as the first view', () => {
    expect(readAddress('')).toEqual({ state: FIRST_VIEW, problems: [] });
  });

  it('gives back what writeAddress wrote', () => {
    const state: ViewState = {
      reading: 'published',
      panel: 'query',
      sort: [
        { id: 'user.name', direction: 'asc' },
        { id: 'target_instance_count', direction: 'desc' },
      ],
      page: 2,
      kept: [
        ['principal', 'arn:aws:iam::1:user/a&b=c'],
        ['principal', '!x'],
        ['from', 'now-1d'],
      ],
    };
    expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
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
    expect(readAddress(`?panel=query&x=${'a'.repeat(16_000)}`)).toEqual({
      state: FIRST_VIEW,
      problems: [{ kind: 'too_long', name: '' }],
    });
  });
});
