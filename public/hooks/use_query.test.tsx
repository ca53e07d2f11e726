import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { rowRefusals, type RowRefusal } from '../../common/queries/row_refusals';
import { HuntError } from '../services/hunt_error';
import type { HuntClient } from '../services/hunt_client';
import { useQuery } from './use_query';
import { ServicesContext, type Services } from './use_services';

const refusal: RowRefusal = {
  at: '2018-08-20T13:00:00.000Z',
  outcome: 'quota',
  error_code: 'Client.VcpuLimitExceeded',
  attempts: 15,
  asked_most: 150,
};

const parameters = {
  from: '2018-08-14T00:00:00.000Z',
  to: '2018-08-21T00:00:00.000Z',
  filters: {},
  actor: 'arn:aws:iam::811596193553:user/web_admin',
  account: '811596193553',
};

const run = {
  opaque_id: '1b2f0c4e-7a4e-4c51-8a30-5a1f5a0e1c22',
  started_at: '2018-08-21T00:00:00.000Z',
  window: { from: parameters.from, to: parameters.to },
  text: 'FROM logs-*',
  esql_parameters: {},
};

const open = (start: jest.Mock, given: typeof parameters | null = parameters) => {
  const client = { start, read: jest.fn(), delete: jest.fn().mockResolvedValue(undefined) };
  const services = {
    client: client as unknown as HuntClient,
    config: { indexPatterns: 'logs-*', requestTimeoutMs: 60_000, runOnOpen: true },
  } as unknown as Services;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  const rendered = renderHook(({ asked }) => useQuery(rowRefusals, asked), {
    wrapper,
    initialProps: { asked: given },
  });
  return { ...rendered, client };
};

const doneWith = (rows: RowRefusal[]) => ({
  run,
  progress: {
    status: 'done',
    answer: { rows, took: 1, is_partial: false, failures: [], warnings: [], row_limit: 10_000 },
  },
});

it('waits until it has parameters', () => {
  const start = jest.fn();
  const { result } = open(start, null);
  expect(result.current.status).toBe('waiting');
  expect(start).not.toHaveBeenCalled();
});

it('runs once for the same parameters and gives the rows', async () => {
  const start = jest.fn().mockResolvedValue(doneWith([refusal]));
  const { result, rerender } = open(start);
  expect(result.current.status).toBe('running');
  await waitFor(() => expect(result.current.status).toBe('done'));
  rerender({ asked: parameters });
  expect(result.current.finished?.answer.rows).toEqual([refusal]);
  expect(start).toHaveBeenCalledTimes(1);
});

it('fails by itself, and runs again when it is told to', async () => {
  const start = jest
    .fn()
    .mockRejectedValueOnce(new HuntError('cluster_overloaded', 'full'))
    .mockResolvedValueOnce(doneWith([refusal]));
  const { result } = open(start);
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(result.current.error?.code).toBe('cluster_overloaded');
  act(() => result.current.again());
  expect(result.current.status).toBe('running');
  await waitFor(() => expect(result.current.status).toBe('done'));
  expect(result.current.error).toBeNull();
});

it('keeps the rows that it has while others are on their way', async () => {
  const start = jest
    .fn()
    .mockResolvedValueOnce(doneWith([refusal]))
    .mockReturnValueOnce(new Promise(() => undefined));
  const { result, rerender } = open(start);
  await waitFor(() => expect(result.current.status).toBe('done'));
  rerender({ asked: { ...parameters, to: '2018-08-22T00:00:00.000Z' } });
  expect(result.current.status).toBe('running');
  expect(result.current.finished?.answer.rows).toEqual([refusal]);
});

it('stops its query on the cluster when its part of the page goes away', async () => {
  const start = jest.fn().mockResolvedValue({ run, progress: { status: 'running', id: 'id-1' } });
  const { unmount, client } = open(start);
  await act(async () => undefined);
  unmount();
  expect(client.delete).toHaveBeenCalledWith('row_refusals', 'id-1');
});
