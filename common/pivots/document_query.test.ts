import { documentQuery } from './document_query';

it('finds one document by its id and index', () => {
  expect(documentQuery('logs-*', { id: 'a"b', index: 'logs-x' })).toContain(
    '_id == "a\\"b" AND _index == "logs-x"'
  );
});
