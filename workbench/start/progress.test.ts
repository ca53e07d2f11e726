import { streamProgress } from './progress';

const written = (isTTY: boolean): string => {
  let text = '';
  const progress = streamProgress({ isTTY, write: (part) => (text += part) });
  progress.step('Loading');
  progress.detail('1 event');
  progress.end();
  return text;
};

describe('progress', () => {
  it('is one line a step in a log', () => {
    expect(written(false)).toBe('Loading\n');
  });

  it('is one line that changes and goes away at a terminal', () => {
    expect(written(true)).toBe('\r\u001b[KLoading...\r\u001b[KLoading: 1 event\r\u001b[K');
  });
});
