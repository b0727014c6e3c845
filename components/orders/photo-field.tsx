'use client'

import { ImagePlus, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { FieldError } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { MOST_PHOTOS } from '@/lib/reviews/schema'
import { shrunken } from './shrink-photo'

const MOST_BYTES = 10 * 1024 * 1024

type Chosen = { file: File; url: string }

/**
 * Up to four photos, shown as they were chosen, each of which can be taken away again. They are made smaller before they are
 * sent; one that the browser cannot read goes as it is, and the server says what is wrong with it.
 */
export function PhotoField({ name, error: refused }: { name: string; error?: string }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen[]>([])
  const [found, setFound] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const error = found ?? refused
  const room = MOST_PHOTOS - chosen.length

  const urls = useRef(new Set<string>())
  useEffect(() => () => urls.current.forEach((url) => URL.revokeObjectURL(url)), [])

  function keep(next: Chosen[]) {
    setChosen(next)
    // The input itself carries the files, so that the form sends what is seen.
    const transfer = new DataTransfer()
    for (const { file } of next) transfer.items.add(file)
    if (input.current) input.current.files = transfer.files
  }

  async function add(list: FileList | null) {
    const offered = [...(list ?? [])]
    setBusy(true)
    const files = await Promise.all(offered.slice(0, room).map(shrunken))
    setBusy(false)
    const tooLarge = files.find(({ size }) => size > MOST_BYTES / MOST_PHOTOS)
    if (tooLarge) setFound(`${tooLarge.name} is too large. Choose a smaller picture.`)
    else setFound(offered.length > room ? `${MOST_PHOTOS} photos are the most; the first ones were taken.` : undefined)
    keep([
      ...chosen,
      ...files
        .filter((file) => file !== tooLarge)
        .map((file) => {
          const url = URL.createObjectURL(file)
          urls.current.add(url)
          return { file, url }
        }),
    ])
  }

  return (
    <fieldset aria-describedby={`${id}-hint`} className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">
        Photos <span className="font-normal text-muted">(optional)</span>
      </legend>
      <ul className="flex flex-wrap gap-3">
        {chosen.map(({ file, url }, index) => (
          <li key={url} className="relative">
            <img
              src={url}
              alt={file.name}
              width={112}
              height={112}
              className="size-28 rounded bg-sunken object-cover"
            />
            <IconButton
              label={`Take away photo ${index + 1}, ${file.name}`}
              size="sm"
              variant="secondary"
              className="absolute end-1 top-1 rounded-full"
              onClick={() => (setFound(undefined), keep(chosen.filter((other) => other.url !== url)))}
            >
              <X size={15} strokeWidth={1.5} aria-hidden />
            </IconButton>
          </li>
        ))}
        <li className={room === 0 ? 'hidden' : 'max-w-full min-w-0'}>
          <label
            htmlFor={id}
            className="grid size-28 place-items-center content-center gap-1 rounded border border-dashed border-strong bg-surface text-center text-sm transition-colors hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus noscript:block noscript:size-auto noscript:p-4"
          >
            <ImagePlus size={22} strokeWidth={1.4} aria-hidden className="text-muted" />
            {isBusy ? 'One moment' : 'Add photos'}
            <input
              ref={input}
              id={id}
              type="file"
              name={name}
              multiple
              accept="image/jpeg,image/png,image/webp,image/avif"
              aria-describedby={[`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')}
              aria-invalid={error ? true : undefined}
              onChange={(event) => add(event.currentTarget.files)}
              className="sr-only noscript:not-sr-only noscript:w-full"
            />
          </label>
        </li>
      </ul>
      <p id={`${id}-hint`} className="mt-2 text-sm text-muted">
        Up to {MOST_PHOTOS}, JPEG, PNG, WebP or AVIF, 10 MB together. Where and when they were taken is removed.
      </p>
      {error && (
        <div className="mt-1.5" role="alert">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
