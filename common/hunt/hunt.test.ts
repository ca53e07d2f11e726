import { createHash } from 'node:crypto';
import { HUNT } from './hunt';
import { PUBLISHED_QUERY } from './published_query';

it('links the technique and the source that it names', () => {
  expect(HUNT.technique.url).toBe(
    `https://attack.mitre.org/techniques/${HUNT.technique.id.replace('.', '/')}/`
  );
  expect(HUNT.source.url.endsWith(`/hunting/aws/queries/${HUNT.source.file}`)).toBe(true);
});

it('points each note at a field that the query or the AWS integration has', () => {
  const columns = [HUNT.noteFields.subnet, HUNT.noteFields.instanceType];
  for (const column of columns) expect(PUBLISHED_QUERY).toContain(`%{${column}}`);
});

it('has the published query unchanged', () => {
  expect(createHash('sha256').update(PUBLISHED_QUERY).digest('hex')).toBe(
    '6494076b96617fcb9c7405e5da8780f3fa33ce87eb4bd1dcb655f14bd0d7035d'
  );
});
