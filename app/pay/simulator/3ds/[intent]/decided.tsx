import { buttonClass } from '@/components/ui/button'

/** Shown when there is nothing left to decide: the answer was given, or the shop withdrew its request. */
export function Decided({ returnUrl, merchant }: { returnUrl: string | null; merchant: string }) {
  return (
    <>
      <h1 className="text-xl font-medium">Nothing to confirm</h1>
      <p className="mt-2 text-muted">
        {returnUrl
          ? 'You have already answered, or the shop no longer asks. Go back to see how your order stands.'
          : 'You have already answered, or the shop no longer asks. You can close this page.'}
      </p>
      {returnUrl && (
        <a href={returnUrl} className={buttonClass({ size: 'lg', block: true, className: 'mt-6' })}>
          Return to {merchant}
        </a>
      )}
    </>
  )
}
