import { Badge } from '@/components/ui/badge'
import { Meter } from '@/components/ui/meter'
import { DataTable } from '@/components/ui/table'
import { psiLimits } from '@/lib/ml/monitoring/drift'
import type { DriftRow } from '@/lib/ml/registry/rows'
import { featureLabel } from './labels'

const toneOf = (psi: number) => (psi > psiLimits.alert ? 'danger' : psi > psiLimits.watch ? 'warning' : 'success')
const words = { danger: 'Shifted', warning: 'Moving', success: 'Steady' } as const

/** How far each input has moved from what the model was trained on. */
export function DriftTable({ drift }: { drift: readonly DriftRow[] }) {
  return (
    <DataTable
      caption="Drift of inputs"
      rows={drift}
      rowKey={(row) => row.feature}
      empty={<p className="px-4 pb-4 text-muted">Measured every night once a hundred answers were given.</p>}
      columns={[
        {
          key: 'feature',
          header: 'Feature',
          primary: true,
          cell: (row) => featureLabel(row.feature),
        },
        {
          key: 'psi',
          header: 'Stability index',
          cell: (row) => (
            <Meter
              hideLabel
              label={`Stability index of ${featureLabel(row.feature)}`}
              value={Math.min(row.psi, 0.5)}
              max={0.5}
              tone={toneOf(row.psi)}
              showValue={<span className="inline-block w-12">{row.psi.toFixed(3)}</span>}
              className="min-w-32"
            />
          ),
        },
        { key: 'ks', header: 'KS distance', numeric: true, hideBelow: 'sm', cell: (row) => row.ks.toFixed(3) },
        {
          key: 'p',
          header: 'p',
          numeric: true,
          hideBelow: 'md',
          cell: (row) => (row.pValue < 0.001 ? '< 0.001' : row.pValue.toFixed(3)),
        },
        {
          key: 'state',
          header: 'State',
          hideBelow: 'sm',
          cell: (row) => <Badge tone={toneOf(row.psi)}>{words[toneOf(row.psi)]}</Badge>,
        },
      ]}
    />
  )
}
