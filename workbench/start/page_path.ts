/** Where the hunt's page lies below Kibana's address. */
export const PAGE_PATH = '/app/ec2DeploymentHunt';
