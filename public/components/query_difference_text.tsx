import { EuiScreenReaderOnly, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { DifferenceLine } from '../services/query_difference';
import { QueryText } from './query_text';

const MARKS = { same: ' ', removed: '−', added: '+' } as const;

const kindText = (kind: DifferenceLine['kind']): string | null => {
  if (kind === 'same') return null;
  return kind === 'added'
    ? i18n.translate('ec2DeploymentHunt.difference.added', { defaultMessage: 'Added: ' })
    : i18n.translate('ec2DeploymentHunt.difference.removed', { defaultMessage: 'Taken out: ' });
};

const Line = ({ line }: { line: DifferenceLine }) => {
  const { euiTheme } = useEuiTheme();
  const background = line.kind === 'added' ? euiTheme.colors.backgroundBasePrimary : undefined;
  const color = line.kind === 'removed' ? euiTheme.colors.textSubdued : undefined;
  const said = kindText(line.kind);
  const Changed = line.kind === 'removed' ? 'del' : 'ins';
  return (
    <div style={{ backgroundColor: background, color, paddingInlineStart: 20, textIndent: -20 }}>
      <span aria-hidden="true" style={{ display: 'inline-block', width: 20, textIndent: 0 }}>
        {MARKS[line.kind]}
      </span>
      {said !== null && (
        <EuiScreenReaderOnly>
          <span>{said}</span>
        </EuiScreenReaderOnly>
      )}
      {line.parts.map(({ text, changed }, position) =>
        changed ? (
          <Changed key={position} style={{ fontWeight: euiTheme.font.weight.bold }}>
            {text}
          </Changed>
        ) : (
          <span key={position}>{text}</span>
        )
      )}
      {'\n'}
    </div>
  );
};

/** Two texts in one: marks in the margin, words for screen readers, lines under what came in. */
export const QueryDifferenceText = ({
  lines,
  label,
}: {
  lines: readonly DifferenceLine[];
  label: string;
}) => (
  <QueryText label={label}>
    {lines.map((line, position) => (
      <Line key={position} line={line} />
    ))}
  </QueryText>
);
