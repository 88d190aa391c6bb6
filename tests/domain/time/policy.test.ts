import {
  CURRENT_POLICY,
  NO_GRACE_POLICY,
  POLICIES,
  POLICY_NAMES,
  POLICY_VERSIONS,
  REHEARSAL_POLICY,
} from '../../../workflows/domain/time/policy';

describe('a policy that an installation can be set to', () => {
  it('has a name of its own in both languages, so that a training is told from the ministry', () => {
    const names = POLICY_VERSIONS.map(version => POLICY_NAMES[version]);
    expect(new Set(names.map(name => name?.ar)).size).toBe(POLICY_VERSIONS.length);
    expect(new Set(names.map(name => name?.en)).size).toBe(POLICY_VERSIONS.length);
    expect(POLICY_NAMES[REHEARSAL_POLICY]?.ar).toContain('التدريب');
    expect(POLICY_NAMES[NO_GRACE_POLICY]?.ar).toContain('تجريبية');
  });

  it('is moved to only when it is one of the ministry', () => {
    expect(Object.keys(POLICIES)).toEqual([CURRENT_POLICY]);
  });
});
