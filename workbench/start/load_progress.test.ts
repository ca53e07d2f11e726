import { bytesText, loadProgressText, waitText } from './load_progress';

describe('the progress of a load', () => {
  it('is a bar, bytes, events and the time left at the rate so far', () => {
    const progress = { events: 4_512_000, bytes: 620_000_000, totalBytes: 1_000_000_000 };
    expect(loadProgressText(progress, 62)).toBe(
      '[############........] 620 MB of 1.0 GB, 4,512,000 events, 38 s left'
    );
  });

  it('tells no time left before the rate is known', () => {
    const progress = { events: 0, bytes: 0, totalBytes: 1_000 };
    expect(loadProgressText(progress, 60)).toBe(
      '[....................] 0 bytes of 1.0 kB, 0 events'
    );
    expect(loadProgressText({ ...progress, bytes: 500 }, 1)).not.toContain('left');
  });

  it('is full for files without content', () => {
    expect(loadProgressText({ events: 0, bytes: 0, totalBytes: 0 }, 0)).toContain(
      '[####################]'
    );
  });

  it.each([
    [999, '999 bytes'],
    [1_000, '1.0 kB'],
    [9_949_999, '9.9 MB'],
    [12_400_000_000, '12 GB'],
  ])('writes %i bytes as %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [90, '2 min'],
    [5_340, '89 min'],
    [7_201, '2 h 1 min'],
  ])('writes a wait of %d seconds as %s', (seconds, text) => {
    expect(waitText(seconds)).toBe(text);
  });
});
