import { useEuiTheme } from '@elastic/eui';
import type { ReactNode } from 'react';

/** Where lines of ES|QL stand: in their own font, wrapped, with room at the start for a mark. */
export const QueryText = ({ label, children }: { label: string; children: ReactNode }) => {
  const { euiTheme } = useEuiTheme();
  return (
    <pre
      // A long text scrolls in itself, and a keyboard must be able to scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={label}
      style={{
        fontFamily: euiTheme.font.familyCode,
        fontSize: 12,
        lineHeight: '18px',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        margin: 0,
        padding: euiTheme.size.s,
        maxBlockSize: 460,
        overflow: 'auto',
        borderRadius: euiTheme.border.radius.small,
        backgroundColor: euiTheme.colors.backgroundBaseSubdued,
        color: euiTheme.colors.textParagraph,
      }}
    >
      {children}
    </pre>
  );
};
