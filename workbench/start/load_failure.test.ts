import { ElasticsearchError } from '../elasticsearch/esql/errors';
import { fullDisk } from '../elasticsearch/storage/full_disk';
import { loadFailure } from './load_failure';
import { StartError } from './start_error';

describe('what ended a load', () => {
  it('is one sentence where the disk is full', () => {
    const full = fullDisk('logs', new Error('IO Error: Could not write file: No space left'));
    expect(loadFailure(full, '/data')).toEqual(
      new StartError(
        'The disk of /data is full, and nothing of your files was kept: make room and start again.'
      )
    );
  });

  it('is left as it is otherwise', () => {
    const others = [new Error('x'), new ElasticsearchError(400, 'parsing_exception', 'x')];
    for (const other of others) expect(loadFailure(other, '/data')).toBe(other);
  });
});
