import { i18n } from '@kbn/i18n';
import { ruleDraft, type RuleDraft, type RuleSource } from '../../../common/launch/rule_draft';
import { filterParameters } from '../../../common/queries/stages/filter_clauses';
import { columnsOf } from '../../../common/queries/cell_table';
import { corrected } from '../../../common/queries/corrected';
import { MOST_ROWS } from '../../../common/queries/corrected_parameters';
import { textWithValues } from '../../../common/launch/text_with_values';
import type { Handover } from '../../services/handover';
import type { Finding, HandoverRow, HandoverSubject } from './handover_row';

const nameOf = ({ principal, actor }: HandoverRow): string =>
  principal.name ??
  actor ??
  i18n.translate('ec2DeploymentHunt.handover.nobody', { defaultMessage: 'unknown principal' });

/** The corrected query that found a row, over the configured indices. */
export const sourceOf = (
  indexPatterns: string,
  { window, filters, threshold }: Pick<Finding, 'window' | 'filters' | 'threshold'>
): RuleSource => ({
  text: corrected.text(indexPatterns, { ...window, filters, threshold, max_rows: MOST_ROWS }),
  columns: columnsOf(corrected.decoders),
});

/** The title of a new case about what was found. */
export const caseTitle = ({ row, window }: Pick<Finding, 'row' | 'window'>): string => {
  if (row === null) {
    return i18n.translate('ec2DeploymentHunt.case.titleOfAll', {
      defaultMessage: 'EC2 instances asked for from {from} to {to}',
      values: { from: window.from, to: window.to },
    });
  }
  return row.account === null
    ? i18n.translate('ec2DeploymentHunt.case.titleOf', {
        defaultMessage: 'EC2 instances asked for by {name}',
        values: { name: nameOf(row) },
      })
    : i18n.translate('ec2DeploymentHunt.case.titleInAccount', {
        defaultMessage: 'EC2 instances asked for by {name} in account {account}',
        values: { name: nameOf(row), account: row.account },
      });
};

/** A rule from the hunt of a row. Null when no rule can be made from its query. */
export const draftOf = (
  handover: Handover,
  { window, filters, threshold, source }: HandoverSubject
): RuleDraft | null => {
  try {
    return ruleDraft({
      source,
      window,
      threshold,
      filters,
      huntUrl: handover.huntUrl({ reading: 'corrected', threshold, filters }),
      name: i18n.translate('ec2DeploymentHunt.rule.draftName', {
        defaultMessage: 'Many EC2 instances asked for by one principal',
      }),
      description: i18n.translate('ec2DeploymentHunt.rule.draftDescription', {
        defaultMessage:
          'One principal asked EC2 for at least {threshold, number} instances in one account, or its requests could not be read. Made from the corrected reading of the hunting query "High EC2 Instance Deployment Count Attempts by Single User or Role".',
        values: { threshold },
      }),
      guide: i18n.translate('ec2DeploymentHunt.rule.draftGuide', {
        defaultMessage:
          'The alert holds the sums of the query, not its calls. The hunt shows them, with refusals, addresses and what happened next:',
      }),
    });
  } catch {
    return null;
  }
};

/** The query of a row's hunt as text alone, its window as two instants. */
export const queryAsText = ({ source, window, filters, threshold }: HandoverSubject): string =>
  textWithValues(source.text, {
    ...filterParameters(filters),
    _tstart: window.from,
    _tend: window.to,
    threshold,
    max_rows: MOST_ROWS,
  });

/** What is proposed to say to an agent; the person reads, changes and sends it. */
export const chatMessage = (row: HandoverRow | null): string => {
  if (row === null) {
    return i18n.translate('ec2DeploymentHunt.handover.chatMessageOfAll', {
      defaultMessage:
        'The attached query lists principals that asked EC2 for many instances. Run it and explain its rows: what was asked for, what was refused, and what to check next.',
    });
  }
  return i18n.translate('ec2DeploymentHunt.handover.chatMessage', {
    defaultMessage:
      'The attached query lists principals that asked EC2 for many instances. Run it and explain the row of {name}: what was asked for, what was refused, and what to check next.',
    values: { name: nameOf(row) },
  });
};
