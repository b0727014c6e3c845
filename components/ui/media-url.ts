/** The widths a picture is served in. */
export const mediaWidths = [320, 480, 640, 800, 1200] as const

/** Where a stored picture is served at the given width and format; the server answers with the nearest width it keeps. */
export function mediaUrl(storageKey: string, width: number, format: 'webp' | 'avif' | 'jpg' = 'webp'): string {
  const path = storageKey.split('/').map(encodeURIComponent).join('/')
  return `/media/${path}?w=${width}&f=${format}`
}

/** All widths of one format as a `srcset`. */
export function mediaSrcSet(storageKey: string, format: 'webp' | 'avif' | 'jpg'): string {
  return mediaWidths.map((width) => `${mediaUrl(storageKey, width, format)} ${width}w`).join(', ')
}
