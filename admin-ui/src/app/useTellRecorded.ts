import { useNotificationContext, useNotify } from 'react-admin';

/**
 * Says what was recorded. Of decisions in quick succession only the last one is still told: notices wait for each other, four
 * seconds each, and what they say would lag behind the work.
 */
export function useTellRecorded(): (message: string) => void {
  const notify = useNotify();
  const { resetNotifications } = useNotificationContext();
  return message => {
    resetNotifications();
    notify(message, { type: 'success', messageArgs: { _: message } });
  };
}
