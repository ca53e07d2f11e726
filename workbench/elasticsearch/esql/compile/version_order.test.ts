import { TestEngine } from '../../test_support/ask';

const ORDERED = [
  '1',
  '1.0.0-alpha.2',
  '1.0.0-alpha.10',
  '1.0.0-beta',
  '1.0.0',
  '1.0.0+build',
  '1.2',
  '1.10.1',
  '10.0.0',
  'not a version',
];

it('sorts versions by their numbers, a pre-release before its release', async () => {
  const engine = await TestEngine.open();
  await engine.index(
    'versions',
    { properties: { v: { type: 'version' } } },
    [...ORDERED].reverse().map((v) => ({ v }))
  );
  const { columns, values } = await engine.ask('FROM versions | SORT v | LIMIT 20');
  expect(columns).toEqual([{ name: 'v', type: 'version' }]);
  expect(values.flat()).toEqual(ORDERED);
  await engine.close();
});
