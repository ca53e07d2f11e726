/** @jest-environment jsdom */
import { createPageHistory } from './page_history';
import { isBelow, scopedHistory } from './scoped_history';

const open = () => {
  window.history.replaceState(null, '', '/base/app/hunt?a=1#/rows');
  return scopedHistory(createPageHistory(window), '/base/app/hunt');
};

describe("an app's history", () => {
  it('sees its own part of the address', () => {
    expect(open().history.location).toMatchObject({ pathname: '', search: '?a=1', hash: '#/rows' });
  });

  it('writes below its own path and keeps the state', () => {
    const { history } = open();
    history.push({ pathname: '/row', search: 'b=2', state: { from: 'test' } });
    expect(window.location.href).toBe('http://localhost/base/app/hunt/row?b=2');
    expect(history.location).toMatchObject({ pathname: '/row', state: { from: 'test' } });
    history.replace({ search: '?c=3' });
    expect(window.location.href).toBe('http://localhost/base/app/hunt?c=3');
  });

  it('tells of each change while the app is open', () => {
    const { history, end } = open();
    const heard: string[] = [];
    history.listen(({ search }, action) => heard.push(`${action} ${search}`));
    history.push({ search: '?b=2' });
    window.dispatchEvent(new PopStateEvent('popstate'));
    end();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(heard).toEqual(['PUSH ?b=2', 'POP ?b=2']);
    expect(() => history.push({ search: '' })).toThrow('left');
  });

  it('makes addresses for links', () => {
    expect(open().history.createHref({ pathname: 'row', search: 'b=2' })).toBe(
      '/base/app/hunt/row?b=2'
    );
  });

  it('does not take a longer name for its own', () => {
    expect(isBelow('/app/hunting', '/app/hunt')).toBe(false);
    expect(isBelow('/app/hunt', '/app/hunt')).toBe(true);
  });
});
