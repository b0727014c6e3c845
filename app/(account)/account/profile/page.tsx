import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ConsentForm, DetailsForm, EmailForm, PasswordForm } from '@/components/account/profile-forms'
import { PageHeader } from '@/components/ui/page-header'
import { requireUser } from '@/lib/auth/session'
import { getProfile } from '@/lib/customers/queries'

export const metadata: Metadata = { title: 'Your profile' }

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-5 border-t border-line py-8 lg:grid-cols-[12rem_minmax(0,30rem)]"
    >
      <h2 id={id} className="font-display text-display-4">
        {title}
      </h2>
      <div>{children}</div>
    </section>
  )
}

export default async function ProfilePage() {
  const profile = await getProfile(await requireUser('/account/profile'))
  const noPassword = (
    <p className="text-muted">
      Your account has no password: you sign in with another company.{' '}
      <Link href="/forgot" className="link">
        Set a password
      </Link>
    </p>
  )
  return (
    <>
      <PageHeader title="Profile" display />
      {profile.customerId && (
        <Part id="details" title="Details">
          <DetailsForm profile={profile} />
        </Part>
      )}
      <Part id="email" title="Email">
        {profile.hasPassword ? <EmailForm email={profile.email} /> : noPassword}
      </Part>
      <Part id="password" title="Password">
        {profile.hasPassword ? <PasswordForm email={profile.email} /> : noPassword}
      </Part>
      {profile.customerId && (
        <Part id="news" title="Newsletter">
          <ConsentForm acceptsMarketing={profile.acceptsMarketing} />
        </Part>
      )}
    </>
  )
}
