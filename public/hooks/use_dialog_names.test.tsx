import '@testing-library/jest-dom';
import { EuiPopover, EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useDialogNames } from './use_dialog_names';

const Popover = ({ name, opener }: { name?: string; opener: string }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      {...(name === undefined ? {} : { 'aria-label': name })}
      button={<button onClick={() => setIsOpen(true)}>{opener}</button>}
    >
      <button>Inside</button>
    </EuiPopover>
  );
};

const Page = ({
  place = 'huntPage',
  ...props
}: {
  name?: string;
  opener: string;
  place?: string;
}) => {
  useDialogNames();
  return (
    <EuiProvider>
      <div data-test-subj={place}>
        <Popover {...props} />
      </div>
    </EuiProvider>
  );
};

const open = async () => {
  await userEvent.click(screen.getByRole('button'));
  (await screen.findByText('Inside')).focus();
};

it('names a dialog without a name after what opened it', async () => {
  render(<Page opener="Columns" />);
  await open();
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Columns');
});

it('names it all the same when what opened it is gone', async () => {
  render(<Page opener="Columns" />);
  await userEvent.click(screen.getByRole('button'));
  screen.getByText('Columns').blur();
  (await screen.findByText('Inside')).focus();
  expect(screen.getByRole('dialog')).toHaveAccessibleName();
});

it('leaves the name of a dialog that has one', async () => {
  render(<Page opener="Filter" name="Filter calls" />);
  await open();
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Filter calls');
});

it("leaves the dialogs of Kibana's header as they are", async () => {
  render(<Page opener="Help" place="kibanaHeader" />);
  await open();
  expect(screen.getByRole('dialog')).not.toHaveAttribute('aria-label');
});
