import type { Metadata } from 'next'
import { signOutAction } from '@/app/(auth)/actions'
import { DeviceList } from '@/components/account/device-list'
import { SignOutButton } from '@/components/account/sign-out-button'
import { PageHeader } from '@/components/ui/page-header'
import { listDevices } from '@/lib/auth/queries'
import { requireUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Your devices' }

export default async function SecurityPage() {
  const devices = await listDevices(await requireUser('/account/security'))
  return (
    <>
      <PageHeader
        title="Devices"
        display
        description="Where you are signed in. If you do not know a device, sign it out and change your password."
        actions={<SignOutButton action={signOutAction} />}
      />
      <DeviceList devices={devices} />
    </>
  )
}
