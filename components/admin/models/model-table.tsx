import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table'
import type { ModelRow } from '@/lib/ml/registry/rows'
import { When } from '../when'
import { HealthBadge } from './badges'
import { Gain, gainScale } from './gain'
import { formatMetric, metricLabel } from './labels'

/** Every model as a row that opens its card. */
export function ModelTable({ models }: { models: readonly ModelRow[] }) {
  return (
    <DataTable
      caption="Models"
      rows={models}
      rowKey={(model) => model.name}
      rowHref={(model) => `/admin/models/${model.name}`}
      empty={
        <EmptyState title="No models yet" description="They appear when the worker has started for the first time." />
      }
      columns={[
        {
          key: 'model',
          header: 'Model',
          primary: true,
          cell: (model) => model.title,
        },
        {
          key: 'health',
          header: 'Health',
          cell: (model) =>
            model.running ? (
              <span className="text-sm text-info">Training, {Math.round(model.running.progress * 100)}%</span>
            ) : (
              <HealthBadge health={model.health} answering={model.answering} />
            ),
        },
        {
          key: 'version',
          header: 'Live',
          numeric: true,
          hideBelow: 'sm',
          cell: (model) => (model.live ? `v${model.live.version}` : '–'),
        },
        {
          key: 'metric',
          header: 'On held-out data',
          hideBelow: 'md',
          cell: (model) =>
            model.live && model.metric in model.live.metrics ? (
              <span className="tabular">
                {metricLabel(model.metric)} {formatMetric(model.live.metrics[model.metric])}{' '}
                {model.metric in model.live.baselineMetrics && (
                  <span className="text-muted">baseline {formatMetric(model.live.baselineMetrics[model.metric])}</span>
                )}
              </span>
            ) : (
              <span className="text-subtle">{model.live ? 'by its checks' : '–'}</span>
            ),
        },
        // Metrics of different models have different units: each is drawn to its own scale.
        {
          key: 'gain',
          header: 'Gain, 95%',
          hideBelow: 'lg',
          cell: (model) => (
            <Gain
              interval={model.live?.comparison.overBaseline}
              scale={gainScale([model.live?.comparison.overBaseline])}
            />
          ),
        },
        {
          key: 'trained',
          header: 'Trained',
          hideBelow: 'lg',
          cell: (model) => <When value={model.live?.createdAt ?? null} />,
        },
        {
          key: 'alerts',
          header: 'Alerts',
          numeric: true,
          hideBelow: 'sm',
          cell: (model) => (
            <span className={model.openAlerts > 0 ? 'font-medium text-danger' : 'text-muted'}>{model.openAlerts}</span>
          ),
        },
      ]}
    />
  )
}
