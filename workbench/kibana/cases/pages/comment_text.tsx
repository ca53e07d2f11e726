import { EuiMarkdownFormat } from '@elastic/eui';

/** Markdown of a comment. Wide tables scroll, by keyboard too. */
export const CommentText = ({ children }: { children: string }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
  <div role="group" aria-label="Text of the comment" tabIndex={0} style={{ overflowX: 'auto' }}>
    <EuiMarkdownFormat textSize="s">{children}</EuiMarkdownFormat>
  </div>
);
