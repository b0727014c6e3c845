import { mix, tone } from './colour.ts'
import type { Kit } from './kit.ts'

const tints: Record<string, string> = {
  ceramics: '#e2d7c7',
  glass: '#c8d3cd',
  lighting: '#bfac90',
  furniture: '#ddd6ca',
  kitchen: '#d9d7cd',
  pantry: '#e6d5b8',
  stationery: '#dfd8cd',
  candles: '#e1d0c3',
  bath: '#d0dad9',
  audio: '#d5d4d0',
  garden: '#d5d9c6',
  bags: '#ddd0bd',
}

/** The studio colour of a department; a plain warm grey for one it does not know. */
export function backdropTint(department: string): string {
  return tints[department] ?? '#d8d0c3'
}

/** Wall and floor in one soft sweep, brightest where the lamp falls; a table top when the goods lie flat. */
export function backdrop(k: Kit, tint: string, stage: 'stand' | 'flat', width = 1000, height = 1000): string {
  const sweep =
    stage === 'stand'
      ? k.linear(
          [
            [0, tone(tint, 0.18)],
            [0.42, tone(tint, 0.02)],
            [0.6, mix(tint, '#7a6248', 0.07)],
            [0.68, mix(tint, '#7a6248', 0.01)],
            [0.8, tone(tint, 0.16)],
            [1, tone(tint, 0.3)],
          ],
          [0, 0, 0, 1],
        )
      : k.linear(
          [
            [0, tone(tint, 0.3)],
            [0.5, tone(tint, 0.1)],
            [1, mix(tint, '#7a6248', 0.12)],
          ],
          [0, 0, 1, 1],
        )
  const lamp = k.radial(
    [
      [0, '#fffdf8', 0.42],
      [0.25, '#fffdf8', 0.26],
      [0.52, '#fffdf8', 0.07],
      [0.62, '#6d5b48', 0],
      [0.8, '#6d5b48', 0.04],
      [1, '#6d5b48', 0.15],
    ],
    [0.28, 0.22, 1.02],
  )
  return [sweep, lamp].map((paint) => `<rect width="${width}" height="${height}" fill="${paint}"/>`).join('')
}
