import { textAndRecord } from './text_and_record';

const source = {
  aws: {
    cloudtrail: {
      flattened: {
        request_parameters: { instancesSet: { items: [{ minCount: 1, maxCount: 100 }] } },
      },
    },
  },
};

describe('textAndRecord', () => {
  it('agree when the text says what the record says', () => {
    expect(textAndRecord({ asked_least: 1, asked_most: 100, source }).verdict).toBe('agree');
  });

  it('disagree when a tag or a key name changed the text', () => {
    expect(textAndRecord({ asked_least: 1, asked_most: 1, source })).toEqual({
      verdict: 'disagree',
      record: { least: 1, most: 100, instance_type: null },
    });
  });

  it('are unknown when one of them cannot be read', () => {
    expect(textAndRecord({ asked_least: 1, asked_most: 1, source: null }).verdict).toBe('unknown');
    expect(textAndRecord({ asked_least: null, asked_most: null, source })).toMatchObject({
      verdict: 'unknown',
      record: { most: 100 },
    });
  });
});
