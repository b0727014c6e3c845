import { Stat, StatGrid } from '@/components/ui/stat'
import type { ModelCard } from '@/lib/ml/registry/rows'
import { When } from '../when'
import { formatGain, formatMetric, formatSize, metricLabel } from './labels'

/** The figures at the head of a model card: what answers, how much better, how fast, how often not. */
export function CardFigures({ model }: { model: ModelCard }) {
  const { live, metric, traffic } = model
  const gain = live?.comparison.overBaseline
  const latest = traffic.at(-1)
  const answers = traffic.reduce((sum, day) => sum + day.answers, 0)
  const fallbacks = traffic.reduce((sum, day) => sum + day.answers * day.fallbackShare, 0)
  return (
    <StatGrid>
      <Stat
        label="Answers now"
        value={live ? `v${live.version}` : 'Fallback'}
        hint={
          live ? (
            <>
              live since <When value={live.liveAt} />
            </>
          ) : (
            'nothing trained is live'
          )
        }
      />
      {metric && (
        <Stat
          label={metricLabel(metric)}
          value={formatMetric(live?.metrics[metric])}
          hint={`baseline ${formatMetric(live?.baselineMetrics[metric])}, ${model.higherIsBetter ? 'more' : 'less'} is better`}
        />
      )}
      <Stat
        label="Gain over baseline"
        value={gain ? formatGain(gain.mean) : '–'}
        hint={gain ? `95% from ${formatGain(gain.low)} to ${formatGain(gain.high)}` : 'not measured'}
      />
      <Stat
        label="95 of 100 answers"
        value={latest?.p95 == null ? '–' : `≤ ${latest.p95} ms`}
        hint={latest ? `of ${latest.answers.toLocaleString('en')} on the last day` : 'none counted yet'}
      />
      <Stat
        label="By the fallback"
        value={answers > 0 ? `${((fallbacks / answers) * 100).toFixed(1)} %` : '–'}
        hint={`of ${answers.toLocaleString('en')} in 30 days`}
      />
      <Stat
        label="Size"
        value={live ? formatSize(live.sizeBytes) : '–'}
        hint={live ? `${live.files.length} files` : undefined}
      />
    </StatGrid>
  )
}
