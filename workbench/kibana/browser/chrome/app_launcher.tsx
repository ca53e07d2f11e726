import { EuiComboBox, EuiIcon, type EuiComboBoxOptionOption } from '@elastic/eui';

export interface LaunchableApp {
  id: string;
  title: string;
  keywords: readonly string[];
}

interface Props {
  apps: readonly LaunchableApp[];
  launch(id: string): void;
}

type Option = EuiComboBoxOptionOption<readonly string[]>;

/** Each word that was typed must begin a word of the title or of a keyword. */
export const matches = (typed: string, title: string, keywords: readonly string[]): boolean => {
  const words = [title, ...keywords]
    .join(' ')
    .toLowerCase()
    .split(/[\s-]+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
};

/** The field that finds an app by its title and keywords, as Kibana's global search does. */
export const AppLauncher = ({ apps, launch }: Props) => (
  <EuiComboBox<readonly string[]>
    aria-label="Find an application"
    placeholder="Find applications"
    data-test-subj="appLauncher"
    compressed
    prepend={<EuiIcon type="search" aria-hidden="true" />}
    singleSelection={{ asPlainText: true }}
    selectedOptions={[]}
    options={apps.map(({ id, title, keywords }): Option => ({
      key: id,
      label: title,
      value: keywords,
    }))}
    optionMatcher={({ option, searchValue }) =>
      matches(searchValue, option.label, option.value ?? [])
    }
    onChange={([chosen]) => {
      if (chosen?.key !== undefined) launch(chosen.key);
    }}
  />
);
