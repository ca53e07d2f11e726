import type { Principal } from '../../common/cloudtrail/principal';
import { NO_VALUE } from '../../common/result/filters';
import { filterValue } from '../services/filter_texts';
import { principalKindText } from '../services/principal_kind_text';
import { visibleText } from '../../common/result/visible_text';
import { gridLook } from './grid_look';
import { LogText } from './log_text';

const TITLE_CHARACTERS = 300;

/** A principal in short: its name and its kind. The pointer, and copying elsewhere, has the ARN. */
export const PrincipalText = ({ principal: { kind, name, arn } }: { principal: Principal }) => (
  <span title={arn === null ? undefined : visibleText(arn.slice(0, TITLE_CHARACTERS))}>
    {name === null ? <em>{filterValue(NO_VALUE)}</em> : <LogText text={name} />}{' '}
    <span className={gridLook.subdued}>{principalKindText(kind)}</span>
  </span>
);
