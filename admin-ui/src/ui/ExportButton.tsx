import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Tooltip } from '@mui/material';
import { type QueryValue, urlOf } from '../app/http/request';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';

interface Props {
  readonly path: string;
  readonly filter: Readonly<Record<string, QueryValue>>;
}

/** The whole list as filtered, as a table for a spreadsheet. */
export function ExportButton({ path, filter }: Props) {
  const t = useText();
  return (
    <Tooltip title={t(LISTS.exportHint)}>
      <Button
        component="a"
        href={urlOf(path, { ...filter, format: 'csv' })}
        download
        color="secondary"
        startIcon={<ExportIcon />}
        sx={{ minHeight: 44, displayPrint: 'none' }}
      >
        {t(LISTS.export)}
      </Button>
    </Tooltip>
  );
}
