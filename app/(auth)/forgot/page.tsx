import type { Metadata } from 'next'
import Link from 'next/link'
import { ForgotForm } from '@/components/auth/forgot-form'
import { AuthLayout } from '@/components/layout/auth-layout'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Forgot your password?', robots: { index: false } }

export default function ForgotPage() {
  return (
    <AuthLayout
      shopName={env.SHOP_NAME}
      title="Forgot your password?"
      description="Tell us your email address and we will send you a link to set a new one."
      footer={
        <Link href="/sign-in" className="link">
          Back to sign in
        </Link>
      }
    >
      <ForgotForm />
    </AuthLayout>
  )
}
