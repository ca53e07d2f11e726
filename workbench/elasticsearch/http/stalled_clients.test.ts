import { connect, type Socket } from 'node:net';
import { startElasticsearch, type RunningElasticsearch } from '../server';
import { TestEngine } from '../test_support/ask';

const STALL = 500;

const AUTHORIZATION = `Basic ${Buffer.from('hunter:workbench').toString('base64')}`;

let engine: TestEngine;
let elasticsearch: RunningElasticsearch;
const sockets: Socket[] = [];

beforeAll(async () => {
  engine = await TestEngine.open();
  elasticsearch = await startElasticsearch({
    engine: engine.engine,
    host: '127.0.0.1',
    port: 0,
    limits: { longestStall: STALL, answerBytes: 40_000_000, requestBytes: 1_000_000 },
  });
});

afterEach(() => {
  sockets.splice(0).forEach((socket) => socket.destroy());
});

afterAll(async () => {
  await elasticsearch.close();
  await engine.close();
});

const send = async (length: number, body: string): Promise<Socket> => {
  const socket = connect(elasticsearch.port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(
    [
      'POST /_query HTTP/1.1',
      'host: a',
      `authorization: ${AUTHORIZATION}`,
      'content-type: application/json',
      `content-length: ${length}`,
      '',
      body,
    ].join('\r\n')
  );
  return socket;
};

/** An answer of `columns` times half a megabyte. */
const LARGE = (columns: number): string => {
  const copies = Array.from({ length: columns }, (_, index) => `c${index} = a`);
  return JSON.stringify({
    query: `ROW a = ?t | EVAL ${copies.join(', ')} | LIMIT 1`,
    params: [{ t: 'x'.repeat(500_000) }],
  });
};

const ask = async (body: string): Promise<{ status: number; type: string | undefined }> => {
  const response = await fetch(`${elasticsearch.url}/_query`, {
    method: 'POST',
    headers: { authorization: AUTHORIZATION, 'content-type': 'application/json' },
    body,
  });
  const answer: { error?: { type: string } } = JSON.parse(await response.text());
  return { status: response.status, type: answer.error?.type };
};

const SMALL = JSON.stringify({ query: 'ROW a = 1 | LIMIT 1' });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > 10_000) throw new Error('it did not come to pass');
    await pause(5);
  }
};

describe('a client that never reads', () => {
  it('is cut off, and its answer is forgotten', async () => {
    const body = LARGE(50);
    const socket = await send(Buffer.byteLength(body), body);
    socket.pause();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await until(() => elasticsearch.running.count === 1);
    await until(() => elasticsearch.running.count === 0);
    expect(await ask(body)).toEqual({ status: 429, type: 'circuit_breaking_exception' });
    expect((await ask(SMALL)).status).toBe(200);
    await pause(STALL * 2);
    socket.resume();
    await closed;
    expect((await ask(body)).status).toBe(200);
  }, 30_000);
});

describe('clients that send half of a body', () => {
  it('take no more memory together than they may, and give it back when they go', async () => {
    const half = 'x'.repeat(300_000);
    await Promise.all([1, 2, 3].map(() => send(400_000, half)));
    const more = JSON.stringify({ query: `ROW a = 1 | LIMIT 1 // ${'y'.repeat(300_000)}` });
    await pause(500);
    expect((await ask(more)).status).toBe(429);
    expect((await ask(SMALL)).status).toBe(200);
    sockets.splice(0).forEach((socket) => socket.destroy());
    await pause(200);
    expect((await ask(more)).status).toBe(200);
  }, 30_000);
});
