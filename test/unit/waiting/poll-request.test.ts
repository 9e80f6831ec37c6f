import { describe, expect, it } from 'vitest';
import type { Starting } from '../../../runtime/wire/operation.js';
import { pollRequest } from '../../../runtime/waiting/index.js';

const starting: Starting = {
  waiting: () => ({
    id: 'Apps.waitGetDeploymentAppSucceeded',
    poll: () => ({
      id: 'Apps.getDeployment',
      route: 'GET /api/2.0/apps/{app_name}/deployments/{deployment_id}',
    }),
    state: ['status', 'state'],
    success: ['SUCCEEDED'],
    failure: ['FAILED'],
    timeoutMinutes: 20,
  }),
  binding: { app_name: { request: 'name' }, deployment_id: { response: 'id' } },
};

describe('the request of a poll', () => {
  it('takes its fields from the request and from the response', () => {
    const started = {
      id: 'Apps.deploy',
      request: { name: 'a', id: 'not this' },
      response: { id: 7, name: 'nor this' },
    };
    expect(pollRequest(starting, started)).toEqual({ app_name: 'a', deployment_id: 7 });
  });

  it.each([[{}], [undefined], [{ id: null }]])('cannot be made when the response is %j', (response) => {
    expect(() => pollRequest(starting, { id: 'Apps.deploy', request: { name: 'a' }, response })).toThrow(
      "Apps.deploy: cannot wait, because the response has no 'id'; " +
        "use Apps.waitGetDeploymentAppSucceeded with 'deployment_id' instead",
    );
  });
});
