import type { ConformanceCase, ConformanceSubject } from '../../conformance_case';

const orders = (keys: string, ...ids: number[]): ConformanceCase => ({
  query: `FROM commands-staff | SORT ${keys} | KEEP id`,
  columns: [['id', 'integer']],
  rows: ids.map((id) => [id]),
});

export const sort: ConformanceSubject = {
  subject: 'SORT',
  cases: [
    orders('height', 4, 1, 2, 5, 3),
    orders('height ASC', 4, 1, 2, 5, 3),
    orders('height DESC', 3, 5, 2, 1, 4),
    orders('height NULLS FIRST', 3, 4, 1, 2, 5),
    orders('height DESC NULLS LAST', 5, 2, 1, 4, 3),
    orders('city, name DESC', 3, 1, 4, 2, 5),
    orders('city DESC NULLS LAST, id', 2, 4, 1, 3, 5),
    orders('id % 2, id', 2, 4, 1, 3, 5),
    orders('hired', 1, 4, 2, 3, 5),
    orders('name == "Cyd" DESC, id', 3, 1, 2, 4, 5),
    {
      about: 'of several values the least counts when ascending',
      ...orders('team, id', 1, 3, 5, 2, 4),
    },
    {
      about: 'and the greatest when descending',
      ...orders('team DESC, id', 4, 1, 2, 5, 3),
    },
    {
      about: 'addresses sort by their bytes',
      ...orders('address, id', 1, 4, 2, 3, 5),
    },
    {
      about: 'the last SORT counts',
      ...orders('id DESC | SORT height DESC NULLS LAST', 5, 2, 1, 4, 3),
    },
    {
      query: 'FROM commands-staff | SORT nme',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:28: Unknown column [nme], did you mean [name]?',
      },
    },
    {
      query: 'FROM commands-staff METADATA _source | SORT _source',
      error: {
        type: 'verification_exception',
        reason: 'Found 1 problem\nline 1:45: cannot sort on _source',
      },
    },
  ],
};
