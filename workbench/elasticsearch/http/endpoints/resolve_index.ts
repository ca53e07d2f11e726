import { RESOLVE_INDEX } from '../../security/actions';
import type { Answer } from '../answer';
import type { Call } from '../call';
import { INDICES_PARAMETERS, resolveIndices } from '../resolve_indices';
import { allowParameters } from '../url_parameters';

/** `GET /_resolve/index/{index}`: there are indices only, no aliases and no data streams. */
export const resolveIndex = (call: Call): Answer => {
  allowParameters(call, ...INDICES_PARAMETERS);
  const names = resolveIndices(call, RESOLVE_INDEX, call.parts.index ?? '');
  return {
    status: 200,
    body: {
      indices: names.map((name) => ({ name, attributes: ['open'], mode: 'standard' })),
      aliases: [],
      data_streams: [],
    },
  };
};
