import { errorKind, type ErrorKind } from './error_kind';

it.each<[string, ErrorKind]>([
  ['Client.InstanceLimitExceeded', 'quota'],
  ['Client.VcpuLimitExceeded', 'quota'],
  ['Client.MaxSpotInstanceCountExceeded', 'quota'],
  ['Server.InsufficientInstanceCapacity', 'capacity'],
  ['Server.InsufficientReservedInstanceCapacity', 'capacity'],
  ['Client.UnauthorizedOperation', 'rights'],
  ['UnauthorizedOperation', 'rights'],
  ['AccessDenied', 'rights'],
  ['Client.AuthFailure', 'rights'],
  ['Client.DryRunOperation', 'rehearsal'],
  ['Client.Unsupported', 'unsupported'],
  ['Client.UnsupportedOperation', 'unsupported'],
  ['Client.InvalidAMIID.NotFound', 'other'],
  ['Client.OptInRequired', 'other'],
])('reads %s as %s', (code, kind) => {
  expect(errorKind(code)).toBe(kind);
});

it('takes throttling for no quota, although it ends like one', () => {
  expect(errorKind('Client.RequestLimitExceeded')).toBe('other');
});

it('reads the end only', () => {
  expect(errorKind('DryRunOperation.Other')).toBe('other');
  expect(errorKind('client.dryrunoperation')).toBe('other');
});

it('knows a refusal without a code', () => {
  expect(errorKind(null)).toBe('other');
});
