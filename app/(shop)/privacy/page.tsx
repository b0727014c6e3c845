import type { Metadata } from 'next'
import { ConsentForm } from '@/components/analytics/consent-form'

export const dynamic = 'force-static'
export const metadata: Metadata = {
  title: 'Privacy',
  description: 'What this shop notes about visits, and how to change it.',
  alternates: { canonical: '/privacy' },
}

export default function PrivacyPage() {
  return (
    <div className="shell max-w-3xl pt-8 pb-12 lg:pt-12">
      <h1 className="font-display text-display-2">Privacy</h1>
      <div className="mt-6 flex flex-col gap-4 leading-relaxed">
        <p>
          We note which things are looked at, searched for and bought, to find out what to show and to stock. It stays
          with this shop: no other company is told, and no other company’s scripts run here.
        </p>
        <p>
          Without your consent these notes carry a name that changes every day, made of your address and browser so that
          neither can be told from it. It needs no cookie and does not say who you are.
        </p>
        <p>
          With your consent this browser keeps a number for at most thirteen months. What you looked at then helps to
          choose what you see, and belongs to your account once you sign in. A visit ends after half an hour of quiet.
        </p>
        <p>
          If your browser sends Global Privacy Control or Do Not Track, that counts as a no, whatever is chosen here.
          Notes are deleted after about two years.
        </p>
        <p>
          Cookies that the shop cannot do without are the one of your cart and, when you sign in, the one of your
          session.
        </p>
      </div>
      <h2 className="mt-10 font-display text-display-3">Your choice</h2>
      <ConsentForm />
    </div>
  )
}
