import { createServer } from 'node:net';
import { StartError } from './start_error';

const hasCode = (error: Error, code: string): boolean => 'code' in error && error.code === code;

const sentenceOf = (error: Error, host: string, port: number, flag: string): string => {
  if (hasCode(error, 'EADDRINUSE')) {
    return `Port ${port} on ${host} is in use; stop what uses it or choose another with ${flag}.`;
  }
  if (hasCode(error, 'EACCES')) {
    return `Port ${port} needs rights that this user lacks; choose one above 1023 with ${flag}.`;
  }
  return `Nothing can listen on ${host}; choose an address of this machine with --host.`;
};

/** Rejects with one sentence when the port cannot be had, before minutes of loading are spent. */
export const requireFreePort = (host: string, port: number, flag: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new StartError(sentenceOf(error, host, port, flag))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
