import { EuiComboBox, EuiIcon, type EuiComboBoxOptionOption } from '@elastic/eui';

interface Launchable {
  id: string;
  title: string;
  keywords: readonly string[];
}

export interface LaunchableApp extends Launchable {
  /** Places inside the app; `path` stands behind its address. */
  deepLinks: ReadonlyArray<Launchable & { path: string }>;
}

interface Props {
  apps: readonly LaunchableApp[];
  launch(id: string, path: string): void;
}

interface Target {
  app: string;
  path: string;
  keywords: readonly string[];
}

type Option = EuiComboBoxOptionOption<Target>;

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

/** Apps, and the places inside them, under their own titles. */
export const launchOptions = (apps: readonly LaunchableApp[]): Option[] =>
  apps.flatMap(({ id, title, keywords, deepLinks }): Option[] => [
    { key: id, label: title, value: { app: id, path: '', keywords } },
    ...deepLinks.map((link) => ({
      key: `${id}:${link.id}`,
      label: `${title} / ${link.title}`,
      value: { app: id, path: link.path, keywords: link.keywords },
    })),
  ]);

/** The field that finds an app by its title and keywords, as Kibana's global search does. */
export const AppLauncher = ({ apps, launch }: Props) => (
  <EuiComboBox<Target>
    aria-label="Find an application"
    placeholder="Find applications"
    data-test-subj="appLauncher"
    compressed
    inputPopoverProps={{ panelMinWidth: 480 }}
    prepend={<EuiIcon type="search" aria-hidden="true" />}
    singleSelection={{ asPlainText: true }}
    selectedOptions={[]}
    options={launchOptions(apps)}
    optionMatcher={({ option, searchValue }) =>
      matches(searchValue, option.label, option.value?.keywords ?? [])
    }
    onChange={([chosen]) => {
      if (chosen?.value !== undefined) launch(chosen.value.app, chosen.value.path);
    }}
  />
);
