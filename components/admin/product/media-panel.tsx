'use client'

import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { FileDrop } from '@/components/ui/file-drop'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { mediaUrl } from '@/components/ui/media-url'
import { Panel } from '@/components/ui/panel'
import { Spinner } from '@/components/ui/spinner'
import { toast } from '@/components/ui/toast'
import { uploadImageAction } from '@/lib/media/admin-actions'
import type { PanelProps } from './basics-panel'

const MAX_BYTES = 10 * 1024 * 1024

/** The pictures in their order: dragged, or moved by the arrows; the first is shown in lists. */
export function MediaPanel({ draft, change, errors }: PanelProps) {
  const [uploading, setUploading] = useState(0)
  const [round, setRound] = useState(0)
  const [dragged, setDragged] = useState<number | null>(null)
  const { media } = draft

  async function upload(files: File[]) {
    setUploading(files.length)
    const added = [...media]
    for (const file of files) {
      const form = new FormData()
      form.set('file', file)
      const result = await uploadImageAction(form)
      if (!result.ok) toast({ title: result.message, tone: 'danger' })
      else if (!added.some((each) => each.mediaId === result.data.mediaId)) added.push(result.data)
      setUploading((left) => left - 1)
    }
    change({ media: added })
    setRound(round + 1)
  }
  function move(from: number, to: number) {
    if (to < 0 || to >= media.length || from === to) return
    const next = [...media]
    next.splice(to, 0, ...next.splice(from, 1))
    change({ media: next })
  }

  return (
    <Panel title="Pictures">
      {media.length > 0 && (
        <ul className="mb-4 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
          {media.map((picture, index) => (
            <li
              key={picture.mediaId}
              draggable
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) move(dragged, index)
                setDragged(null)
              }}
              className={cn('flex flex-col gap-1.5', dragged === index && 'opacity-40')}
            >
              <div className="relative cursor-grab rounded-md border border-line bg-sunken">
                <img
                  src={mediaUrl(picture.key, 320)}
                  alt={picture.alt}
                  width={picture.width}
                  height={picture.height}
                  className="aspect-square w-full rounded-md object-cover"
                  draggable={false}
                />
                {index === 0 && (
                  <span className="absolute start-1.5 top-1.5 rounded-sm bg-surface px-1.5 text-xs">First</span>
                )}
              </div>
              <Input
                size="sm"
                aria-label={`Alternative text of picture ${index + 1}`}
                placeholder="Describe it"
                value={picture.alt}
                onChange={(event) =>
                  change({
                    media: media.map((each, at) => (at === index ? { ...each, alt: event.target.value } : each)),
                  })
                }
              />
              <div className="flex justify-between">
                <span>
                  <IconButton
                    label={`Move picture ${index + 1} forward`}
                    size="sm"
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    <ArrowLeft size={15} strokeWidth={1.5} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={`Move picture ${index + 1} back`}
                    size="sm"
                    disabled={index === media.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <ArrowRight size={15} strokeWidth={1.5} aria-hidden />
                  </IconButton>
                </span>
                <IconButton
                  label={`Remove picture ${index + 1}`}
                  size="sm"
                  onClick={() => change({ media: media.filter((_, at) => at !== index) })}
                >
                  <X size={15} strokeWidth={1.5} aria-hidden />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      {uploading > 0 && (
        <p role="status" className="mb-3 flex items-center gap-2 text-muted">
          <Spinner size={14} /> Storing {uploading} {uploading === 1 ? 'picture' : 'pictures'}
        </p>
      )}
      {errors.media && (
        <p role="alert" className="mb-3 text-danger">
          {errors.media}
        </p>
      )}
      <FileDrop
        key={round}
        name="pictures"
        multiple
        label="Drop pictures here, or choose them"
        hint="JPEG, PNG, WebP or AVIF, up to 10 MB each"
        accept="image/*"
        maxBytes={MAX_BYTES}
        disabled={uploading > 0}
        onFiles={(files) => void upload(files)}
      />
    </Panel>
  )
}
