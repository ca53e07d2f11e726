export interface DataViewFieldBase {
  name: string;
  /** Kibana's type: `string`, `number`, `date`, `boolean`, `ip`... Empty where it is not known. */
  type: string;
  /** Elasticsearch's types. */
  esTypes?: string[];
}

export interface DataViewBase {
  id?: string;
  title: string;
  fields: DataViewFieldBase[];
}
