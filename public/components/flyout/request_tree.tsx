import { useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { treeLines, type TreeLine } from './tree_lines';
import { LogText } from '../log_text';

/** Beyond this the tree says so; the JSON has everything. */
const MOST_LINES = 400;

/** Pixels a level. */
const INDENT = 16;

const Line = ({ line: { name, value, depth } }: { line: TreeLine }) => {
  const { euiTheme } = useEuiTheme();
  return (
    <li
      className="eui-textBreakWord"
      style={{ paddingInlineStart: depth * INDENT, listStyle: 'none' }}
    >
      <span style={{ color: euiTheme.colors.textSubdued }}>
        <LogText text={name} />
      </span>
      {value !== null && (
        <>
          {': '}
          <LogText text={value} />
        </>
      )}
    </li>
  );
};

/** A request as an indented list of its members. */
export const RequestTree = ({ request }: { request: unknown }) => {
  const { euiTheme } = useEuiTheme();
  const lines = treeLines(request, MOST_LINES + 1);
  return (
    <ul
      style={{ margin: 0, fontFamily: euiTheme.font.familyCode, fontSize: 12, lineHeight: '18px' }}
    >
      {lines.slice(0, MOST_LINES).map((line, position) => (
        <Line key={position} line={line} />
      ))}
      {lines.length > MOST_LINES && (
        <li style={{ listStyle: 'none' }}>
          {i18n.translate('ec2DeploymentHunt.request.more', {
            defaultMessage: 'There is more: the document as JSON has all of it.',
          })}
        </li>
      )}
    </ul>
  );
};
