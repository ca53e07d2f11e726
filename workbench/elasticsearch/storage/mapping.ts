/** A property of an Elasticsearch mapping, the used part. */
export interface MappingProperty {
  type?: string;
  /** Of `keyword`: a longer text, in characters, has no value for a query. */
  ignore_above?: number;
  /** Of `constant_keyword`: the value that every document has. */
  value?: string;
  fields?: Record<string, MappingProperty>;
  properties?: Record<string, MappingProperty>;
}

/** Elasticsearch's mapping of an index, as JSON. */
export interface IndexMapping {
  properties: Record<string, MappingProperty>;
}
