import { Button, Loader, Table, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSelector } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { EventListDocument, type EventSummaryFragment } from '../../../client/generated/operations.js';
import { ask } from '../api/ask.js';
import { Failed } from '../app/failed.js';
import { dayText, inWords, titled } from '../app/words.js';
import { StatusBadge } from '../evidence/claim-card.js';
import { Names, PanelLink } from '../evidence/links.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { useExplorer } from '../state/use-explorer.js';
import { COLUMNS, sorted, type Column, type Sorting } from './columns.js';

const PAGE = 200;

/** The same selection as rows: an event each. */
export default function TableView() {
  const filter = withoutEmpty(useExplorer().filter);
  const [sorting, setSorting] = useState<Sorting>({ column: 'day', isAscending: false });
  const { data, error, isPending, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['EventList', filter, PAGE],
    queryFn: ({ pageParam }) => ask(EventListDocument, { filter, first: PAGE, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ events: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const events = useMemo(() => data?.pages.flatMap((page) => page.events.edges.map(({ node }) => node)) ?? [], [data]);
  const rows = useMemo(() => sorted(events, sorting), [events, sorting]);
  if (error !== null) return <Failed error={error} />;
  const { totalCount = 0, leftOut = 0 } = data?.pages[0]?.events ?? {};
  return (
    <div className="table" tabIndex={0} role="region" aria-label="Events as a table">
      <Table stickyHeader highlightOnHover verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Head key={column.key} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((event) => (
            <Row key={event.id} event={event} />
          ))}
        </Table.Tbody>
      </Table>
      {isPending && <Loader m="md" aria-label="Events are being asked for" />}
      <p className="table-end quiet" role="status">
        {isPending ? '' : `${events.length.toLocaleString('en')} of ${totalCount.toLocaleString('en')} events`}
        {leftOut > 0 && `; ${leftOut.toLocaleString('en')} more planned, alleged or denied`}{' '}
        {hasNextPage && (
          <Button size="compact-xs" variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
            More
          </Button>
        )}
      </p>
    </div>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Head({ column: { key, label }, sorting, onSort }: HeadProps) {
  const isSorted = sorting.column === key;
  const Icon = !isSorted ? IconSelector : sorting.isAscending ? IconChevronUp : IconChevronDown;
  return (
    <Table.Th aria-sort={!isSorted ? 'none' : sorting.isAscending ? 'ascending' : 'descending'}>
      <UnstyledButton
        className="sorter"
        onClick={() => {
          onSort({ column: key, isAscending: isSorted ? !sorting.isAscending : true });
        }}
      >
        {label}
        <Icon size={13} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

function Row({ event }: { readonly event: EventSummaryFragment }) {
  const {
    id,
    from,
    to,
    sources,
    type,
    mode,
    relation,
    targets,
    status,
    contested,
    place,
    support,
    denials,
    confidence,
  } = event;
  return (
    <Table.Tr>
      <Table.Td className="day">{dayText(from, to)}</Table.Td>
      <Table.Td className="names">
        <Names of={sources} none="not named" />
      </Table.Td>
      <Table.Td>
        <PanelLink to={['event', id]}>{titled(type)}</PanelLink>
        <span className="quiet">{mode === null ? ` ${inWords(relation)}` : ` ${mode}`}</span>
      </Table.Td>
      <Table.Td className="names">
        <Names of={targets} none="not named" />
      </Table.Td>
      <Table.Td>
        <StatusBadge status={status} />
        {contested && ' disputed'}
      </Table.Td>
      <Table.Td>{place?.name ?? ''}</Table.Td>
      <Table.Td className="number">
        {support}
        {denials > 0 && ` / ${denials} deny`}
      </Table.Td>
      <Table.Td className="number">{(confidence * 100).toFixed(0)}%</Table.Td>
    </Table.Tr>
  );
}
