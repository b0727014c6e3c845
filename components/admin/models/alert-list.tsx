import { Alert } from '@/components/ui/alert'
import { type AlertKind, alertTitles, isGrave } from '@/lib/ml/monitoring/alert-kinds'
import type { AlertRow } from '@/lib/ml/registry/rows'
import { When } from '../when'

/** What is wrong with a model now, gravest first; alerts of one kind stand together. */
export function AlertList({ alerts }: { alerts: readonly AlertRow[] }) {
  const open = alerts.filter((alert) => alert.closedAt === null)
  const kinds = (Object.keys(alertTitles) as AlertKind[]).filter((kind) => open.some((alert) => alert.kind === kind))
  return kinds.map((kind) => (
    <Alert key={kind} tone={isGrave(kind) ? 'danger' : 'warning'} title={alertTitles[kind]}>
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
