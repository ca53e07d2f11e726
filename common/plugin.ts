/** Plugin, app and feature id: one word for all three, as Kibana's own apps do it. */
export const PLUGIN_ID = 'ec2DeploymentHunt';

/** The API privilege that each route asks for and that the feature's `all` and `read` grant. */
export const READ_API_PRIVILEGE = 'read_ec2_deployment_hunt';

/** The key in `kibana.yml`. Kibana's default, the snake case of the id, would be `ec_2_...`. */
export const CONFIG_PATH = 'ec2_deployment_hunt';
