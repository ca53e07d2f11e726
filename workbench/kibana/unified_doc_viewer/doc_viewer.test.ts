import { createDocViewer } from './doc_viewer';

const view = (id: string, order: number) => ({ id, title: id, order, component: () => null });

describe('the tabs of the document viewer', () => {
  it('stand by their order', () => {
    const { setup, views } = createDocViewer();
    setup.registry.add(view('b', 50));
    setup.registry.add(view('a', 30));
    expect(views().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('cannot share an id', () => {
    const { setup } = createDocViewer();
    setup.registry.add(view('a', 30));
    expect(() => setup.registry.add(view('a', 40))).toThrow('already registered');
  });
});
