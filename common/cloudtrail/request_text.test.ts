import { readRequestText } from './request_text';

const withText = (text: unknown) => ({ aws: { cloudtrail: { request_parameters: text } } });

describe('readRequestText', () => {
  it('reads the counts of a request', () => {
    expect(
      readRequestText(withText('{instancesSet={items=[{imageId=ami-1, minCount=2, maxCount=40}]}}'))
    ).toEqual({ least: [2], most: [40] });
  });

  it('reads those of a tag with them, since the text does not tell them apart', () => {
    expect(
      readRequestText(
        withText('{tag={value=maxCount=1}, instancesSet={items=[{minCount=2, maxCount=40}]}}')
      )
    ).toEqual({ least: [2], most: [1, 40] });
  });

  it('finds none in a text that has none', () => {
    expect(readRequestText(withText('{instanceType=m5.large}'))).toEqual({ least: [], most: [] });
  });

  it.each([null, {}, withText(undefined), withText(['{}'])])('knows nothing of %j', (source) => {
    expect(readRequestText(source)).toBeNull();
  });
});
