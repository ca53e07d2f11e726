import type { RanTest } from './proofs';

/** A promise about the hunt, and the tests that prove it: each part of `tests` of one title at least. */
export interface Promised {
  what: string;
  must: string;
  tests: readonly RegExp[];
}

/** What must hold beside the times and sizes, in the words of the tests that prove it. */
export const NUMBERS_THAT_HOLD: readonly Promised[] = [
  {
    what: 'rows of the published reading on the real events',
    must: '303, 2 and 1',
    tests: [/has exactly the rows .* for botsv3/, /for invictus/, /for stratus/],
  },
  {
    what: "rows with the three added aggregates against the library's exact text",
    must: 'the same rows',
    tests: [/on the sample has the same rows as the library/, /on botsv3 has the same rows/],
  },
  {
    what: 'principals, Regions and accounts against a count in the events',
    must: 'the same values',
    tests: [/on the sample names the principals/, /on botsv3 names the principals/],
  },
  {
    what: 'what each value and each row of the sample opens in Discover',
    must: 'exactly the events meant',
    tests: [/every row and every value of the page opens exactly its events/],
  },
  {
    what: 'hunter; eu_hunter; observer; guest; nobody signed in',
    must: 'all; its index; no index or no right; 403; 401 and the form',
    tests: [
      /give each person the rows of the indices/,
      /tell a person who may read nothing/,
      /keep a person without the privilege, and nobody/,
      /who may read no index, and who may not use the plugin/,
    ],
  },
  {
    what: 'cancel; page closed; browser killed',
    must: 'stopped within 1 s; 1 s; the lease',
    tests: [/cancel stops the query/, /closing the page stops/, /killed ends with its lease/],
  },
];

/** Whether the tests of a promise ran and passed; a test that did not run proves nothing. */
export const isProved = ({ tests }: Promised, ran: readonly RanTest[]): boolean =>
  tests.every((title) => {
    const fitting = ran.filter((test) => title.test(test.title));
    return fitting.length > 0 && fitting.every(({ isPassed }) => isPassed);
  });
