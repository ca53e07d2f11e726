import { ERROR_CODES } from '../../common/api/v1/errors';
import { errorFromHttp } from './error_from_http';

const failedCall = (status: number, body?: unknown) =>
  Object.assign(new Error('Bad Request'), { response: { status }, body });

describe('errorFromHttp', () => {
  it.each(ERROR_CODES)('reads the code %s and its reason', (code) => {
    const error = errorFromHttp(
      failedCall(400, {
        statusCode: 400,
        error: 'Bad Request',
        message: 'It failed.',
        attributes: { code, reason: 'line 1:1' },
      })
    );
    expect(error).toMatchObject({ code, message: 'It failed.', reason: 'line 1:1' });
  });

  it('knows the statuses that Kibana sends by itself', () => {
    expect(errorFromHttp(failedCall(401, { message: 'Unauthorized' })).code).toBe('unauthorized');
    expect(errorFromHttp(failedCall(403, { message: 'Forbidden' })).code).toBe('forbidden');
    expect(errorFromHttp(failedCall(404, { message: 'Not Found' }))).toMatchObject({
      code: 'kibana_failed',
      reason: 'HTTP 404: Not Found',
    });
  });

  it('takes a code that it does not know as an answer that is not ours', () => {
    expect(
      errorFromHttp(failedCall(500, { message: 'x', attributes: { code: 'on_fire' } })).code
    ).toBe('kibana_failed');
  });

  it('takes an answer without JSON as one that is not ours', () => {
    expect(errorFromHttp(failedCall(502, '<html>Bad gateway</html>'))).toMatchObject({
      code: 'kibana_failed',
      reason: 'HTTP 502: Bad Request',
    });
  });

  it('takes a call without an answer as Kibana out of reach', () => {
    expect(errorFromHttp(new TypeError('Failed to fetch'))).toMatchObject({
      code: 'kibana_unreachable',
      reason: 'Failed to fetch',
    });
  });

  it('takes an answer that broke off on its way as none', () => {
    const brokenOff = Object.assign(new SyntaxError('Unexpected end of JSON input'), {
      response: { status: 200 },
    });
    expect(errorFromHttp(brokenOff)).toMatchObject({
      code: 'kibana_unreachable',
      reason: 'Unexpected end of JSON input',
    });
  });

  it('makes an error of anything', () => {
    expect(errorFromHttp('no')).toMatchObject({ code: 'kibana_failed', message: 'no' });
    expect(errorFromHttp(undefined).code).toBe('kibana_failed');
  });
});
