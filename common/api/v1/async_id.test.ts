import { asyncIdSchema } from './async_id';

it.each(['FnpWSWxDT3oyU1JTeExsSXlRXzJnRVEdLTVDVXE4bVRRMFd0Wnc3ejdHckhIQToxMjM=', 'abc-DEF_123=='])(
  'takes %s',
  (id) => {
    expect(asyncIdSchema.safeParse(id).success).toBe(true);
  }
);

it.each(['', '=', '../_search', 'a/b', 'a%2Fb', 'a b', 'a\n', 'a?x=1', 'é', 'a'.repeat(513)])(
  'refuses %j',
  (id) => {
    expect(asyncIdSchema.safeParse(id).success).toBe(false);
  }
);
