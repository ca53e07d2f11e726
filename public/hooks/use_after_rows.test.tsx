import { act, renderHook } from '@testing-library/react';
import { useAfterRows } from './use_after_rows';

describe('what comes after the rows', () => {
  const idle: IdleRequestCallback[] = [];
  const cancelled: number[] = [];

  beforeEach(() => {
    idle.length = 0;
    cancelled.length = 0;
    window.requestIdleCallback = (callback) => idle.push(callback);
    window.cancelIdleCallback = (handle) => {
      cancelled.push(handle);
    };
  });

  afterEach(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });

  it('waits until the browser has nothing more pressing to do', () => {
    const { result } = renderHook(useAfterRows);
    expect(result.current).toBe(false);
    expect(idle).toHaveLength(1);
    act(() => idle.forEach((work) => work({ didTimeout: false, timeRemaining: () => 10 })));
    expect(result.current).toBe(true);
  });

  it('waits no longer once its part of the page is gone', () => {
    renderHook(useAfterRows).unmount();
    expect(cancelled).toEqual([1]);
  });

  it('is there at once where a browser cannot tell', () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    expect(renderHook(useAfterRows).result.current).toBe(true);
  });
});
