import type { ConformanceSubject } from '../../conformance_case';
import { failsOnSeveral, gives, refuses } from '../../shorthand';

export const length: ConformanceSubject = {
  subject: 'LENGTH',
  cases: [
    gives('LENGTH("abc")', 'integer', 3),
    gives('LENGTH("")', 'integer', 0),
    gives('LENGTH("héé")', 'integer', 3),
    gives('LENGTH("😀")', 'integer', 1),
    gives('LENGTH(null)', 'integer', null),
    failsOnSeveral('LENGTH(["a", "b"])', 'integer'),
    refuses(
      'LENGTH(1)',
      'argument of [LENGTH(1)] must be [string], found value [1] type [integer]'
    ),
  ],
};
