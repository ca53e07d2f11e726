import { fromAddress, toAddress } from './address';
import { EMPTY_STATE } from './discover_state';

describe("Discover's address", () => {
  // The parser of rison logs what it throws.
  beforeEach(() => jest.spyOn(console, 'log').mockImplementation());

  it('is the empty state where it says nothing', () => {
    for (const hash of ['', '#', '#/', '#/?', '#/view/x', '#/?_x=1'])
      expect(fromAddress(hash)).toEqual({ state: EMPTY_STATE, damaged: [] });
  });

  it('names what is damaged and keeps the rest', () => {
    const { state, damaged } = fromAddress(
      '#/?_g=(time:(from:now-1h))&_a=(columns:!(a,b),query:5,sort:!(!(a,up)),' +
        'filters:!((meta:(negate:!t),query:(exists:(field:a))),nonsense))'
    );
    expect(damaged).toEqual(['_g.time', '_a.filters[1]', '_a.query', '_a.sort']);
    expect(state).toEqual({
      ...EMPTY_STATE,
      columns: ['a', 'b'],
      filters: [{ meta: { negate: true }, query: { exists: { field: 'a' } } }],
    });
  });

  it.each([
    ['#/?_a=(columns', '_a'],
    ['#/?_a=%E0%A4%A', '_a'],
    ['#/?_g=!n', '_g'],
    ['#/?_g=%00', '_g'],
    [`#/?_a=${'('.repeat(200_000)}`, '_a'],
  ])('survives %j', (hash, name) => {
    expect(fromAddress(hash)).toEqual({ state: EMPTY_STATE, damaged: [name] });
  });

  it('takes nothing from a prototype', () => {
    const { state } = fromAddress('#/?_a=(__proto__:(columns:!(evil)))');
    expect(state.columns).toEqual([]);
  });

  it('is short where there is nothing to say', () => {
    expect(toAddress(EMPTY_STATE)).toBe(
      "#/?_g=(time:(from:now-15m,to:now))&_a=(query:(language:kuery,query:''))"
    );
  });
});
