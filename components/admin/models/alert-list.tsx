import { Alert } from '@/components/ui/alert'
import type { AlertRow } from '@/lib/ml/registry/queries'
import { When } from '../when'

const titles: Record<string, string> = {
  broken: 'A version could not be opened',
  drift: 'Inputs have shifted',
  quality: 'Outcomes got worse',
  latency: 'Answers are slow',
  fallback: 'The fallback answers often',
  training: 'A training failed',
}
const grave = ['broken', 'training', 'quality']

/** What is wrong with a model now, gravest first; alerts of one kind stand together. */
export function AlertList({ alerts }: { alerts: readonly AlertRow[] }) {
  const open = alerts.filter((alert) => alert.closedAt === null)
  const kinds = [...new Set(open.map((alert) => alert.kind))].sort(
    (a, b) => Number(grave.includes(b)) - Number(grave.includes(a)),
  )
  return kinds.map((kind) => (
    <Alert key={kind} tone={grave.includes(kind) ? 'danger' : 'warning'} title={titles[kind] ?? kind}>
      <ul className="flex flex-col gap-0.5">
        {open
          .filter((alert) => alert.kind === kind)
          .map((alert) => (
            <li key={alert.id}>
              {alert.message}{' '}
              <span className="text-muted">
                Since <When value={alert.openedAt} />.
              </span>
            </li>
          ))}
      </ul>
    </Alert>
  ))
}
