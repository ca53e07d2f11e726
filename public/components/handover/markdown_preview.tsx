import { EuiMarkdownFormat, useEuiTheme } from '@elastic/eui';

export interface MarkdownPreviewProps {
  label: string;
  children: string;
}

/** Markdown as the app that takes it will show it. Long and wide texts scroll, by keyboard too. */
export const MarkdownPreview = ({ label, children }: MarkdownPreviewProps) => {
  const { euiTheme } = useEuiTheme();
  return (
    <div
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
      tabIndex={0}
      style={{
        maxBlockSize: 360,
        overflow: 'auto',
        padding: euiTheme.size.m,
        border: euiTheme.border.thin,
        borderRadius: euiTheme.border.radius.medium,
      }}
    >
      <EuiMarkdownFormat textSize="s">{children}</EuiMarkdownFormat>
    </div>
  );
};
