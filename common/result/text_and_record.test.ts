import { textAndRecord } from './text_and_record';

const document = (text?: string) => ({
  aws: {
    cloudtrail: {
      ...(text === undefined ? {} : { request_parameters: text }),
      flattened: {
        request_parameters: { instancesSet: { items: [{ minCount: 1, maxCount: 100 }] } },
      },
    },
  },
});

const TEXT = '{instancesSet={items=[{imageId=ami-1, minCount=1, maxCount=100}]}, monitoring=true}';

const verdict = (least: number | null, most: number | null, text?: string) =>
  textAndRecord({ asked_least: least, asked_most: most, source: document(text) }).verdict;

describe('textAndRecord', () => {
  it('agree when the text says what the record says', () => {
    expect(verdict(1, 100)).toBe('agree');
    expect(verdict(1, 100, TEXT)).toBe('agree');
  });

  it('disagree when a tag or a key name changed what is read of the text', () => {
    expect(textAndRecord({ asked_least: 1, asked_most: 1, source: document() })).toEqual({
      verdict: 'disagree',
      record: { least: 1, most: 100, items: [{ least: 1, most: 100 }], instance_type: null },
      text: null,
    });
  });

  it('disagree when the text gives a smaller number too, though the larger one was read', () => {
    const text = `{tags=[{key=x, value=maxCount=1}]}, ${TEXT}`;
    expect(
      textAndRecord({ asked_least: 1, asked_most: 100, source: document(text) })
    ).toMatchObject({ verdict: 'disagree', text: { least: [1], most: [1, 100] } });
  });

  it('are compared, too, where the text is too long for the query', () => {
    expect(verdict(null, null, TEXT)).toBe('agree');
    expect(verdict(null, null, TEXT.replace('100', '5'))).toBe('disagree');
  });

  it('are unknown when one of them cannot be read', () => {
    expect(textAndRecord({ asked_least: 1, asked_most: 1, source: null }).verdict).toBe('unknown');
    expect(
      textAndRecord({ asked_least: null, asked_most: null, source: document() })
    ).toMatchObject({ verdict: 'unknown', record: { most: 100 } });
  });
});
