import { EuiSuperDatePicker } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo, useMemo } from 'react';
import { useServices } from '../hooks/use_services';
import type { TypedWindow } from '../services/date_math';

export interface WindowPickerProps {
  window: TypedWindow;
  isInvalid: boolean;
  onWindow(window: TypedWindow): void;
}

const Picker = ({ window: { from, to }, isInvalid, onWindow }: WindowPickerProps) => {
  const { timeSettings } = useServices();
  const ranges = useMemo(
    () =>
      timeSettings.quickRanges.map(({ from: start, to: end, display }) => ({
        start,
        end,
        label: display,
      })),
    [timeSettings]
  );
  return (
    <div
      role="group"
      aria-label={i18n.translate('ec2DeploymentHunt.window.label', { defaultMessage: 'Window' })}
      data-test-subj="huntWindow"
    >
      <EuiSuperDatePicker
        start={from}
        end={to}
        compressed={true}
        width="auto"
        showUpdateButton={false}
        isQuickSelectOnly={false}
        dateFormat={timeSettings.format}
        {...(ranges.length === 0 ? {} : { commonlyUsedRanges: ranges })}
        onTimeChange={({ start, end }) => onWindow({ from: start, to: end })}
        isDisabled={false}
        aria-invalid={isInvalid}
      />
    </div>
  );
};

/**
 * Kibana's own time picker, with the quick ranges and the format of Kibana's settings. It is drawn
 * anew only when it has changed: no part of the page costs more.
 */
export const WindowPicker = memo(Picker);
