/** Colours are '#rrggbb' everywhere in the pictures; nothing here leaves that form. */
type Rgb = [number, number, number]

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function format(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** The colour a share `amount` (0…1) of the way from `from` to `to`. */
export function mix(from: string, to: string, amount: number): string {
  const [a, b] = [parse(from), parse(to)]
  return format([0, 1, 2].map((i) => (a[i] ?? 0) + ((b[i] ?? 0) - (a[i] ?? 0)) * amount) as Rgb)
}

/** Perceived brightness, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const [r, g, b] = parse(colour)
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255
}

/** The colour of the same surface in deep shade: darker, a little warmer, never grey. */
export function shadeOf(colour: string): string {
  const [r, g, b] = parse(colour)
  return format([r * 0.36 + 10, g * 0.32 + 6, b * 0.31 + 6])
}

/** Lights (`amount` up to 1) or shades (down to -1) a colour the way a warm studio lamp would. */
export function tone(colour: string, amount: number): string {
  return amount >= 0 ? mix(colour, '#fffaf2', Math.min(1, amount)) : mix(colour, shadeOf(colour), Math.min(1, -amount))
}

/** A colour that is readable on the given ground: nearly black on light, nearly white on dark. */
export function inkOn(ground: string): string {
  return luminance(ground) > 0.5 ? '#2b2622' : '#f6f0e4'
}
