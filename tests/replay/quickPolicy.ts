import penaltyTypes from '../../workflows/domain/catalogue/penaltyTypes.json';
import { CURRENT_POLICY, policyOf, tryPolicy } from '../../workflows/domain/time/policy';

/** Days become no time and budgets minutes, so that the clocks of a recorded case come on a real server, which skips none. */
export const QUICK_POLICY = 'quick';

tryPolicy({
  ...policyOf(CURRENT_POLICY),
  version: QUICK_POLICY,
  infoReminderDays: 0,
  infoExpiryDays: 0,
  confirmationHours: 0,
  reopenDays: 0,
  contactDays: 1,
  contactAttempts: 2,
  graceSeconds: 20,
});

/** The days to object end with a day. Those of a warning end with the one before its service. */
penaltyTypes.types.warning.objectionDays = -1;
