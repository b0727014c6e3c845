import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import type { ModelCard } from '@/lib/ml/registry/rows'
import { scheduleInWords } from '../jobs/labels'
import { When } from '../when'
import { featureLabel, formatSeconds, metricLabel } from './labels'

/** What the live version is made of: data, code, cost, features. */
export function CardFacts({ model }: { model: ModelCard }) {
  const { live } = model
  const facts = [
    { term: 'Trained', description: model.schedule ? scheduleInWords(model.schedule) : 'When asked' },
    ...(model.metric
      ? [
          {
            term: 'Judged by',
            description: `${metricLabel(model.metric)}; ${model.higherIsBetter ? 'more' : 'less'} is better`,
          },
        ]
      : []),
    ...(live
      ? [
          {
            term: 'Data',
            description: (
              <>
                {live.rows.toLocaleString('en')} rows, <When value={live.dataFrom} dateOnly /> to{' '}
                <When value={live.dataTo} dateOnly />
              </>
            ),
          },
          {
            term: 'Held out',
            description: live.comparison.heldOut ? `${live.comparison.heldOut.toLocaleString('en')} units` : '–',
          },
          { term: 'Code', description: <span className="font-mono text-xs">{live.codeVersion}</span> },
          {
            term: 'Cost of training',
            description: `${formatSeconds(live.trainSeconds)}, ${Math.round(live.peakMb)} MB`,
          },
          { term: 'Files', description: <span className="font-mono text-xs">{live.files.join(', ')}</span> },
        ]
      : []),
  ]
  return (
    <Panel title="Made of">
      <DefinitionList items={facts} />
      {model.features.length > 0 && (
        <Disclosure summary="Features" count={model.features.length}>
          <dl className="grid gap-x-6 gap-y-2 pb-2 text-sm">
            {model.features.map((feature) => (
              <div key={feature.name} className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-4">
                <dt>{featureLabel(feature.name)}</dt>
                <dd className="text-muted">{feature.description}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </Panel>
  )
}
