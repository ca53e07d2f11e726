/**
 * Kibana's reader of date math. Its code and contract are those of `@elastic/datemath`, which is what
 * Jest maps it to. Source: src/platform/packages/shared/kbn-datemath/index.ts, Kibana 9.5.
 */
declare module '@kbn/datemath' {
  import datemath from '@elastic/datemath';
  export default datemath;
}
