import { useDataProvider } from 'react-admin';
import type { Delegation } from '../app/http/delegations';
import { DELEGATIONS } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import type { MizanDataProvider } from '../dataProvider';
import { ConfirmDialog } from '../ui/ConfirmDialog';

interface Props {
  readonly delegation: Delegation;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RevokeDialog({ delegation: { id, to }, onClose, onDone }: Props) {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  return (
    <ConfirmDialog
      title={t(DELEGATIONS.revokeTitle)}
      what={t(DELEGATIONS.revokeWhat, { name: to.name })}
      confirm={t(DELEGATIONS.revoke)}
      onConfirm={() => dataProvider.revokeDelegation(id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
