import { published } from '../../common/queries/published';
import { textInWindow } from './text_in_window';

describe('textInWindow', () => {
  it('writes the seven days of the published text as absolute instants', () => {
    const text = textInWindow(published.text('logs-aws.cloudtrail-*'), {
      from: '2018-08-14T00:00:00.000Z',
      to: '2018-08-21T00:00:00.000Z',
    });
    expect(text).toContain(
      '@timestamp > "2018-08-14T00:00:00.000Z" and @timestamp <= "2018-08-21T00:00:00.000Z"'
    );
    expect(text).not.toContain('now()');
  });
});
