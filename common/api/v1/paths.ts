/** The routes, with Kibana's placeholders. All are internal and of version `1`. */
export const API_VERSION = '1';
export const START_QUERY_PATH = '/internal/ec2_deployment_hunt/queries/{name}';
export const ASYNC_QUERY_PATH = '/internal/ec2_deployment_hunt/queries/{name}/async/{id}';
