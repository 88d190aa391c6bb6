import { isUncertain, ProblemError, UnreachableError } from '../../admin-ui/src/app/http/problem';

/** What goes out again under the same key, because nobody knows whether it was recorded. */
describe('after a decision was sent', () => {
  it.each([429, 500, 502, 503, 504])('a %i leaves open whether it was recorded', status => {
    expect(isUncertain(new ProblemError({ status }))).toBe(true);
  });

  it('so does no answer', () => {
    expect(isUncertain(new UnreachableError(new Error('network')))).toBe(true);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])('a %i is an answer: it was not', status => {
    expect(isUncertain(new ProblemError({ status }))).toBe(false);
  });
});
