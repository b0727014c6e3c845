const known: Record<string, string> = {
  auc: 'AUC',
  logLoss: 'Log loss',
  rmse: 'RMSE',
  mae: 'MAE',
  ctr: 'Click rate',
  calibration: 'Calibration',
}

/** The name of a figure as people say it: `ndcg10` is NDCG@10, `logLoss` is Log loss. */
export function metricLabel(metric: string): string {
  if (known[metric]) return known[metric]
  const cut = /^(ndcg|recall|map|mrr|hr|precision)(\d+)$/i.exec(metric)
  if (cut)
    return `${cut[1]!.length <= 4 ? cut[1]!.toUpperCase() : `${cut[1]![0]!.toUpperCase()}${cut[1]!.slice(1)}`}@${cut[2]}`
  const words = metric.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words ? `${words[0]!.toUpperCase()}${words.slice(1)}` : '–'
}

/** A figure with three digits that matter; a dash when there is none. */
export function formatMetric(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  return new Intl.NumberFormat('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 }).format(value)
}

/** A gain with its sign. */
export function formatGain(value: number): string {
  return `${value < 0 ? '−' : '+'}${formatMetric(Math.abs(value))}`
}

/** Bytes in the unit that fits. */
export function formatSize(bytes: number): string {
  const [size, unit] =
    bytes < 1e3 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)
}

/** Seconds as people say them. */
export function formatSeconds(seconds: number): string {
  return seconds < 1
    ? `${Math.round(seconds * 1_000)} ms`
    : seconds < 90
      ? `${seconds.toFixed(1)} s`
      : `${Math.round(seconds / 60)} min`
}

/** The name of an input as people say it: `sinceLast` is Since last, `orders365` is Orders, 365 days. */
export function featureLabel(feature: string): string {
  const [, name = feature, days] = /^([a-zA-Z]+)(\d+)$/.exec(feature) ?? []
  return days ? `${metricLabel(name)}, ${days} days` : metricLabel(name)
}
