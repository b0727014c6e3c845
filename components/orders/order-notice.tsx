import { Alert } from '@/components/ui/alert'

/** What became of the form that led back to the order. */
export function OrderNotice({ notice }: { notice: string }) {
  if (notice === 'reviewed')
    return (
      <Alert tone="success" live>
        Thank you. One of us reads your review, then it stands on the product’s page.
      </Alert>
    )
  return (
    <Alert tone="warning" live>
      {notice === 'conflict'
        ? 'This order can no longer be cancelled: parts of it are on their way.'
        : 'That did not work. Please try again.'}
    </Alert>
  )
}
