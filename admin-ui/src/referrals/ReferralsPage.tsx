import { Box, Button } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import { BODIES, codesOf, REFERRAL_STATES, type ReferralState } from '../../../workflows/domain/glossary';
import type { ReferralRow } from '../app/http/lists';
import { usePageTitle } from '../app/layout/usePageTitle';
import { LISTS } from '../app/text/lists';
import { REFERRAL_COUNT, REFERRALS } from '../app/text/referrals';
import { useText } from '../app/text/useText';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { EmptyState } from '../ui/EmptyState';
import { ListHead } from '../ui/ListHead';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { PartRows } from '../ui/PartRow';
import { ToggleFilter } from '../ui/ToggleFilter';
import { ReferralItem } from './ReferralItem';

interface Filters {
  readonly state: ReferralState;
  readonly body?: string;
  readonly overdue?: true;
}
const AWAITED: Filters = { state: 'open' };

/** What other bodies were asked, by time left. */
export default function ReferralsPage() {
  const t = useText();
  usePageTitle(t(REFERRALS.title));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'dueAt', order: 'ASC' }}
      filterDefaultValues={AWAITED}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
        <ListHead
          title={t(REFERRALS.title)}
          what={t(REFERRALS.what)}
          count={REFERRAL_COUNT}
          path="/referrals"
        >
          <Filter />
        </ListHead>
        <ListStates empty={<NothingHere />}>
          <Referrals />
        </ListStates>
        <Pager />
      </Box>
    </ListBase>
  );
}

function Referrals() {
  const t = useText();
  const { data = [] } = useListContext<ReferralRow & RaRecord>();
  return (
    <PartRows label={t(REFERRALS.title)}>
      {data.map(row => (
        <ReferralItem key={row.id} row={row} />
      ))}
    </PartRows>
  );
}

function Filter() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const { body, ...shown } = filterValues as Filters;
  const of = (chosen: string | undefined) => (chosen ? { body: chosen } : {});
  return (
    <>
      <ToggleFilter<ReferralState | 'overdue'>
        label={t(REFERRALS.state)}
        value={shown.overdue ? 'overdue' : shown.state}
        onChange={chosen =>
          setFilters({
            ...of(body),
            ...(chosen === 'overdue' ? { ...AWAITED, overdue: true } : { state: chosen }),
          })
        }
        options={[
          ['open', t(REFERRAL_STATES.open)],
          ['overdue', t(REFERRALS.overdue)],
          ['answered', t(REFERRAL_STATES.answered)],
          ['recalled', t(REFERRAL_STATES.recalled)],
        ]}
      />
      <ChoiceFilter
        label={t(REFERRALS.body)}
        value={body ?? ''}
        onChange={chosen => setFilters({ ...shown, ...of(chosen) })}
        options={codesOf(BODIES).map(code => [code, t(BODIES[code])] as const)}
      />
    </>
  );
}

function NothingHere() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const { body, overdue, state } = filterValues as Filters;
  if (!body && !overdue && state === 'open')
    return <EmptyState title={t(REFERRALS.empty)} hint={t(REFERRALS.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(REFERRALS.noneFoundHint)}
      action={<Button onClick={() => setFilters(AWAITED)}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}
