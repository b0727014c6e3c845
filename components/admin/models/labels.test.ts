import { expect, test } from 'vitest'
import { featureLabel, formatGain, formatMetric, formatSize, metricLabel } from './labels'

test('figures of models are named and written as people do', () => {
  expect(['ndcg10', 'recall20', 'hr10', 'logLoss', 'auc', 'meanRating', ''].map(metricLabel)).toEqual([
    'NDCG@10',
    'Recall@20',
    'HR@10',
    'Log loss',
    'AUC',
    'Mean rating',
    '–',
  ])
  expect([0.52891, 12.3456, Number.NaN, null].map(formatMetric)).toEqual(['0.529', '12.3', '–', '–'])
  expect([0.0325, -0.5].map(formatGain)).toEqual(['+0.0325', '−0.500'])
  expect([512, 104_134, 8_400_000].map(formatSize)).toEqual(['512 byte', '104 kB', '8.4 MB'])
  expect(['orders365', 'sinceLast', 'pace'].map(featureLabel)).toEqual(['Orders, 365 days', 'Since last', 'Pace'])
})
