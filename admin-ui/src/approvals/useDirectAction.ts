import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Action } from '../../../workflows/domain/glossary';
import { newKey } from '../app/http/newKey';
import { isUncertain } from '../app/http/problem';
import type { MizanDataProvider } from '../dataProvider';

/** An action that asks nothing: one tap, without a dialog. The same words go out under the same key. */
export function useDirectAction(caseId: string, action: Action) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const queryClient = useQueryClient();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const sent = useRef<{ readonly body: string; readonly key: string } | null>(null);

  async function send(input: object): Promise<boolean> {
    const body = JSON.stringify(input);
    const key = sent.current?.body === body ? sent.current.key : newKey();
    sent.current = { body, key };
    setSending(true);
    setFailure(null);
    try {
      await dataProvider.runAction(caseId, action, input, key);
      sent.current = null;
      return true;
    } catch (error) {
      if (!isUncertain(error)) sent.current = null;
      setFailure(error);
      return false;
    } finally {
      for (const resource of ['approvals', 'cases'])
        await queryClient.invalidateQueries({ queryKey: [resource] });
      setSending(false);
    }
  }

  return { send, sending, failure };
}
