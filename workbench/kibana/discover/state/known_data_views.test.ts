import { DEFAULT_DATA_VIEW, dataViewInState, dataViewOf } from './known_data_views';

const spec = { id: 'hunt', title: 'logs-aws.cloudtrail-*', timeFieldName: '@timestamp' };

describe('the data view', () => {
  it('travels in the state of the history, which may hold anything', () => {
    expect(dataViewInState({ dataViewSpec: spec })).toEqual(spec);
    for (const state of [undefined, null, 'x', {}, { dataViewSpec: { id: 'a' } }])
      expect(dataViewInState(state)).toBeNull();
    expect(dataViewInState({ dataViewSpec: { ...spec, title: 'a | DROP b' } })).toBeNull();
  });

  it('is the default without an id, and unknown where nothing described it', () => {
    expect(dataViewOf(null, [])).toBe(DEFAULT_DATA_VIEW);
    expect(dataViewOf('hunt', [spec])).toBe(spec);
    expect(dataViewOf('hunt', [])).toBeNull();
  });
});
