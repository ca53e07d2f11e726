import type { ConformanceIndex } from '../../conformance_case';

/** Five documents with nulls and several values, which most commands' cases read. */
export const STAFF: ConformanceIndex = {
  mapping: {
    properties: {
      id: { type: 'integer' },
      name: { type: 'keyword' },
      team: { type: 'keyword' },
      city: { type: 'keyword' },
      salary: { type: 'long' },
      height: { type: 'double' },
      active: { type: 'boolean' },
      hired: { type: 'date' },
      address: { type: 'ip' },
    },
  },
  documents: [
    {
      id: 1,
      name: 'Ada',
      team: ['red', 'blue'],
      city: 'Paris',
      salary: 100,
      height: 1.7,
      active: true,
      hired: '2020-01-15',
      address: '10.0.0.1',
    },
    {
      id: 2,
      name: 'Bob',
      team: 'red',
      city: 'Rome',
      salary: 200,
      height: 1.8,
      active: false,
      hired: '2021-06-01',
      address: '10.0.0.20',
    },
    { id: 3, name: 'Cyd', team: 'blue', city: 'Paris', salary: 300, hired: '2022-03-10' },
    {
      id: 4,
      name: 'Dee',
      city: 'Rome',
      height: 1.6,
      active: true,
      hired: '2020-12-31',
      address: ['192.168.0.1', '10.0.0.3'],
    },
    { id: 5, name: 'Eli', team: 'green', salary: [400, 500], height: 1.9, active: [true, false] },
  ],
};
