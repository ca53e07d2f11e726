import { i18n } from '@kbn/i18n';
import type { HuntErrorCode } from './hunt_error';

export interface ErrorText {
  title: string;
  /** What it means for the answer. */
  meaning: string;
  /** What to do next. */
  next: string;
}

export interface ErrorFacts {
  /** The configured index list. */
  indexPatterns: string;
  /** `request_timeout`, in words. */
  timeout: string;
}

type Texts = (facts: ErrorFacts) => ErrorText;

const brokenPage = (): ErrorText => ({
  title: i18n.translate('ec2DeploymentHunt.error.brokenPage.title', {
    defaultMessage: 'Kibana did not accept what this page asked',
  }),
  meaning: i18n.translate('ec2DeploymentHunt.error.brokenPage.meaning', {
    defaultMessage: 'The hunt did not run. The page and the server are probably of two versions.',
  }),
  next: i18n.translate('ec2DeploymentHunt.error.brokenPage.next', {
    defaultMessage: 'Reload the page. If it stays, tell the owner of Kibana the reason below.',
  }),
});

const TEXTS: Record<HuntErrorCode, Texts> = {
  unknown_query: brokenPage,
  invalid_parameters: brokenPage,
  no_index_or_no_right: ({ indexPatterns }) => ({
    title: i18n.translate('ec2DeploymentHunt.error.noIndex.title', {
      defaultMessage: 'No index, or no right to read one',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.noIndex.meaning', {
      defaultMessage:
        'Nothing was searched. Either no index is named {indexPatterns}, or you may not read any of them: Elasticsearch does not tell the two apart.',
      values: { indexPatterns },
    }),
    next: i18n.translate('ec2DeploymentHunt.error.noIndex.next', {
      defaultMessage:
        'Ask the owner of the cluster whether the AWS integration collects CloudTrail, and for the right to read {indexPatterns}.',
      values: { indexPatterns },
    }),
  }),
  forbidden: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.forbidden.title', {
      defaultMessage: 'You may no longer run this hunt',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.forbidden.meaning', {
      defaultMessage:
        'Nothing was searched. Kibana or the cluster refused your rights; they may have changed since the page was opened.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.forbidden.next', {
      defaultMessage:
        'Ask an administrator for the feature "EC2 deployment hunt" and for the right to read CloudTrail, then reload.',
    }),
  }),
  unauthorized: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.unauthorized.title', {
      defaultMessage: 'Your session has ended',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.unauthorized.meaning', {
      defaultMessage: 'The hunt did not run.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.unauthorized.next', {
      defaultMessage: 'Reload the page and sign in. The address keeps your view.',
    }),
  }),
  query_refused: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.queryRefused.title', {
      defaultMessage: 'The cluster refused the query',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.queryRefused.meaning', {
      defaultMessage:
        'There is no answer. A field of CloudTrail may be missing or of another type in these indices.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.queryRefused.next', {
      defaultMessage:
        'Read the reason below: it names the line and the field. Check the mapping of the AWS integration.',
    }),
  }),
  timed_out: ({ timeout }) => ({
    title: i18n.translate('ec2DeploymentHunt.error.timedOut.title', {
      defaultMessage: 'The hunt took too long and was stopped',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.timedOut.meaning', {
      defaultMessage:
        'There is no answer: the cluster did not answer in time. A hunt may take {timeout} at most.',
      values: { timeout },
    }),
    next: i18n.translate('ec2DeploymentHunt.error.timedOut.next', {
      defaultMessage:
        'Run it again when the cluster has less to do, or ask for a larger ec2_deployment_hunt.request_timeout in kibana.yml.',
    }),
  }),
  cancelled: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.cancelled.title', {
      defaultMessage: 'The query was stopped on the cluster',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.cancelled.meaning', {
      defaultMessage: 'There is no answer. Someone, or the cluster itself, cancelled it.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.cancelled.next', {
      defaultMessage: 'Run it again; if it stops again, ask the owner of the cluster.',
    }),
  }),
  query_not_found: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.queryNotFound.title', {
      defaultMessage: 'The query is no longer there',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.queryNotFound.meaning', {
      defaultMessage:
        'The answer is lost. A query ends when nobody asks for it for about a minute, as when a laptop sleeps.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.queryNotFound.next', {
      defaultMessage: 'Run it again.',
    }),
  }),
  cluster_overloaded: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.overloaded.title', {
      defaultMessage: 'The cluster has too much to do',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.overloaded.meaning', {
      defaultMessage: 'There is no answer: its memory or its queue was full.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.overloaded.next', {
      defaultMessage: 'Wait a minute and run it again.',
    }),
  }),
  cluster_unreachable: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.clusterUnreachable.title', {
      defaultMessage: 'Elasticsearch does not answer',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.clusterUnreachable.meaning', {
      defaultMessage: 'There is no answer: Kibana could not reach the cluster.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.clusterUnreachable.next', {
      defaultMessage:
        'Run it again in a moment. If it stays, the owner of the cluster needs to know.',
    }),
  }),
  cluster_failed: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.clusterFailed.title', {
      defaultMessage: 'Elasticsearch failed while it ran the query',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.clusterFailed.meaning', {
      defaultMessage: 'There is no answer. The fault is on the cluster, not in what you asked.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.clusterFailed.next', {
      defaultMessage: 'Run it again. If it stays, give the reason below to the cluster’s owner.',
    }),
  }),
  answer_too_large: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.tooLarge.title', {
      defaultMessage: 'The answer is larger than Kibana may read',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.tooLarge.meaning', {
      defaultMessage: 'The cluster found rows, but they cannot be shown here.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.tooLarge.next', {
      defaultMessage:
        'Open the query, copy it and run it in Discover, with a LIMIT or fewer accounts.',
    }),
  }),
  answer_not_understood: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.notUnderstood.title', {
      defaultMessage: 'The answer could not be understood',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.notUnderstood.meaning', {
      defaultMessage:
        'Something came back that the query does not promise, so no row of it is shown.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.notUnderstood.next', {
      defaultMessage:
        'Reload and run again. If it stays, check for a proxy before Elasticsearch, and report the reason below.',
    }),
  }),
  kibana_unreachable: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.kibanaUnreachable.title', {
      defaultMessage: 'Kibana does not answer',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.kibanaUnreachable.meaning', {
      defaultMessage:
        'No answer came, or it broke off on its way: this browser could not reach Kibana.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.kibanaUnreachable.next', {
      defaultMessage: 'Check your connection and run it again.',
    }),
  }),
  kibana_failed: () => ({
    title: i18n.translate('ec2DeploymentHunt.error.kibanaFailed.title', {
      defaultMessage: 'Kibana answered in an unexpected way',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.error.kibanaFailed.meaning', {
      defaultMessage:
        'There is no answer. The plugin may be switched off, or a proxy answered in place of Kibana.',
    }),
    next: i18n.translate('ec2DeploymentHunt.error.kibanaFailed.next', {
      defaultMessage: 'Reload the page. If it stays, tell the owner of Kibana the reason below.',
    }),
  }),
};

/** The page's words for a failure. */
export const errorText = (code: HuntErrorCode, facts: ErrorFacts): ErrorText => TEXTS[code](facts);
