import { ERROR_CODES } from '../../common/api/v1/errors';
import { errorText } from './error_texts';

const facts = { indexPatterns: 'eu:logs-*', timeout: '5 min 0 s' };
const codes = [...ERROR_CODES, 'kibana_unreachable', 'kibana_failed'] as const;

describe('errorText', () => {
  it.each(codes)('says of %s what happened, what it means and what to do', (code) => {
    const { title, meaning, next } = errorText(code, facts);
    for (const text of [title, meaning, next]) expect(text.length).toBeGreaterThan(10);
  });

  it('has its own title for each, save the two that mean a page and a server that disagree', () => {
    const titles = new Set(codes.map((code) => errorText(code, facts).title));
    expect(titles.size).toBe(codes.length - 1);
  });

  it('names the indices that cannot be seen, and the time that is over', () => {
    expect(errorText('no_index_or_no_right', facts).meaning).toContain('eu:logs-*');
    expect(errorText('timed_out', facts).meaning).toContain('5 min 0 s');
  });
});
