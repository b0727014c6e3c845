import { BarChart, LineChart } from '@/components/ui/chart'
import { Panel } from '@/components/ui/panel'
import type { ModelCard } from '@/lib/ml/registry/rows'
import { GainChart } from './gain-chart'
import { featureLabel, metricLabel } from './labels'

const shownFeatures = 12

/** The plots of a model card: quality by version, what it goes by, outcomes, speed. Plots without figures are left out. */
export function CardCharts({ model }: { model: ModelCard }) {
  const { metric, versions, live } = model
  const measured = [...versions].reverse().filter((version) => version.comparison.overBaseline)
  const importance = Object.entries(live?.importance ?? {})
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, shownFeatures)
  const quality = model.quality.filter((each) => each.key === metric && each.version === live?.version)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2 lg:[&>*:last-child:nth-child(odd)]:col-span-2">
      {measured.length > 0 && (
        <Panel>
          <GainChart
            versions={measured.map(({ version, comparison }) => ({
              version: `v${version}`,
              ...comparison.overBaseline!,
            }))}
            metric={metricLabel(metric)}
          />
        </Panel>
      )}
      {importance.length > 0 && (
        <Panel>
          <BarChart
            title="What it goes by"
            description="Share of the gain of all splits"
            layout="horizontal"
            data={importance.map(([feature, share]) => ({ feature: featureLabel(feature), share }))}
            x="feature"
            series={[{ key: 'share', label: 'Share' }]}
            unit="percent"
            height={260}
          />
        </Panel>
      )}
      {quality.length > 0 && (
        <Panel>
          <LineChart
            title={`${metricLabel(metric)} of real outcomes`}
            description="Predictions of the live version whose outcome is known by now"
            data={quality.map(({ day, value }) => ({ day, value, expected: live?.metrics[metric] ?? null }))}
            x="day"
            series={[
              { key: 'value', label: 'Outcomes' },
              { key: 'expected', label: 'Held-out data' },
            ]}
          />
        </Panel>
      )}
      {model.traffic.length > 0 && (
        <Panel>
          <LineChart
            title="How fast it answers"
            description="Upper bounds; one answer may score many rows"
            data={model.traffic.map(({ day, p50, p95 }) => ({ day, p50, p95 }))}
            x="day"
            series={[
              { key: 'p95', label: '95 of 100' },
              { key: 'p50', label: 'Half' },
            ]}
            unit="ms"
          />
        </Panel>
      )}
      {model.shadow.length > 0 && (
        <Panel>
          <LineChart
            title="Agreement of the shadow"
            description="How far the version in shadow puts things in the same order as the live one"
            data={model.shadow.map(({ day, value }) => ({ day, value }))}
            x="day"
            series={[{ key: 'value', label: 'Agreement' }]}
            unit="percent"
          />
        </Panel>
      )}
    </div>
  )
}
