/** A property of an Elasticsearch mapping, the used part. */
export interface MappingProperty {
  type?: string | undefined;
  /** Of `keyword`: a longer text, in characters, has no value for a query. */
  ignore_above?: number | undefined;
  /** Of `constant_keyword`: the value that every document has. */
  value?: string | undefined;
  /** Of `scaled_float`: the parts of one that it holds. */
  scaling_factor?: number | undefined;
  fields?: Record<string, MappingProperty> | undefined;
  properties?: Record<string, MappingProperty> | undefined;
}

/** Elasticsearch's mapping of an index, as JSON. */
export interface IndexMapping {
  properties: Record<string, MappingProperty>;
}
