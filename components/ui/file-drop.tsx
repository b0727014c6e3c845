'use client'

import { Upload, X } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { cn } from './cn'
import { FieldError } from './field'
import { IconButton } from './icon-button'

type FileDropProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  accept?: string
  multiple?: boolean
  maxBytes?: number
  disabled?: boolean
  /** what was refused elsewhere; a reason found here stands before it */
  error?: string
  onFiles?: (files: File[]) => void
  className?: string
}

/**
 * A file input that files can be dropped on. Files of the wrong kind or size are refused with a reason; the chosen ones
 * are in the form under `name` and given to `onFiles`.
 */
export function FileDrop({
  name,
  label,
  hint,
  accept,
  multiple,
  maxBytes,
  disabled,
  error: refused,
  onFiles,
  className,
}: FileDropProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<File[]>([])
  const [found, setError] = useState<string>()
  const error = found ?? refused
  const [over, setOver] = useState(false)

  function take(list: Iterable<File>) {
    const offered = multiple ? [...list] : [...list].slice(0, 1)
    const reason = offered.map((file) => reasonAgainst(file, accept, maxBytes)).find(Boolean)
    const accepted = offered.filter((file) => !reasonAgainst(file, accept, maxBytes))
    setError(reason)
    keep(accepted)
    if (accepted.length > 0) onFiles?.(accepted)
  }

  function keep(next: File[]) {
    setFiles(next)
    const transfer = new DataTransfer()
    for (const file of next) transfer.items.add(file)
    if (input.current) input.current.files = transfer.files
  }

  return (
    <div className={cn('flex flex-col gap-2', className)}>
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (!disabled) take(event.dataTransfer.files)
        }}
        className={cn(
          'relative flex flex-col items-center justify-center gap-1 rounded-md border border-dashed px-6 py-8 text-center transition-colors hover:border-ink compact:py-6',
          'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
          over ? 'border-accent bg-accent-soft' : 'border-strong bg-surface',
          disabled && 'opacity-50',
        )}
      >
        <Upload size={20} strokeWidth={1.4} aria-hidden className="mb-1 text-muted" />
        <span className="font-medium compact:text-sm">{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="text-sm text-muted compact:text-xs">
            {hint}
          </span>
        )}
        <input
          ref={input}
          id={id}
          type="file"
          name={name}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => take(event.target.files ?? [])}
          className="sr-only"
        />
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {files.length > 0 && (
        <ul className="divide-y divide-line text-sm">
          {files.map((file) => (
            <li key={`${file.name}-${file.size}`} className="flex items-center justify-between gap-3 py-1">
              <span className="min-w-0 truncate">{file.name}</span>
              <span className="tabular ms-auto shrink-0 text-muted">{formatBytes(file.size)}</span>
              <IconButton
                label={`Remove ${file.name}`}
                size="sm"
                onClick={() => keep(files.filter((other) => other !== file))}
              >
                <X size={15} strokeWidth={1.5} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function reasonAgainst(file: File, accept: string | undefined, maxBytes: number | undefined): string | undefined {
  if (maxBytes !== undefined && file.size > maxBytes) return `${file.name} is larger than ${formatBytes(maxBytes)}.`
  if (!accept) return undefined
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase())
  const fits = kinds.some((kind) =>
    kind.startsWith('.')
      ? file.name.toLowerCase().endsWith(kind)
      : kind.endsWith('/*')
        ? file.type.startsWith(kind.slice(0, -1))
        : file.type === kind,
  )
  return fits ? undefined : `${file.name} is not a kind of file that can be used here.`
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}
