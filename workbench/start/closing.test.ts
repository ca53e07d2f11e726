import { Closing } from './closing';

describe('closing', () => {
  it('goes backwards, once', async () => {
    const closing = new Closing();
    const closed: string[] = [];
    closing.add(() => void closed.push('engine'));
    closing.add(async () => void closed.push('page'));
    await closing.close();
    await closing.close();
    expect(closed).toEqual(['page', 'engine']);
  });

  it('closes the rest when one fails, and says so', async () => {
    const closing = new Closing();
    const closed: string[] = [];
    closing.add(() => void closed.push('engine'));
    closing.add(() => Promise.reject(new Error('The page does not close.')));
    await expect(closing.close()).rejects.toThrow('The page does not close.');
    expect(closed).toEqual(['engine']);
  });
});
