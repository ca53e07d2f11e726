import { published } from './published';

/** Every query that the server may run, by the name that stands in the route. */
export const queries = { published } as const;

export type QueryName = keyof typeof queries;

/** Whether a name from outside is one of ours. `Object.hasOwn`, so that `constructor` is not. */
export const isQueryName = (name: string): name is QueryName => Object.hasOwn(queries, name);
