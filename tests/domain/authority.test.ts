import { ROLE_LETTERS, rolesOf } from '../../scripts/docs/authority';
import { refusalOf } from '../../workflows/domain/case/availableActions';
import { ALL_ACTIONS, ALL_STAGES, codesOf, ROLES } from '../../workflows/domain/glossary';
import { complaint } from '../support/domainStory';

const { state } = complaint();
const roles = codesOf(ROLES);

/** Every cell of the table in docs/process.md, asked of the domain: 13 stages, all actions, all roles. */
describe('who may do what', () => {
  it.each(ALL_STAGES)('in %s is what the table says, for every action and role', stage => {
    const wrong: string[] = [];
    for (const action of ALL_ACTIONS) {
      const may = rolesOf(action, stage);
      for (const role of roles) {
        const actor = { role, personId: 'somebody', unitId: 'minya', tiedTo: [], isReporter: false };
        const refusal = refusalOf({ ...state, stage }, action, actor);
        const byTable = refusal === 'wrongRole' || refusal === 'wrongStage';
        if (byTable === may.includes(role)) wrong.push(`${action} by ${role}: ${refusal}`);
        if (may.length === 0 && !byTable) wrong.push(`${action} is possible for ${role}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has a letter of its own for every role that can do anything', () => {
    const acting = roles.filter(role =>
      ALL_ACTIONS.some(action => ALL_STAGES.some(stage => rolesOf(action, stage).includes(role))),
    );
    const letters = acting.map(role => ROLE_LETTERS[role]);
    expect(letters).not.toContain('');
    expect(new Set(letters).size).toBe(acting.length);
  });
});
