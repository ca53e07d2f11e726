import { correctedRows } from './corrected_row';
import { queryRow, valueRow } from './corrected_row.mock';

describe('correctedRows', () => {
  it('give each row its own values, those that asked for most first and days in order', () => {
    const [row] = correctedRows(
      [queryRow()],
      [
        valueRow('type', 'm5.large', { asked_most: 2 }),
        valueRow('type', null, { asked_most: 7 }),
        valueRow('day', '2026-03-06', { asked_most: 1 }),
        valueRow('day', '2026-03-05', { asked_most: 8 }),
        valueRow('type', 'p3.2xlarge', { actor: 'somebody else' }),
      ]
    );
    expect(row?.types?.map(({ value }) => value)).toEqual([null, 'm5.large']);
    expect(row?.days?.map(({ value }) => value)).toEqual(['2026-03-05', '2026-03-06']);
    expect(row?.principal).toMatchObject({ kind: 'user', name: 'web_admin' });
  });

  it('estimate what was asked for and what runs by its types', () => {
    const [row] = correctedRows(
      [queryRow({ asked_most: 15, started: 2 })],
      [
        valueRow('type', 'a1.2xlarge', { asked_most: 10, started: 2 }),
        valueRow('type', null, { asked_most: 5, started: null }),
      ]
    );
    expect(row?.asked).toMatchObject({ usd_per_hour: 2.04, vcpus: 80, unpriced_instances: 5 });
    expect(row?.running).toMatchObject({ usd_per_hour: 0.408, unpriced_types: [null] });
  });

  it('count instances whose types a limit cut away as instances without a price', () => {
    const [row] = correctedRows(
      [queryRow({ asked_most: 100, started: 40 })],
      [valueRow('type', 'a1.2xlarge', { asked_most: 90, started: 40 })]
    );
    expect(row?.asked).toMatchObject({ priced_instances: 90, unpriced_instances: 10 });
    expect(row?.running).toMatchObject({ priced_instances: 40, unpriced_types: [] });
  });

  it('know nothing of values that are not there yet', () => {
    const unknown = { types: null, regions: null, asked: null, running: null };
    expect(correctedRows([queryRow()], null)).toMatchObject([unknown]);
    expect(correctedRows([queryRow()], [])).toMatchObject([unknown]);
  });

  it('tell rows apart whose actor is null or the text "null"', () => {
    const rows = correctedRows([queryRow({ actor: null }), queryRow({ actor: 'null' })], null);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});
