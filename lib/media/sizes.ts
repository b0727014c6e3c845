/** The widths pictures are made in. Anything else is refused, so that nobody can fill the disk with sizes. */
export const servedWidths = [160, 320, 480, 640, 800, 1200, 1600] as const
export type ServedWidth = (typeof servedWidths)[number]

export const servedFormats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
export type ServedFormat = keyof typeof servedFormats

const isWidth = (width: number): width is ServedWidth => (servedWidths as readonly number[]).includes(width)
const isFormat = (format: string): format is ServedFormat => Object.hasOwn(servedFormats, format)

/** Which size of a picture a request asks for (`?w=&f=`, the format else by `Accept`); null when it is not one that we make. */
export function requestedSize(
  query: URLSearchParams,
  accept: string,
): { width: ServedWidth; format: ServedFormat } | null {
  const width = Number(query.get('w') ?? 800)
  const preferred = accept.includes('image/avif') ? 'avif' : accept.includes('image/webp') ? 'webp' : 'jpg'
  const format = query.get('f') ?? preferred
  return isWidth(width) && isFormat(format) ? { width, format } : null
}
