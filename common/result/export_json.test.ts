import { exportTable } from './export.mock';
import { exportJson } from './export_json';

describe('exportJson', () => {
  it('has what the table is an answer to, and an object for each row', () => {
    const read: unknown = JSON.parse(exportJson(exportTable(['a', 'b'], null)));
    expect(read).toMatchObject({
      reading: 'corrected',
      query: expect.stringContaining('FROM'),
      rows: [{ value: ['a', 'b'] }, { value: null }],
    });
    expect(read).not.toHaveProperty('columns');
  });
});
