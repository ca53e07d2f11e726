import type { Answer } from '../answer';
import { VERSION } from '../version';

/** `GET /`: what a client asks first. */
export const information = (): Answer => ({
  status: 200,
  body: {
    name: 'workbench',
    cluster_name: 'workbench',
    cluster_uuid: 'workbench',
    version: {
      number: VERSION,
      build_flavor: 'default',
      build_type: 'workbench',
      build_hash: 'workbench',
      build_date: '2026-08-10T00:00:00.000Z',
      build_snapshot: false,
      lucene_version: '10.3.0',
      minimum_wire_compatibility_version: '8.19.0',
      minimum_index_compatibility_version: '8.0.0',
    },
    tagline: 'You Know, for Search',
  },
});
