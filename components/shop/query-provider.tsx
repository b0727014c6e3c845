'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

const createClient = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, gcTime: 15 * 60_000, retry: 1, refetchOnWindowFocus: false } },
  })

let ofThisVisit: QueryClient | undefined

/** One TanStack Query cache for the whole visit, shared by the parts that ask while somebody types. Not in the shop's frame: its code comes with those parts. */
export function QueryProvider({ children }: { children: ReactNode }) {
  // A server has many visitors and keeps nothing from one to the next.
  const [client] = useState(() => (typeof window === 'undefined' ? createClient() : (ofThisVisit ??= createClient())))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
