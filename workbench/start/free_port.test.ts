import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { requireFreePort } from './free_port';

const listen = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

describe('a port that the workbench wants', () => {
  it('is named with its flag when it is in use', async () => {
    const server = await listen();
    const address = server.address();
    if (!isAddress(address)) {
      throw new Error('The server has no port.');
    }
    await expect(requireFreePort('127.0.0.1', address.port, '--port')).rejects.toThrow(
      `Port ${address.port} on 127.0.0.1 is in use; stop what uses it or choose another with --port.`
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(requireFreePort('127.0.0.1', address.port, '--port')).resolves.toBeUndefined();
  });

  it('asks for another address where the machine has no such one', async () => {
    await expect(requireFreePort('203.0.113.1', 0, '--port')).rejects.toThrow('--host');
  });
});
