import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readQuery, writeQuery, type Query } from './query.ts';

/** The query, kept in the page's address; a change of it is no journey that the back button should retrace. */
export const useQueryInAddress = (): [Query, (change: Partial<Query>) => void] => {
  const { search } = useLocation();
  const navigate = useNavigate();
  // Held here as well: an address that changes at every key would fall behind the typing.
  const [query, setQuery] = useState(() => readQuery(new URLSearchParams(search)));
  return [
    query,
    (change) => {
      const next = { ...query, ...change };
      setQuery(next);
      void navigate(
        { search: `?${writeQuery(next).toString()}` },
        { replace: true, preventScrollReset: true },
      );
    },
  ];
};
