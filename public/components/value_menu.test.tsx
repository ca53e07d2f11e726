import '@testing-library/jest-dom';
import { EuiProvider } from '@elastic/eui';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Filters } from '../../common/result/filters';
import { ServicesContext, type Services } from '../hooks/use_services';
import { ViewContext } from '../hooks/use_view';
import { createDiscoverLinks } from '../services/discover_links';
import { FIRST_VIEW } from '../services/url_state';
import { ValueMenu, type ValueMenuProps } from './value_menu';

const locator = {
  getRedirectUrl: (params: unknown) => `/app/r?p=${encodeURIComponent(JSON.stringify(params))}`,
  navigate: jest.fn(() => Promise.resolve()),
};

const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-07T12:00:00.000Z' };

const open = async (props: Partial<ValueMenuProps>, filters: Filters = {}) => {
  const change = jest.fn();
  const services = {
    discover: createDiscoverLinks({ get: () => locator }, 'logs-*'),
  } as unknown as Services;
  render(
    <EuiProvider>
      <ServicesContext.Provider value={services}>
        <ViewContext.Provider value={{ view: { ...FIRST_VIEW, filters }, change }}>
          <ValueMenu
            name="region"
            field="cloud.region"
            values={['eu-west-1']}
            window={window}
            {...props}
          >
            shown
          </ValueMenu>
        </ViewContext.Provider>
      </ServicesContext.Provider>
    </EuiProvider>
  );
  await userEvent.click(screen.getByRole('button', { name: 'shown' }));
  return { change };
};

/** What a link hands to Discover. */
const handedOver = (link: HTMLElement) =>
  JSON.parse(decodeURIComponent((link.getAttribute('href') ?? '').split('p=')[1] ?? ''));

configure({ testIdAttribute: 'data-test-subj' });

it('asks for a value alone, in one step that shows the corrected reading', async () => {
  const { change } = await open({}, { region: { include: ['a', 'b'], exclude: ['c'] } });
  await userEvent.click(screen.getByRole('button', { name: 'Only this' }));
  expect(change).toHaveBeenCalledTimes(1);
  expect(change).toHaveBeenCalledWith({
    filters: { region: { include: ['eu-west-1'], exclude: [] } },
    reading: 'corrected',
    page: 0,
  });
});

it('leaves a value out and keeps the other filters', async () => {
  const { change } = await open({ values: [null] }, { type: { include: ['a'], exclude: [] } });
  await userEvent.click(screen.getByRole('button', { name: 'Exclude' }));
  expect(change).toHaveBeenCalledWith(
    expect.objectContaining({
      filters: {
        type: { include: ['a'], exclude: [] },
        region: { include: [], exclude: ['(none)'] },
      },
    })
  );
});

it('does the same with all values at once', async () => {
  const { change } = await open({ values: ['a', null] });
  await userEvent.click(screen.getByRole('button', { name: 'Only these 2' }));
  expect(change).toHaveBeenCalledWith(
    expect.objectContaining({ filters: { region: { include: ['a', '(none)'], exclude: [] } } })
  );
  await userEvent.click(screen.getByRole('button', { name: 'shown' }));
  const link = screen.getByRole('link', { name: 'Open all 2 in Discover' });
  expect(handedOver(link).query.query).toBe('(cloud.region:"a" or not cloud.region:*)');
});

it('opens a value of a field as pills, in the window of the corrected reading', async () => {
  await open({});
  const params = handedOver(screen.getByRole('link', { name: 'Open in Discover' }));
  expect(params.filters[0].query).toEqual({ match_phrase: { 'cloud.region': 'eu-west-1' } });
  expect(params.timeRange).toMatchObject({ from: window.from, to: '2026-03-07T11:59:59.999Z' });
});

it('opens a value that only the request has as ES|QL', async () => {
  await open({ name: 'type', field: null, values: ['p3.2xlarge'] });
  const params = handedOver(screen.getByRole('link', { name: 'Open in Discover' }));
  expect(params.query.esql).toContain('| WHERE instance_type IN ("p3.2xlarge")');
});

it('offers a value without filter and field for copying only', async () => {
  await open({ name: null, field: null });
  expect(screen.getByRole('button', { name: 'Copy' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Only this' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('says of a value that no filter can hold that it can only be copied', async () => {
  await open({ values: ['half a character: \ud83d'] });
  expect(screen.getByText(/cannot be filtered by/)).toBeInTheDocument();
});
