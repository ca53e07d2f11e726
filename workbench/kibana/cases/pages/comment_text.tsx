import { EuiMarkdownFormat } from '@elastic/eui';

/** Markdown of a comment. Wide tables scroll, by keyboard too. */
export const CommentText = ({ children }: { children: string }) => (
  <div
    role="group"
    aria-label="Text of the comment"
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    tabIndex={0}
    // No width of its own, so that a wide table does not widen the page.
    style={{ overflowX: 'auto', inlineSize: 0, minInlineSize: '100%' }}
  >
    <EuiMarkdownFormat textSize="s">{children}</EuiMarkdownFormat>
  </div>
);
