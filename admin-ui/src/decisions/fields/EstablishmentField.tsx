import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MizanDataProvider } from '../../dataProvider';
import { EstablishmentPicker } from '../../ui/EstablishmentPicker';
import { textOf } from '../values';
import type { FieldProps } from './FieldProps';

export function EstablishmentField({
  label,
  value,
  onChange,
  error,
  disabled,
  values,
}: FieldProps<'establishment'>) {
  const id = textOf(value);
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data } = useQuery({
    queryKey: ['establishments', 'getOne', { id }],
    queryFn: async () =>
      (await dataProvider.getOne('establishments', { id })).data as { id: string; nameAr: string },
    enabled: id !== '',
  });
  return (
    <EstablishmentPicker
      label={label}
      value={id === '' ? null : (data ?? { id, nameAr: id })}
      onChange={establishment => onChange(establishment?.id)}
      governorate={textOf(values.governorate) || null}
      error={error}
      disabled={disabled}
    />
  );
}
