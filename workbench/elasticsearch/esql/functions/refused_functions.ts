/** A function of Elasticsearch that this engine does not have, and why. */
export interface RefusedFunction {
  /** In lower case. */
  readonly name: string;
  readonly note: string;
}

const because = (note: string, names: readonly string[]): RefusedFunction[] =>
  names.map((name) => ({ name, note }));

/** Each is refused by its name. */
export const REFUSED_FUNCTIONS: readonly RefusedFunction[] = [
  ...because('needs shapes and points', [
    'st_buffer',
    'st_contains',
    'st_disjoint',
    'st_distance',
    'st_envelope',
    'st_geohash',
    'st_geohash_to_long',
    'st_geohash_to_string',
    'st_geohex',
    'st_geohex_to_long',
    'st_geohex_to_string',
    'st_geotile',
    'st_geotile_to_long',
    'st_geotile_to_string',
    'st_intersects',
    'st_npoints',
    'st_simplify',
    'st_within',
    'st_x',
    'st_xmax',
    'st_xmin',
    'st_y',
    'st_ymax',
    'st_ymin',
    'to_cartesianpoint',
    'to_cartesianshape',
    'to_geohash',
    'to_geohex',
    'to_geopoint',
    'to_geoshape',
    'to_geotile',
  ]),
  ...because('compares vectors', [
    'knn',
    'to_dense_vector',
    'v_cosine',
    'v_dot_product',
    'v_hamming',
    'v_l1_norm',
    'v_l2_norm',
    'v_magnitude',
  ]),
  ...because('asks a language model', ['embedding', 'text_embedding']),
  ...because('needs an index of words and their scores', [
    'chunk',
    'decay',
    'extract_snippets',
    'multi_match',
    'qstr',
    'score',
    'term',
    'top_snippets',
  ]),
  ...because('reads time series', ['tbucket', 'trange', 'to_aggregate_metric_double', 'tstep']),
  ...because('reads flattened fields', ['field_extract']),
  ...because('learns patterns of texts', ['categorize']),
  ...because('knows networks by name', ['network_direction']),
];

const byName = new Map(REFUSED_FUNCTIONS.map((refused) => [refused.name, refused]));

export const refusedFunction = (name: string): RefusedFunction | undefined =>
  byName.get(name.toLowerCase());
