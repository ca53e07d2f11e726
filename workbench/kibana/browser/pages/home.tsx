import { EuiCard, EuiFlexGrid, EuiFlexItem, EuiIcon, EuiPageTemplate } from '@elastic/eui';

export interface HomeApp {
  id: string;
  title: string;
  icon: string;
  category: string;
  href: string;
}

/** The apps that the person may use. `offset`: the frame has made room for the headers already. */
export const Home = ({ apps }: { apps: readonly HomeApp[] }) => (
  <EuiPageTemplate offset={0} restrictWidth={960} data-test-subj="homePage">
    <EuiPageTemplate.Header pageTitle="Applications" />
    <EuiPageTemplate.Section>
      <EuiFlexGrid columns={3}>
        {apps.map(({ id, title, icon, category, href }) => (
          <EuiFlexItem key={id}>
            <EuiCard
              layout="horizontal"
              titleSize="xs"
              icon={<EuiIcon type={icon} size="l" />}
              title={title}
              description={category}
              href={href}
            />
          </EuiFlexItem>
        ))}
      </EuiFlexGrid>
    </EuiPageTemplate.Section>
  </EuiPageTemplate>
);
