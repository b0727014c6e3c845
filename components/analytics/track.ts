import type { TrackedEvent } from '@/lib/analytics/schema'

const QUIET_MS = 2_000
const MOST = 20

type Waiting = TrackedEvent & { at: number }
let waiting: Waiting[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let isFirst = true

/** The visitor's answer, unless the browser itself asks not to be followed: then nothing has to be asked. */
export function consentOf(): 'all' | 'essential' | null {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean }
  if (globalPrivacyControl || doNotTrack === '1') return 'essential'
  return (/(?:^|; )consent=(all|essential)/.exec(document.cookie)?.[1] as 'all' | 'essential' | undefined) ?? null
}

/** A visit is a cookie that dies after half an hour of quiet; only of those who agreed. */
function keepVisit() {
  if (consentOf() !== 'all') return
  const visit =
    /(?:^|; )visit=([^;]+)/.exec(document.cookie)?.[1] ??
    `visit_${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`
  document.cookie = `visit=${visit};path=/;max-age=1800;samesite=lax`
}

/** How the visitor came: the other site's host and the words of a campaign, told once. */
function origin() {
  isFirst = false
  const campaign = Object.fromEntries(
    [...new URLSearchParams(location.search)]
      .filter(([key]) => key.startsWith('utm_'))
      .slice(0, 5)
      .map(([key, value]) => [key.slice(4, 40), value.slice(0, 100)]),
  )
  const referrer = document.referrer && new URL(document.referrer).host
  return {
    ...(referrer && referrer !== location.host && { referrer }),
    ...(Object.keys(campaign).length > 0 && { campaign }),
  }
}

/** Sends what waits, in a way that outlives the page. */
function send() {
  clearTimeout(timer)
  timer = undefined
  if (waiting.length === 0) return
  keepVisit()
  const now = Date.now()
  const events = waiting.map(({ at, ...event }) => ({ ...event, ago: now - at }))
  waiting = []
  navigator.sendBeacon('/api/v1/events', JSON.stringify({ events, ...(isFirst && origin()) }))
}

/** Notes what the visitor does; sent within two seconds or when the page is left, at most once. Never throws, never waits. */
export function track(event: TrackedEvent): void {
  if (waiting.length === 0 && !timer) timer = setTimeout(send, QUIET_MS)
  waiting.push({ path: location.pathname.slice(0, 300), ...event, at: Date.now() })
  if (waiting.length >= MOST) send()
}

if (typeof document !== 'undefined') {
  addEventListener('pagehide', send)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send())
}
