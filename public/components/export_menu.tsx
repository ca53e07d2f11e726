import {
  copyToClipboard,
  EuiButtonEmpty,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiFlexItem,
  EuiHorizontalRule,
  EuiPopover,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState } from 'react';
import { exportCsv } from '../../common/result/export_csv';
import { exportJson } from '../../common/result/export_json';
import { exportMarkdown } from '../../common/result/export_markdown';
import type { ExportTable } from '../../common/result/export_table';
import type { Hunt } from '../hooks/use_hunt';
import type { ShownRows } from '../hooks/use_corrected_rows';
import { useTakenTable } from '../hooks/use_taken_table';
import { saveFile } from '../services/save_file';
import type { Reading, ViewState } from '../services/url_state';

export interface ExportMenuProps {
  reading: Reading;
  hunt: Hunt;
  shown: ShownRows;
  order: Pick<ViewState, 'sort' | 'page'>;
}

type Part = 'shown' | 'all';

const fileName = ({ reading, ran_at: ranAt }: ExportTable, part: Part, ending: string): string =>
  `ec2_deployment_hunt_${reading}_${part}_${ranAt.replace(/[:.]/g, '-')}.${ending}`;

const saveCsv = (table: ExportTable, part: Part): void =>
  // The mark lets spreadsheets read UTF-8.
  saveFile(fileName(table, part, 'csv'), `\uFEFF${exportCsv(table)}`, 'text/csv;charset=utf-8');

const saveJson = (table: ExportTable, part: Part): void =>
  saveFile(fileName(table, part, 'json'), exportJson(table), 'application/json');

/** Takes the answer away: as files, as Markdown for a ticket, or as a link to this view. */
export const ExportMenu = ({ reading, hunt, shown, order }: ExportMenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const table = useTakenTable({ reading, hunt, shown, order });
  const isThere = hunt[reading].finished !== null;

  const close = (): void => {
    setIsOpen(false);
    setSaid(null);
  };
  const copy = (text: string): void =>
    setSaid(
      copyToClipboard(text)
        ? i18n.translate('ec2DeploymentHunt.export.copied', { defaultMessage: 'Copied' })
        : i18n.translate('ec2DeploymentHunt.export.notCopied', {
            defaultMessage: 'The browser did not let the page copy. Save a file instead.',
          })
    );
  const take = (part: Part, use: (taken: ExportTable, part: Part) => void) => () => {
    void table(part).then((taken) => {
      if (taken !== null) use(taken, part);
    });
  };
  const item = (key: string, icon: string, text: string, onClick: () => void, isOn = isThere) => (
    <EuiContextMenuItem
      key={key}
      icon={icon}
      disabled={!isOn}
      onClick={onClick}
      data-test-subj={`huntExport-${key}`}
    >
      {text}
    </EuiContextMenuItem>
  );
  return (
    <EuiFlexItem grow={false}>
      <EuiPopover
        isOpen={isOpen}
        closePopover={close}
        panelPaddingSize="none"
        anchorPosition="downRight"
        aria-label={i18n.translate('ec2DeploymentHunt.export.label', {
          defaultMessage: 'Export and share',
        })}
        button={
          <EuiButtonEmpty
            size="s"
            iconType="exportAction"
            aria-expanded={isOpen}
            onClick={() => (isOpen ? close() : setIsOpen(true))}
            data-test-subj="huntExport"
          >
            {i18n.translate('ec2DeploymentHunt.export.button', { defaultMessage: 'Export' })}
          </EuiButtonEmpty>
        }
      >
        <EuiContextMenuPanel
          items={[
            item(
              'csvShown',
              'tableDensityNormal',
              i18n.translate('ec2DeploymentHunt.export.csvShown', {
                defaultMessage: 'CSV of what is shown',
              }),
              take('shown', saveCsv)
            ),
            item(
              'csvAll',
              'tableDensityNormal',
              i18n.translate('ec2DeploymentHunt.export.csvAll', {
                defaultMessage: 'CSV of all rows and columns',
              }),
              take('all', saveCsv)
            ),
            item(
              'jsonShown',
              'code',
              i18n.translate('ec2DeploymentHunt.export.jsonShown', {
                defaultMessage: 'JSON of what is shown',
              }),
              take('shown', saveJson)
            ),
            item(
              'jsonAll',
              'code',
              i18n.translate('ec2DeploymentHunt.export.jsonAll', {
                defaultMessage: 'JSON of all rows and columns',
              }),
              take('all', saveJson)
            ),
            <EuiHorizontalRule key="rule" margin="none" />,
            item(
              'markdown',
              'copy',
              i18n.translate('ec2DeploymentHunt.export.markdown', {
                defaultMessage: 'Copy what is shown as Markdown',
              }),
              take('shown', (taken) => copy(exportMarkdown(taken)))
            ),
            item(
              'link',
              'link',
              i18n.translate('ec2DeploymentHunt.export.link', {
                defaultMessage: 'Copy a link to this view',
              }),
              () => copy(window.location.href),
              true
            ),
          ]}
        />
        <EuiText size="xs" role="status" style={{ padding: said === null ? 0 : 8 }}>
          {said !== null && <p>{said}</p>}
        </EuiText>
      </EuiPopover>
    </EuiFlexItem>
  );
};
