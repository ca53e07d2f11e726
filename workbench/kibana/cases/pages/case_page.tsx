import { EuiComment, EuiCommentList, EuiLink, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { useCallback, useMemo } from 'react';
import { timeText } from '../../discover/search/time_text';
import { visibleText } from '../../discover/search/visible_text';
import { useSecurity } from '../../security/security_context';
import { useLoaded } from '../../stand_ins/use_loaded';
import { WhenLoaded } from '../../stand_ins/when_loaded';
import { caseRights } from '../case_rights';
import { casesApi } from '../cases_api';
import { CommentText } from './comment_text';
import { NewCommentForm } from './new_comment_form';

/** A case with its comments as Markdown. */
export const CasePage = ({ id }: { id: string }) => {
  const { core, hrefOf, timeFormat } = useSecurity();
  const api = useMemo(() => casesApi(core.http), [core]);
  const { loaded, again } = useLoaded(useCallback((signal) => api.get(id, signal), [api, id]));
  const { createComment } = caseRights(core.application.capabilities);
  return (
    <>
      <EuiText size="s">
        <EuiLink href={hrefOf('/cases')}>All cases</EuiLink>
      </EuiText>
      <EuiSpacer size="s" />
      <WhenLoaded loaded={loaded}>
        {({ title, description, status, comments }) => (
          <>
            <EuiTitle size="s">
              <h2 data-test-subj="case-title">{visibleText(title)}</h2>
            </EuiTitle>
            <EuiText size="s" color="subdued">
              <p>
                {visibleText(description)} Status: {status}.
              </p>
            </EuiText>
            <EuiSpacer size="m" />
            <EuiCommentList aria-label="Comments">
              {comments.map(({ id: key, comment, created_at, created_by }) => (
                <EuiComment
                  key={key}
                  username={created_by.username}
                  event="added a comment"
                  timestamp={timeText(created_at, timeFormat)}
                  data-test-subj="case-comment"
                >
                  <CommentText>{comment}</CommentText>
                </EuiComment>
              ))}
            </EuiCommentList>
            {createComment && (
              <NewCommentForm add={(text) => api.comment(id, text)} onAdded={again} />
            )}
          </>
        )}
      </WhenLoaded>
    </>
  );
};
