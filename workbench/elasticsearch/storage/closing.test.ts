import { Storage } from './storage';

const never = new AbortController().signal;

describe('storage that is closed', () => {
  it('stops what is read, and waits for its end', async () => {
    const storage = await Storage.open(undefined, 1);
    const order: string[] = [];
    const reading = storage
      .read(never, 'hunter', (connection) =>
        connection.run('SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b')
      )
      .then(
        () => order.push('read'),
        () => order.push('stopped')
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await storage.close();
    order.push('closed');
    await reading;
    expect(order).toEqual(['stopped', 'closed']);
  });

  it('reads nothing more', async () => {
    const storage = await Storage.open(undefined, 1);
    await storage.close();
    await expect(storage.read(never, 'hunter', async () => 1)).rejects.toThrow('being closed');
  });
});
