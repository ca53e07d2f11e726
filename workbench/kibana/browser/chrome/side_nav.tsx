import {
  EuiCollapsibleNav,
  EuiCollapsibleNavGroup,
  EuiHeaderSectionItemButton,
  EuiIcon,
  EuiListGroup,
} from '@elastic/eui';
import { useState } from 'react';

export interface NavApp {
  id: string;
  title: string;
  href: string;
  /** Null for an app that stands above the categories. */
  category: { id: string; label: string; icon: string; order: number } | null;
}

interface Props {
  apps: readonly NavApp[];
  activeApp: string | null;
}

const categoriesOf = (apps: readonly NavApp[]) => {
  const categories = new Map<string, NonNullable<NavApp['category']>>();
  for (const { category } of apps) if (category !== null) categories.set(category.id, category);
  return [...categories.values()].sort((a, b) => a.order - b.order);
};

/** The classic navigation: apps under their categories, opened by the button in the header. */
export const SideNav = ({ apps, activeApp }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const items = (of: readonly NavApp[]) =>
    of.map(({ id, title, href }) => ({
      label: title,
      href,
      isActive: id === activeApp,
      'data-test-subj': `nav-${id}`,
      onClick: () => setIsOpen(false),
    }));
  return (
    <EuiCollapsibleNav
      id="workbenchNav"
      aria-label="Main navigation"
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      button={
        <EuiHeaderSectionItemButton
          aria-label="Toggle main navigation"
          data-test-subj="toggleNavButton"
          onClick={() => setIsOpen(!isOpen)}
        >
          <EuiIcon type="menu" size="m" aria-hidden="true" />
        </EuiHeaderSectionItemButton>
      }
    >
      <EuiCollapsibleNavGroup background="light">
        <EuiListGroup listItems={items(apps.filter(({ category }) => category === null))} />
      </EuiCollapsibleNavGroup>
      {categoriesOf(apps).map(({ id, label, icon }) => (
        <EuiCollapsibleNavGroup
          key={id}
          isCollapsible
          initialIsOpen
          title={label}
          iconType={icon}
          data-test-subj={`navCategory-${id}`}
        >
          <EuiListGroup listItems={items(apps.filter(({ category }) => category?.id === id))} />
        </EuiCollapsibleNavGroup>
      ))}
    </EuiCollapsibleNav>
  );
};
