import { browserCommand } from './open_browser';

const URL_OF_PAGE = 'http://127.0.0.1:5601/app/ec2DeploymentHunt';

describe('opening a browser', () => {
  it('needs a display on Linux', () => {
    expect(browserCommand('linux', {}, URL_OF_PAGE)).toBeUndefined();
    expect(browserCommand('linux', { DISPLAY: '' }, URL_OF_PAGE)).toBeUndefined();
    expect(browserCommand('linux', { DISPLAY: ':0' }, URL_OF_PAGE)).toEqual([
      'xdg-open',
      URL_OF_PAGE,
    ]);
    expect(browserCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' }, URL_OF_PAGE)).toBeDefined();
  });

  it('uses what macOS and Windows bring', () => {
    expect(browserCommand('darwin', {}, URL_OF_PAGE)).toEqual(['open', URL_OF_PAGE]);
    expect(browserCommand('win32', {}, URL_OF_PAGE)?.[0]).toBe('cmd');
  });
});
