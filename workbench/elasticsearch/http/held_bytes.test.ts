import { ElasticsearchError } from '../esql/errors';
import { HeldBytes } from './held_bytes';

it('lets calls hold so many bytes together, and no more', () => {
  const held = new HeldBytes('request', 10);
  const [one, other] = [held.open(), held.open()];
  one.add(6);
  other.add(4);
  expect(() => other.add(1)).toThrow(ElasticsearchError);
  expect(held.bytes).toBe(10);
  one.release();
  other.add(6);
  expect(held.bytes).toBe(10);
});

it('gives back once what a call held, however often it ends', () => {
  const held = new HeldBytes('request', 10);
  const one = held.open();
  one.add(6);
  one.release();
  one.release();
  expect(held.bytes).toBe(0);
});
