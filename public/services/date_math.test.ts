import { isDateMath, resolveWindow } from './date_math';

const now = new Date('2026-03-07T12:34:56.789Z');

it('makes two instants of date math', () => {
  expect(resolveWindow({ from: 'now-7d', to: 'now' }, now)).toEqual({
    from: '2026-02-28T12:34:56.789Z',
    to: '2026-03-07T12:34:56.789Z',
  });
});

it('rounds down at the start and up at the end', () => {
  expect(resolveWindow({ from: 'now/d', to: 'now/d' }, now)).toEqual({
    from: '2026-03-07T00:00:00.000Z',
    to: '2026-03-07T23:59:59.999Z',
  });
});

it('takes instants as they are', () => {
  const window = { from: '2018-08-14T00:00:00.000Z', to: '2018-08-21T00:00:00.000Z' };
  expect(resolveWindow(window, now)).toEqual(window);
  expect(resolveWindow({ ...window, to: `${window.from}||+1d` }, now)).toEqual({
    from: window.from,
    to: '2018-08-15T00:00:00.000Z',
  });
});

it.each([
  ['now', 'now-1d'],
  ['now', 'now'],
  ['2018-08-21T00:00:00.000Z', '2018-08-21T00:00:00.000Z'],
])('is no window from %s to %s', (from, to) => {
  expect(resolveWindow({ from, to }, now)).toBeNull();
});

it.each([
  '',
  'yesterday',
  'nowadays',
  'now-',
  'now-7',
  'now-1x',
  'now/2d',
  'now- 1d',
  'now-999999999y',
  '2018-02-30T00:00:00Z',
  '1 Jan 2018',
  '<script>',
  `now${'-1d'.repeat(50)}`,
])('is no instant: %s', (text) => {
  expect(isDateMath(text)).toBe(false);
});
