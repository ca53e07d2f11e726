import { treeLines } from './tree_lines';

it('writes members, and elements by their number, one level deeper each', () => {
  const request = {
    instancesSet: { items: [{ minCount: 1, maxCount: 50 }] },
    instanceType: 'p3.16xlarge',
    monitoring: { enabled: false },
  };
  expect(treeLines(request, 100)).toEqual([
    { name: 'instancesSet', value: null, depth: 0 },
    { name: '1', value: null, depth: 1 },
    { name: 'minCount', value: '1', depth: 2 },
    { name: 'maxCount', value: '50', depth: 2 },
    { name: 'instanceType', value: 'p3.16xlarge', depth: 0 },
    { name: 'monitoring', value: null, depth: 0 },
    { name: 'enabled', value: 'false', depth: 1 },
  ]);
});

it('keeps what is empty or null as a value', () => {
  expect(treeLines({ a: {}, b: [], c: null }, 10).map(({ value }) => value)).toEqual([
    '{}',
    '[]',
    'null',
  ]);
});

it('stops at the most lines, and at a depth that no request has', () => {
  expect(treeLines({ a: 1, b: 2, c: 3 }, 2)).toHaveLength(2);
  let deep: unknown = 'x';
  for (let level = 0; level < 1000; level += 1) deep = { level: deep };
  expect(treeLines(deep, 5000).length).toBeLessThan(20);
});

it('has no line for what is no object', () => {
  expect(treeLines('text', 10)).toEqual([]);
  expect(treeLines(null, 10)).toEqual([]);
});
