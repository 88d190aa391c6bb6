import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Action } from '../../../workflows/domain/glossary';
import { type Sending, useSending } from '../app/useSending';
import type { MizanDataProvider } from '../dataProvider';

/** An action that asks nothing: one tap, without a dialog. It is under way until the page shows what came of it. */
export function useDirectAction(caseId: string, action: Action): Sending {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const queryClient = useQueryClient();
  return useSending(async (input, key) => {
    try {
      await dataProvider.runAction(caseId, action, input, key);
    } finally {
      for (const resource of ['approvals', 'cases'])
        await queryClient.invalidateQueries({ queryKey: [resource] });
    }
  });
}
