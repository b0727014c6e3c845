'use client'

import { useFormAction } from '@/components/auth/use-form-action'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import { revokeDeviceAction, revokeOthersAction } from '@/lib/auth/actions'
import { Day } from './day'
import { deviceName } from './device-name'

export type Device = {
  id: string
  userAgent: string
  ip: string
  createdAt: Date
  lastSeenAt: Date
  isCurrent: boolean
}

function DeviceRow({ device }: { device: Device }) {
  const { form, message } = useFormAction(revokeDeviceAction)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          {deviceName(device.userAgent)} {device.isCurrent && <Badge tone="success">This device</Badge>}
        </p>
        <p className="text-sm text-muted">
          {device.ip} · last seen <Day value={device.lastSeenAt} /> · since <Day value={device.createdAt} />
        </p>
        {message && (
          <p role="alert" className="text-sm text-danger">
            {message}
          </p>
        )}
      </div>
      {!device.isCurrent && (
        <form {...form}>
          <input type="hidden" name="sessionId" value={device.id} />
          <SubmitButton variant="secondary" size="sm" aria-label={`Sign out ${deviceName(device.userAgent)}`}>
            Sign out
          </SubmitButton>
        </form>
      )}
    </li>
  )
}

/** Where the account is signed in; each device can be signed out from here, at once. */
export function DeviceList({ devices }: { devices: Device[] }) {
  const { form } = useFormAction(revokeOthersAction)
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
      {devices.length > 1 && (
        <form {...form} className="mt-6">
          <SubmitButton variant="secondary">Sign out all other devices</SubmitButton>
        </form>
      )}
    </>
  )
}
