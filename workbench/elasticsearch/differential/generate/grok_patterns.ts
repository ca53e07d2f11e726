import type { GrokPattern } from '../model/grok_text';

/** Words, numbers and the rest, over the texts that stand in the tables. */
export const GROK_PATTERNS: readonly GrokPattern[] = [
  {
    text: '%{WORD:p}',
    regexp: /(?<![\p{L}\w])(\w+)(?![\p{L}\w])/u,
    keys: [{ name: 'p', type: 'keyword' }],
  },
  {
    text: '%{WORD:p}=%{WORD:q},',
    regexp: /(?<![\p{L}\w])(\w+)=(\w+),/u,
    keys: [
      { name: 'p', type: 'keyword' },
      { name: 'q', type: 'keyword' },
    ],
  },
  {
    text: '^%{DATA:p},%{GREEDYDATA:q}',
    regexp: /^(.*?),(.*)/,
    keys: [
      { name: 'p', type: 'keyword' },
      { name: 'q', type: 'keyword' },
    ],
  },
  {
    text: '(?<p>[a-z])(?<q>x)?',
    regexp: /([a-z])(x)?/,
    keys: [
      { name: 'p', type: 'keyword' },
      { name: 'q', type: 'keyword' },
    ],
  },
  {
    text: '^%{POSINT:q:double}$',
    regexp: /^([1-9][0-9]*)$/,
    keys: [{ name: 'q', type: 'double' }],
  },
  {
    text: '%{YEAR:p:int}-%{MONTHNUM:q}-%{MONTHDAY:r:double}',
    regexp: /(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/,
    keys: [
      { name: 'p', type: 'integer' },
      { name: 'q', type: 'keyword' },
      { name: 'r', type: 'double' },
    ],
  },
];
