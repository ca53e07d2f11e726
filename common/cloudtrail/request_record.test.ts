import { readRequestRecord } from './request_record';

const request = (items: unknown, more: object = {}) => ({ instancesSet: { items }, ...more });

const flattened = (parameters: unknown) => ({
  aws: { cloudtrail: { flattened: { request_parameters: parameters } } },
});

describe('readRequestRecord', () => {
  it('reads the counts that the integration keeps as an object', () => {
    const items = [{ imageId: 'ami-1', minCount: 1, maxCount: 200 }];
    expect(readRequestRecord(flattened(request(items, { instanceType: 'p3.2xlarge' })))).toEqual({
      least: 1,
      most: 200,
      items: [{ least: 1, most: 200 }],
      instance_type: 'p3.2xlarge',
    });
  });

  it('reads counts that are texts, a single item, and adds several up', () => {
    expect(readRequestRecord(flattened(request({ minCount: '2', maxCount: '3' })))).toMatchObject({
      least: 2,
      most: 3,
    });
    const two = [
      { minCount: 1, maxCount: 20 },
      { minCount: 1, maxCount: 30 },
    ];
    expect(readRequestRecord(flattened(request(two)))).toMatchObject({ least: 2, most: 50 });
  });

  it('reads the original record where that was kept instead', () => {
    const original = JSON.stringify({ requestParameters: request([{ minCount: 1, maxCount: 5 }]) });
    expect(readRequestRecord({ event: { original } })).toMatchObject({ least: 1, most: 5 });
  });

  it.each([
    ['no source', null],
    ['no flattened fields', { aws: { cloudtrail: {} } }],
    ['no counts', flattened({ instancesSet: { items: [] } })],
    ['counts that are none', flattened(request([{ minCount: 'all', maxCount: {} }]))],
    ['counts below nothing', flattened(request([{ minCount: -1, maxCount: 1.5 }]))],
    ['an original that is no JSON', { event: { original: '{' } }],
  ])('knows nothing with %s', (_what, source) => {
    expect(readRequestRecord(source)).toBeNull();
  });
});
