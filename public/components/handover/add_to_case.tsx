import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiComboBox,
  EuiFieldText,
  EuiFormRow,
  EuiLink,
  EuiModal,
  EuiModalBody,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiRadioGroup,
  EuiSpacer,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useEffect, useState } from 'react';
import type { CasesDoor } from '../../services/handover';
import { LONGEST_COMMENT, LONGEST_TITLE, type CaseSummary } from '../../services/handover_cases';
import { handoverFailure } from '../../services/handover_failure';
import { CopyButton } from '../copy_button';
import { DialogFooter } from './dialog_footer';
import { MarkdownPreview } from './markdown_preview';

export interface AddToCaseProps {
  door: Extract<CasesDoor, { kind: 'cases' }>;
  /** Proposed for a new case. */
  title: string;
  markdown: string;
  onClose(): void;
}

type Target = 'new' | 'existing';

/** Milliseconds without a key before cases are looked for. */
const PAUSE = 300;

interface Found {
  cases: readonly CaseSummary[];
  isLoading: boolean;
  failure: string | null;
}

/** The open cases that fit a text; the last text wins. */
const useCases = (door: AddToCaseProps['door'], text: string, isWanted: boolean): Found => {
  const [found, setFound] = useState<Found>({ cases: [], isLoading: false, failure: null });
  const { cases } = door;
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    setFound((before) => ({ ...before, isLoading: true }));
    const timer = setTimeout(() => {
      cases.find(text, stop.signal).then(
        (list) => {
          if (!stop.signal.aborted) setFound({ cases: list, isLoading: false, failure: null });
        },
        (thrown: unknown) => {
          if (stop.signal.aborted) return;
          setFound({ cases: [], isLoading: false, failure: handoverFailure(thrown) });
        }
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [cases, text, isWanted]);
  return found;
};

type Outcome =
  | { kind: 'open' }
  | { kind: 'saving' }
  | { kind: 'done'; added: CaseSummary }
  /** `made` is a new case whose comment failed: trying again must not make another. */
  | { kind: 'failed'; reason: string; made: CaseSummary | null };

const CaseLink = ({ door, made }: { door: AddToCaseProps['door']; made: CaseSummary }) => (
  <EuiLink href={door.hrefOf(made.id)} target="_blank" external={true}>
    {made.title}
  </EuiLink>
);

/** Adds a text to a case, after the person has seen it. What failed is said; the text stays. */
export const AddToCase = ({ door, title, markdown, onClose }: AddToCaseProps) => {
  const titleId = useGeneratedHtmlId({ prefix: 'addToCase' });
  const { rights } = door;
  const [target, setTarget] = useState<Target>(rights.comment ? 'existing' : 'new');
  const [newTitle, setNewTitle] = useState(title.slice(0, LONGEST_TITLE));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<CaseSummary | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'open' });
  const found = useCases(door, search, target === 'existing');
  const isTooLong = markdown.length > LONGEST_COMMENT;
  const made = outcome.kind === 'failed' ? outcome.made : null;

  const add = async (): Promise<void> => {
    setOutcome({ kind: 'saving' });
    let to = target === 'existing' ? chosen : made;
    try {
      to ??= await door.cases.create(
        newTitle.trim(),
        i18n.translate('ec2DeploymentHunt.case.description', {
          defaultMessage: 'Found by the EC2 deployment hunt. What it found is in the comments.',
        })
      );
      await door.cases.comment(to.id, markdown);
      setOutcome({ kind: 'done', added: to });
    } catch (thrown) {
      const isNew = target === 'new';
      setOutcome({ kind: 'failed', reason: handoverFailure(thrown), made: isNew ? to : null });
    }
  };

  const isReady = target === 'existing' ? chosen !== null : newTitle.trim() !== '';
  const targets = [
    ...(rights.comment
      ? [
          {
            id: 'existing',
            label: i18n.translate('ec2DeploymentHunt.case.existing', {
              defaultMessage: 'An open case',
            }),
          },
        ]
      : []),
    ...(rights.create
      ? [
          {
            id: 'new',
            label: i18n.translate('ec2DeploymentHunt.case.new', { defaultMessage: 'A new case' }),
          },
        ]
      : []),
  ];

  return (
    <EuiModal onClose={onClose} aria-labelledby={titleId} maxWidth={800}>
      <EuiModalHeader>
        <EuiModalHeaderTitle id={titleId}>
          {i18n.translate('ec2DeploymentHunt.case.heading', { defaultMessage: 'Add to a case' })}
        </EuiModalHeaderTitle>
      </EuiModalHeader>
      <EuiModalBody>
        {outcome.kind === 'done' ? (
          <EuiCallOut
            color="success"
            iconType="check"
            announceOnMount={true}
            title={i18n.translate('ec2DeploymentHunt.case.done', {
              defaultMessage: 'Added to the case',
            })}
          >
            <CaseLink door={door} made={outcome.added} />
          </EuiCallOut>
        ) : (
          <>
            <EuiRadioGroup
              name={titleId}
              options={targets}
              idSelected={target}
              disabled={outcome.kind === 'saving' || made !== null}
              onChange={(id) => setTarget(id === 'new' ? 'new' : 'existing')}
              legend={{
                display: 'hidden',
                children: i18n.translate('ec2DeploymentHunt.case.target', {
                  defaultMessage: 'Which case',
                }),
              }}
            />
            <EuiSpacer size="m" />
            {target === 'existing' ? (
              <EuiFormRow
                label={i18n.translate('ec2DeploymentHunt.case.which', {
                  defaultMessage: 'Case of the Security app',
                })}
                isInvalid={found.failure !== null}
                error={found.failure}
                fullWidth={true}
              >
                <EuiComboBox
                  fullWidth={true}
                  async={true}
                  isLoading={found.isLoading}
                  singleSelection={{ asPlainText: true }}
                  options={found.cases.map(({ id, title: label }) => ({ key: id, label }))}
                  selectedOptions={chosen === null ? [] : [{ key: chosen.id, label: chosen.title }]}
                  onSearchChange={setSearch}
                  onChange={([option]) =>
                    setChosen(
                      option?.key === undefined ? null : { id: option.key, title: option.label }
                    )
                  }
                />
              </EuiFormRow>
            ) : (
              <EuiFormRow
                label={i18n.translate('ec2DeploymentHunt.case.title', {
                  defaultMessage: 'Title of the case',
                })}
                fullWidth={true}
              >
                <EuiFieldText
                  fullWidth={true}
                  value={newTitle}
                  maxLength={LONGEST_TITLE}
                  disabled={made !== null}
                  onChange={({ target: field }) => setNewTitle(field.value)}
                />
              </EuiFormRow>
            )}
            <EuiSpacer size="m" />
            {outcome.kind === 'failed' && (
              <>
                <EuiCallOut
                  color="danger"
                  iconType="error"
                  announceOnMount={true}
                  title={i18n.translate('ec2DeploymentHunt.case.failed', {
                    defaultMessage: 'Nothing was added to the case',
                  })}
                >
                  <p>{outcome.reason}</p>
                  {made !== null && (
                    <p>
                      {i18n.translate('ec2DeploymentHunt.case.madeEmpty', {
                        defaultMessage:
                          'The case itself was made. Trying again adds the text to it:',
                      })}{' '}
                      <CaseLink door={door} made={made} />
                    </p>
                  )}
                </EuiCallOut>
                <EuiSpacer size="m" />
              </>
            )}
            {isTooLong && (
              <>
                <EuiCallOut
                  color="warning"
                  iconType="warning"
                  title={i18n.translate('ec2DeploymentHunt.case.tooLong', {
                    defaultMessage:
                      'The text has {count, number} characters; a case takes {most, number}. Copy it instead.',
                    values: { count: markdown.length, most: LONGEST_COMMENT },
                  })}
                />
                <EuiSpacer size="m" />
              </>
            )}
            <MarkdownPreview
              label={i18n.translate('ec2DeploymentHunt.case.text', {
                defaultMessage: 'Text that is added',
              })}
            >
              {markdown}
            </MarkdownPreview>
          </>
        )}
      </EuiModalBody>
      <DialogFooter
        copy={
          <CopyButton
            text={markdown}
            label={i18n.translate('ec2DeploymentHunt.case.copy', {
              defaultMessage: 'Copy the text',
            })}
          />
        }
      >
        <EuiButtonEmpty onClick={onClose}>
          {i18n.translate('ec2DeploymentHunt.case.close', { defaultMessage: 'Close' })}
        </EuiButtonEmpty>
        {outcome.kind !== 'done' && (
          <EuiButton
            fill={true}
            isLoading={outcome.kind === 'saving'}
            isDisabled={!isReady || isTooLong}
            onClick={() => void add()}
          >
            {i18n.translate('ec2DeploymentHunt.case.add', { defaultMessage: 'Add' })}
          </EuiButton>
        )}
      </DialogFooter>
    </EuiModal>
  );
};
