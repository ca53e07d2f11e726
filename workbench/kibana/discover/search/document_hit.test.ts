import { documentHit } from './document_hit';

const COLUMNS = ['_id', '_index', 'user.name', 'cloud.region', 'source.ip'].map((name) => ({
  name,
  type: 'keyword',
}));

describe('a row as tabs of the document viewer get it', () => {
  it('has the fields with a value, several values as an array', () => {
    expect(documentHit(COLUMNS, ['1', 'logs-a', ['a', 'b'], 'eu-west-1', null])).toEqual({
      id: 'logs-a::1::',
      raw: { _id: '1', _index: 'logs-a' },
      flattened: { 'user.name': ['a', 'b'], 'cloud.region': 'eu-west-1' },
    });
  });

  it('has no id where the row is no document', () => {
    expect(documentHit([{ name: 'count', type: 'long' }], [3])).toEqual({
      raw: {},
      flattened: { count: 3 },
    });
  });
});
