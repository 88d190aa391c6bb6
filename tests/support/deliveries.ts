import { personRef } from './domainOffice';
import { cardRenewal, classified, who } from './domainStages';
import { type Story, words } from './domainStory';

export const text = words('سلمت البطاقة باليد');
export const remedyOf = (story: Story) => story.last('remedyOpened').remedyId;
export const neighbour = { beneficiaryId: 'um-hassan', relation: 'neighbour' } as const;
export const beneficiary = { ...who.citizen, personId: 'um-hassan' };

/** A card to be brought to a woman who cannot come for it; her neighbour wrote. */
export const toDeliver = () =>
  classified(cardRenewal, { kind: 'humanitarian' }).does(who.caseworker, 'interveneNow', { text });
export const named = (story = toDeliver()) =>
  story.does(who.clerk, 'nameBeneficiary', { beneficiary: neighbour });
export const planned = (story = named(), courier = who.inspector) =>
  story.does(who.caseworker, 'planDelivery', {
    remedy: remedyOf(story),
    courier: personRef(courier),
    plannedDate: '2026-11-23',
  });
export const delivered = (story = planned()) =>
  story.does(who.inspector, 'recordDelivery', { remedy: remedyOf(story), text });
export const confirm = (story: Story, result: 'received' | 'not_received' = 'received') =>
  story.does(beneficiary, 'confirmDelivery', { remedy: remedyOf(story), result });

/** Three times nobody received it: a person has to think again. */
export function failedThreeTimes(): Story {
  const once = (story: Story) => confirm(delivered(planned(story)), 'not_received');
  return once(once(once(named())));
}
