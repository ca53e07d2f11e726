import { documentText, documentValue } from './document_text';

it('finds a value in nested objects, in a dotted key, and in both mixed', () => {
  expect(documentText({ cloud: { region: 'us-east-1' } }, 'cloud.region')).toBe('us-east-1');
  expect(documentText({ 'cloud.region': 'us-east-1' }, 'cloud.region')).toBe('us-east-1');
  expect(documentText({ 'aws.cloudtrail': { error_code: 'x' } }, 'aws.cloudtrail.error_code')).toBe(
    'x'
  );
});

it('knows nothing of what is not there, or is no text', () => {
  expect(documentText(null, 'cloud.region')).toBeNull();
  expect(documentText({ cloud: 'aws' }, 'cloud.region')).toBeNull();
  expect(documentText({ cloud: { region: ['a', 'b'] } }, 'cloud.region')).toBeNull();
  expect(documentValue({}, 'constructor')).toBeUndefined();
});
