import { readRowKey } from './row_key';

it.each([
  ['arn:aws:iam::1:user/a', '1'],
  [null, '1'],
  ['x "]\\', null],
])('reads the key of %s in %s', (actor, account) => {
  expect(readRowKey(JSON.stringify([actor, account]))).toEqual({ actor, account });
});

it.each([
  '',
  'null',
  '[]',
  '["a"]',
  '["a",1]',
  '["a","b","c"]',
  '{"actor":"a","account":"b"}',
  '[',
])('is no key: %s', (text) => expect(readRowKey(text)).toBeNull());
