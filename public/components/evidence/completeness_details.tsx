import { EuiDescriptionList, EuiIcon, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { hasFilters } from '../../../common/result/filters';
import { useServices } from '../../hooks/use_services';
import type { Completeness } from '../../services/evidence_completeness';
import {
  countDays,
  emptyDaysText,
  limitsText,
  spanText,
} from '../../services/evidence_completeness_texts';
import { formatNumber } from '../../services/number_format';
import { LogText } from '../log_text';
import { TroubledCallsLink } from './troubled_calls_link';
import { ValueBadges } from './value_badges';

export interface CompletenessDetailsProps {
  completeness: Completeness;
  /** Why duplicates are not known, or that they are still counted. */
  duplicatesNote: NonNullable<ReactNode>;
}

/** Of failures. */
const MOST_SHOWN = 50;

const Item = ({ isWhole, children }: { isWhole: boolean | null; children: ReactNode }) => (
  <EuiText size="s" component="div" className="eui-textBreakWord">
    {isWhole !== null && (
      <>
        <EuiIcon
          type={isWhole ? 'checkCircle' : 'warning'}
          color={isWhole ? 'success' : 'warning'}
          size="s"
          aria-label={
            isWhole
              ? i18n.translate('ec2DeploymentHunt.completeness.good', { defaultMessage: 'good' })
              : i18n.translate('ec2DeploymentHunt.completeness.lacking', {
                  defaultMessage: 'lacking',
                })
          }
        />{' '}
      </>
    )}
    {children}
  </EuiText>
);

const daysWithoutText = (events: number): string =>
  events === 0
    ? i18n.translate('ec2DeploymentHunt.completeness.daysAll', { defaultMessage: 'All.' })
    : i18n.translate('ec2DeploymentHunt.completeness.daysNone', { defaultMessage: 'None (UTC).' });

const failuresText = (isPartial: boolean, failures: number): string => {
  if (!isPartial) {
    return i18n.translate('ec2DeploymentHunt.completeness.answeredAll', {
      defaultMessage: 'None.',
    });
  }
  return failures === 0
    ? i18n.translate('ec2DeploymentHunt.completeness.answeredPart', {
        defaultMessage: 'Some did not; the cluster does not say which.',
      })
    : i18n.translate('ec2DeploymentHunt.completeness.answeredNot', {
        defaultMessage: '{count, plural, one {One did not:} other {# did not:}}',
        values: { count: failures },
      });
};

/** Everything that is known about what an answer may lack, with a way to the events. */
export const CompletenessDetails = ({ completeness, duplicatesNote }: CompletenessDetailsProps) => {
  const { dateFormat } = useServices();
  const { coverage, duplicates, window, filters, answers, failures, emptyDays, delay, unfiltered } =
    completeness;
  const { calls, read, unreadable, ambiguous, too_long: tooLong, newest } = coverage;
  const isPartial = answers.some((answer) => answer.is_partial);
  const items = [
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.callsTitle', {
        defaultMessage: 'Calls found and read',
      }),
      description: (
        <Item isWhole={null}>
          {i18n.translate('ec2DeploymentHunt.completeness.callsText', {
            defaultMessage:
              '{calls} RunInstances calls among {events} CloudTrail events that you may read; {read} could be read.',
            values: {
              calls: formatNumber(calls),
              events: formatNumber(coverage.events),
              read: formatNumber(read),
            },
          })}{' '}
          {hasFilters(filters) &&
            i18n.translate('ec2DeploymentHunt.completeness.callsFiltered', {
              defaultMessage:
                'That is the whole window; the next three count only calls that your filters let pass.',
            })}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.unreadableTitle', {
        defaultMessage: 'Could not be read',
      }),
      description: (
        <Item isWhole={unreadable === 0}>
          {i18n.translate('ec2DeploymentHunt.completeness.unreadableText', {
            defaultMessage:
              '{count, plural, =0 {Every call names how many instances it asks for.} one {# call does not tell how many instances it asks for; its row is shown, whatever the threshold.} other {# calls do not tell how many instances they ask for; their rows are shown, whatever the threshold.}}',
            values: { count: unreadable },
          })}{' '}
          {unfiltered > 0 &&
            i18n.translate('ec2DeploymentHunt.completeness.unfilteredText', {
              defaultMessage:
                '{count, plural, one {# of them has no request, so that its type and subnet are not known: its row may be missing here.} other {# of them have no request, so that their type and subnet are not known: their rows may be missing here.}}',
              values: { count: unfiltered },
            })}{' '}
          {unreadable > 0 && (
            <TroubledCallsLink trouble="unreadable" window={window} filters={filters} />
          )}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.tooLongTitle', {
        defaultMessage: 'Too long to be kept',
      }),
      description: (
        <Item isWhole={tooLong === 0}>
          {i18n.translate('ec2DeploymentHunt.completeness.tooLongText', {
            defaultMessage:
              '{count, plural, =0 {No request is longer than the index keeps.} one {# of these has a request that is longer than the index keeps (ignore_above); the whole is in the document.} other {# of these have requests that are longer than the index keeps (ignore_above); the whole is in the documents.}}',
            values: { count: tooLong },
          })}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.ambiguousTitle', {
        defaultMessage: 'Reads in two ways',
      }),
      description: (
        <Item isWhole={ambiguous === 0}>
          {i18n.translate('ec2DeploymentHunt.completeness.ambiguousText', {
            defaultMessage:
              '{count, plural, =0 {No request names its count twice.} one {# request names its count more than once: someone may be hiding it.} other {# requests name their count more than once: someone may be hiding it.}}',
            values: { count: ambiguous },
          })}{' '}
          {ambiguous > 0 && (
            <TroubledCallsLink trouble="ambiguous" window={window} filters={filters} />
          )}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.duplicatesTitle', {
        defaultMessage: 'Came twice',
      }),
      description:
        duplicates === null ? (
          duplicatesNote
        ) : (
          <Item isWhole={duplicates === 0}>
            {i18n.translate('ec2DeploymentHunt.completeness.duplicatesText', {
              defaultMessage:
                '{count, plural, =0 {No call came twice, by its event id.} one {# call came once more than it was made, by its event id: two trails may deliver it. Every count has it.} other {# calls came once more than they were made, by their event id: two trails may deliver them. Every count has them.}}',
              values: { count: duplicates },
            })}
          </Item>
        ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.newestTitle', {
        defaultMessage: 'Newest event',
      }),
      description:
        newest === null || delay === null ? (
          <Item isWhole={false}>
            {i18n.translate('ec2DeploymentHunt.completeness.newestNone', {
              defaultMessage: 'No CloudTrail event in the window.',
            })}
          </Item>
        ) : (
          <Item isWhole={!completeness.findings.includes('late')}>
            <span title={dateFormat(newest).utc}>
              {i18n.translate('ec2DeploymentHunt.completeness.newestText', {
                defaultMessage:
                  '{newest}, {delay} before the end of what was looked at. CloudTrail delivers within minutes; what is newer may still come.',
                values: { newest: dateFormat(newest).text, delay: spanText(delay) },
              })}
            </span>
          </Item>
        ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.daysTitle', {
        defaultMessage: 'Days without any event',
      }),
      description: (
        <Item isWhole={emptyDays.length === 0 && coverage.events > 0}>
          {emptyDays.length === 0 ? (
            daysWithoutText(coverage.events)
          ) : (
            <>
              {i18n.translate('ec2DeploymentHunt.completeness.daysText', {
                defaultMessage: '{count, plural, one {# day} other {# days}} (UTC):',
                values: { count: countDays(emptyDays) },
              })}{' '}
              <ValueBadges values={emptyDays.map(emptyDaysText)} />
            </>
          )}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.regionsTitle', {
        defaultMessage: 'Regions with CloudTrail ({count})',
        values: { count: formatNumber(coverage.regions.length) },
      }),
      description: (
        <Item isWhole={null}>
          <ValueBadges
            values={coverage.regions}
            filter="region"
            field="cloud.region"
            window={window}
          />
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.accountsTitle', {
        defaultMessage: 'Accounts with CloudTrail ({count})',
        values: { count: formatNumber(coverage.accounts.length) },
      }),
      description: (
        <Item isWhole={null}>
          <ValueBadges
            values={coverage.accounts}
            filter="account"
            field="cloud.account.id"
            window={window}
          />
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.answeredTitle', {
        defaultMessage: 'Shards and clusters that did not answer',
      }),
      description: (
        <Item isWhole={!isPartial}>
          {failuresText(isPartial, failures.length)}
          {failures.length > 0 && (
            <ul>
              {failures.slice(0, MOST_SHOWN).map(({ cluster, index, status, reason }, position) => (
                <li key={position}>
                  <LogText
                    text={[cluster, index, status, reason].filter((part) => part).join(' · ')}
                  />
                </li>
              ))}
            </ul>
          )}
        </Item>
      ),
    },
    {
      title: i18n.translate('ec2DeploymentHunt.completeness.limitsTitle', {
        defaultMessage: 'Limits applied',
      }),
      description: (
        <Item isWhole={!completeness.findings.includes('limit')}>
          {answers
            .filter(({ name }) => name !== 'coverage')
            .map(limitsText)
            .join(' ')}{' '}
          {i18n.translate('ec2DeploymentHunt.completeness.rights', {
            defaultMessage:
              'Only indices and events that you may read were searched; Elasticsearch does not say what it left out.',
          })}
        </Item>
      ),
    },
  ];
  return (
    <EuiDescriptionList
      compressed={true}
      listItems={items}
      data-test-subj="huntCompletenessDetails"
    />
  );
};
