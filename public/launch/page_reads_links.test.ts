import { hostileTextSeed, hostileTexts } from '../../common/hostile_text.mock';
import { cellCondition } from '../../common/launch/cell_condition';
import { LAUNCH_FIELDS } from '../../common/launch/launch_fields';
import { readAddress } from '../services/url_state';
import { deepLinks } from './deep_links';
import { addressOfCell } from './hunt_from_cell';

const seed = hostileTextSeed();

const timeRange = { from: 'now-24h/h', to: 'now' };

/** What the page makes of a cell: its view and what it could not read, or the reason said instead. */
const opened = (name: string, value: unknown) => {
  const found = addressOfCell({ data: [{ field: { name }, value }], metadata: { timeRange } }, '');
  if (found.kind === 'none') return found.reason;
  const { state, problems } = readAddress(found.path);
  const { reading, from, to, filters } = state;
  return { reading, from, to, filters, problems };
};

const asked = (name: string, value: unknown) => {
  const condition = cellCondition(name, value);
  const filters = condition.kind === 'condition' ? condition.filters : null;
  return { reading: 'corrected', ...timeRange, filters, problems: [] };
};

describe('the page', () => {
  it.each([
    ['null', null],
    ['500 short values', Array.from({ length: 500 }, (_, index) => `u${index}`)],
    ['8,000 characters', 'a'.repeat(8000)],
    ['a number', 111122223333],
    ['a date', new Date('2026-11-25T10:00:00Z')],
    ['an address', '2001:db8::1'],
  ])('shows the condition of a cell with %s', (_, value) => {
    for (const field of ['user.name', 'cloud.account.id', 'cloud.region', 'source.ip']) {
      expect(opened(field, value)).toEqual(asked(field, value));
    }
  });

  it(`reads what a cell meant, or the cell says why not, for 100,000 hostile values (seed ${seed})`, () => {
    const fields = [...LAUNCH_FIELDS.keys()];
    const wrong = hostileTexts(seed, 100_000).filter((text, index) => {
      const field = fields[index % fields.length] ?? '';
      const found = opened(field, text);
      if (typeof found === 'string') return found === '';
      return JSON.stringify(found) !== JSON.stringify(asked(field, text));
    });
    expect(wrong).toEqual([]);
  });

  it('understands every deep link', () => {
    for (const { path } of deepLinks()) expect(readAddress(path).problems).toEqual([]);
  });
});
