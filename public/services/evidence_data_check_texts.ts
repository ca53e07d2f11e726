import { i18n } from '@kbn/i18n';
import type { Window } from '../../common/result/window';
import type { DateFormat } from './date_format';
import type { DataCheck, DataCheckStatus, DiagnosedData } from './evidence_data_checks';
import { formatNumber } from './number_format';

export interface DataCheckText {
  /** What was looked at. */
  title: string;
  /** What was found. */
  found: string;
  /** What to do; null when there is nothing to do. */
  fix: string | null;
}

export interface DataCheckFacts {
  indexPatterns: string;
  window: Window;
  data: DiagnosedData | null;
  dateFormat: DateFormat;
}

type Texts = (status: DataCheckStatus, facts: DataCheckFacts) => DataCheckText;

const notReached = () =>
  i18n.translate('ec2DeploymentHunt.checks.notReached', {
    defaultMessage: 'Not looked at: a check above must pass first.',
  });

const index: Texts = (status, { indexPatterns, data }) => {
  const title = i18n.translate('ec2DeploymentHunt.checks.index.title', {
    defaultMessage: 'An index of that name',
  });
  switch (status) {
    case 'doubtful':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.index.doubtful', {
          defaultMessage:
            'None that you may read is named {indexPatterns}. There may be one that you may not read: Elasticsearch does not tell the two apart.',
          values: { indexPatterns },
        }),
        fix: i18n.translate('ec2DeploymentHunt.checks.index.fix', {
          defaultMessage:
            'Look in Stack Management > Index Management for a data stream of that name. If CloudTrail lies elsewhere, have "ec2_deployment_hunt.index_patterns" in kibana.yml name it.',
        }),
      };
    case 'passed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.index.passed', {
          defaultMessage:
            '{events, plural, =0 {The index is there, without an event that you may read.} one {# event that you may read, in {indexPatterns}.} other {# events that you may read, in {indexPatterns}.}}',
          values: { events: data?.events ?? 0, indexPatterns },
        }),
        fix: null,
      };
    default:
      return { title, found: notReached(), fix: null };
  }
};

const rights: Texts = (status, { indexPatterns }) => {
  const title = i18n.translate('ec2DeploymentHunt.checks.rights.title', {
    defaultMessage: 'Your right to read it',
  });
  const fix = i18n.translate('ec2DeploymentHunt.checks.rights.fix', {
    defaultMessage:
      'Ask an administrator for "read" on {indexPatterns}, and whether document level security hides events from you.',
    values: { indexPatterns },
  });
  switch (status) {
    case 'failed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.rights.failed', {
          defaultMessage: 'Kibana or the cluster refused your rights.',
        }),
        fix,
      };
    case 'doubtful':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.rights.doubtful', {
          defaultMessage:
            'Only indices and events that you may read are searched. Elasticsearch does not say what it left out.',
        }),
        fix,
      };
    default:
      return { title, found: notReached(), fix: null };
  }
};

const integration: Texts = (status, { data }) => {
  const title = i18n.translate('ec2DeploymentHunt.checks.integration.title', {
    defaultMessage: 'Events of the AWS integration',
  });
  switch (status) {
    case 'failed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.integration.failed', {
          defaultMessage:
            'No event has "aws.cloudtrail" as its event.dataset, which the AWS integration writes.',
        }),
        fix: i18n.translate('ec2DeploymentHunt.checks.integration.fix', {
          defaultMessage:
            'Look in Fleet whether the AWS integration is installed, collects CloudTrail logs, and whether its agents are healthy. Events that another shipper wrote have other fields, and this hunt does not read them.',
        }),
      };
    case 'passed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.integration.passed', {
          defaultMessage: '{events, plural, one {# event} other {# events}} of CloudTrail.',
          values: { events: data?.cloudtrail ?? 0 },
        }),
        fix: null,
      };
    default:
      return { title, found: notReached(), fix: null };
  }
};

const windowTexts: Texts = (status, { window, data, dateFormat }) => {
  const title = i18n.translate('ec2DeploymentHunt.checks.window.title', {
    defaultMessage: 'Events in the window',
  });
  const oldest = data?.oldest ? dateFormat(data.oldest).text : '–';
  const newest = data?.newest ? dateFormat(data.newest).text : '–';
  const from = dateFormat(window.from).text;
  const to = dateFormat(window.to).text;
  switch (status) {
    case 'failed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.window.failed', {
          defaultMessage:
            'CloudTrail is there from {oldest} to {newest}; the window is {from} to {to}.',
          values: { oldest, newest, from, to },
        }),
        fix: i18n.translate('ec2DeploymentHunt.checks.window.fix', {
          defaultMessage:
            'Take a window that holds events. If newer ones should be there, look whether the agent still collects and the trail still delivers.',
        }),
      };
    case 'passed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.window.passed', {
          defaultMessage:
            'CloudTrail is there from {oldest} to {newest}, which touches the window of {from} to {to}.',
          values: { oldest, newest, from, to },
        }),
        fix: null,
      };
    default:
      return { title, found: notReached(), fix: null };
  }
};

const retention: Texts = (status, { data }) => {
  const title = i18n.translate('ec2DeploymentHunt.checks.retention.title', {
    defaultMessage: 'Requests kept as text',
  });
  switch (status) {
    case 'failed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.retention.failed', {
          defaultMessage:
            'No event has its request as text; {events} have it in flattened form only. The integration retains "flattened", which drops the four texts, so that neither reading can count anything.',
          values: { events: formatNumber(data?.flattened_only ?? 0) },
        }),
        fix: i18n.translate('ec2DeploymentHunt.checks.retention.fix', {
          defaultMessage:
            'In the AWS integration, set what is retained of CloudTrail payloads to anything but "flattened". It holds for events from then on: those that are there stay as they are.',
        }),
      };
    case 'doubtful':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.retention.doubtful', {
          defaultMessage: 'No event has a request at all, neither as text nor in flattened form.',
        }),
        fix: i18n.translate('ec2DeploymentHunt.checks.retention.doubtfulFix', {
          defaultMessage:
            'Open an event in Discover and look for aws.cloudtrail.request_parameters. A pipeline or field level security may take it away.',
        }),
      };
    case 'passed':
      return {
        title,
        found: i18n.translate('ec2DeploymentHunt.checks.retention.passed', {
          defaultMessage:
            '{events, plural, one {# event has} other {# events have}} the request as text.',
          values: { events: data?.with_text ?? 0 },
        }),
        fix: null,
      };
    case 'not_reached':
      return { title, found: notReached(), fix: null };
  }
};

const TEXTS: Record<DataCheck['name'], Texts> = {
  index,
  rights,
  integration,
  window: windowTexts,
  retention,
};

/** A check in words: what was looked at, what was found, what to do. */
export const dataCheckText = ({ name, status }: DataCheck, facts: DataCheckFacts): DataCheckText =>
  TEXTS[name](status, facts);
