/**
 * The hunt's facts, as Elastic's hunting library states them. Names and identifiers are not
 * translated; the description and the notes are words of the page and live there.
 */
export const HUNT = {
  title: 'High EC2 Instance Deployment Count Attempts by Single User or Role',
  author: 'Elastic',
  uuid: 'c3d24ae8-655d-11ef-a990-f661ea17fbcc',
  integration: 'aws.cloudtrail',
  language: 'ES|QL',
  licence: {
    name: 'Elastic License v2',
    url: 'https://www.elastic.co/licensing/elastic-license',
  },
  source: {
    file: 'ec2_high_instance_deployment_count_attempts.toml',
    url: 'https://github.com/elastic/detection-rules/blob/main/hunting/aws/queries/ec2_high_instance_deployment_count_attempts.toml',
  },
  /** MITRE ATT&CK. */
  technique: {
    id: 'T1578.002',
    name: 'Create Cloud Instance',
    url: 'https://attack.mitre.org/techniques/T1578/002/',
  },
  /** The four notes, by the fields and columns that each tells to look at. */
  noteFields: {
    caller: 'aws.cloudtrail.user_identity.arn',
    region: 'cloud.region',
    subnet: 'subnet_id',
    instanceType: 'instance_type',
  },
} as const;
