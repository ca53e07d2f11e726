/** @jest-environment jsdom */
import { createApplication } from './application';
import { createPageHistory } from './page_history';

const leaveFor = jest.fn();

const open = (navLinks: Record<string, boolean> = {}) => {
  window.history.replaceState(null, '', '/base/s/soc/app/home');
  const application = createApplication({
    basePath: '/base/s/soc',
    history: createPageHistory(window),
    capabilities: { navLinks },
    origin: window.location.origin,
    leaveFor,
  });
  for (const id of ['home', 'hunt'])
    application.register({ id, title: id, mount: () => () => undefined });
  return application;
};

describe('the apps of the host', () => {
  it('know an app by its address', () => {
    const { idIn } = open();
    expect(idIn('/base/s/soc/app/hunt/rows')).toBe('hunt');
    expect(idIn('/base/app/hunt')).toBeUndefined();
    expect(idIn('/base/s/soc/app/')).toBeUndefined();
  });

  it('leave out an app whose capability is false', () => {
    expect(open({ hunt: false }).find('hunt')).toBeUndefined();
    expect(open({ hunt: true }).find('hunt')).toBeDefined();
  });

  it('refuse an id twice', () => {
    const application = open();
    expect(() =>
      application.register({ id: 'hunt', title: '', mount: () => () => undefined })
    ).toThrow('already registered');
  });

  it('are gone to by path, query and hash, with state in the history', () => {
    const application = open();
    application.navigate('hunt', { path: '#/?a=1', state: { spec: 1 } });
    expect(window.location.href).toBe('http://localhost/base/s/soc/app/hunt#/?a=1');
    expect(window.history.state).toEqual({ state: { spec: 1 } });
    application.navigate('hunt', { path: 'rows?b=2' });
    expect(window.location.href).toBe('http://localhost/base/s/soc/app/hunt/rows?b=2');
  });

  it('give addresses for links', () => {
    const { start } = open();
    expect(start.getUrlForApp('hunt', { path: '/rows' })).toBe('/base/s/soc/app/hunt/rows');
    expect(start.getUrlForApp('hunt', { absolute: true })).toBe(
      'http://localhost/base/s/soc/app/hunt'
    );
  });

  it('are gone to by a whole address; any other address leaves the page', async () => {
    const { start } = open();
    await start.navigateToUrl('/base/s/soc/app/hunt?c=3');
    expect(window.location.search).toBe('?c=3');
    await start.navigateToUrl('https://attack.mitre.org/techniques/T1578/002/');
    expect(leaveFor).toHaveBeenCalledWith('https://attack.mitre.org/techniques/T1578/002/');
  });
});
