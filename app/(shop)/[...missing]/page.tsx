import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Any address that no other page answers: a 404 inside the shop's frame, with ways on. */
export default function MissingPage() {
  notFound()
}
