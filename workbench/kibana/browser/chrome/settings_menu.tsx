import {
  EuiComboBox,
  EuiFieldText,
  EuiFormRow,
  EuiHeaderSectionItemButton,
  EuiIcon,
  EuiPopover,
  EuiPopoverTitle,
  EuiSelect,
} from '@elastic/eui';
import moment from 'moment-timezone';
import { useState } from 'react';

export interface DisplaySettings {
  timeZone: string;
  dateFormat: string;
  /** `disabled`, `enabled` or `system`. */
  darkMode: string;
}

interface Props {
  settings: DisplaySettings;
  change(settings: Partial<DisplaySettings>): void;
}

const THEMES = [
  { value: 'disabled', text: 'Light' },
  { value: 'enabled', text: 'Dark' },
  { value: 'system', text: 'As the system' },
];

/** The few of Kibana's advanced settings that change what a page shows; kept in this browser. */
export const SettingsMenu = ({ settings, change }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const { timeZone, dateFormat, darkMode } = settings;
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downRight"
      aria-label="Display settings"
      button={
        <EuiHeaderSectionItemButton
          aria-label="Display settings"
          data-test-subj="settingsMenuButton"
          onClick={() => setIsOpen(!isOpen)}
        >
          <EuiIcon type="gear" size="m" aria-hidden="true" />
        </EuiHeaderSectionItemButton>
      }
    >
      <EuiPopoverTitle>Display settings</EuiPopoverTitle>
      <EuiFormRow label="Time zone" helpText="dateFormat:tz">
        <EuiComboBox
          compressed
          isClearable={false}
          singleSelection={{ asPlainText: true }}
          data-test-subj="timeZoneSetting"
          selectedOptions={[{ label: timeZone }]}
          options={['Browser', ...moment.tz.names()].map((label) => ({ label }))}
          onChange={([chosen]) => {
            if (chosen !== undefined) change({ timeZone: chosen.label });
          }}
        />
      </EuiFormRow>
      <EuiFormRow label="Date format" helpText="dateFormat">
        <EuiFieldText
          compressed
          data-test-subj="dateFormatSetting"
          value={dateFormat}
          onChange={({ target }) => change({ dateFormat: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow label="Theme" helpText="theme:darkMode">
        <EuiSelect
          compressed
          data-test-subj="themeSetting"
          options={THEMES}
          value={darkMode}
          onChange={({ target }) => change({ darkMode: target.value })}
        />
      </EuiFormRow>
    </EuiPopover>
  );
};
