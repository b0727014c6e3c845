import { buttonClass } from '@/components/ui/button'

/** Shown while the simulated bank does not answer; an empty form loads the same page again. */
export function Unreachable() {
  return (
    <>
      <h1 className="text-xl font-medium">The bank does not answer</h1>
      <p className="mt-2 text-muted">Nothing has been decided and you were not charged. Try again in a moment.</p>
      <a href="" className={buttonClass({ size: 'lg', block: true, className: 'mt-6' })}>
        Try again
      </a>
    </>
  )
}
