import { cloneElement, isValidElement, useId, type ReactElement, type ReactNode } from 'react'
import { cn } from './cn'

type Control = { id?: string; required?: boolean; 'aria-describedby'?: string; 'aria-invalid'?: boolean }

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string | string[]
  required?: boolean
  optional?: boolean
  hideLabel?: boolean
  id?: string
  className?: string
  children: ReactElement<Control>
}

/** Label, hint and error around exactly one control, tied to it by id so that they are read out together. */
export function Field({ label, hint, error, required, optional, hideLabel, id, className, children }: FieldProps) {
  const made = useId()
  const control = id ?? children.props.id ?? made
  const message = firstOf(error)
  const described = [hint && `${control}-hint`, message && `${control}-error`, children.props['aria-describedby']]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={cn('flex min-w-0 flex-col gap-1.5 compact:gap-1', className)}>
      <label htmlFor={control} className={cn('text-sm font-medium', hideLabel && 'sr-only')}>
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {isValidElement(children) &&
        cloneElement(children, {
          id: control,
          required: required ?? children.props.required,
          'aria-describedby': described || undefined,
          'aria-invalid': message ? true : children.props['aria-invalid'],
        })}
      {hint && (
        <p id={`${control}-hint`} className="text-sm text-muted compact:text-xs">
          {hint}
        </p>
      )}
      {message && <FieldError id={`${control}-error`}>{message}</FieldError>}
    </div>
  )
}

/** The message under a control that did not accept its value. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger compact:text-xs">
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden
        className="mt-[0.2em] shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5v4.25M8 11v.5" strokeLinecap="round" />
      </svg>
      <span>{children}</span>
    </p>
  )
}

/** A group of controls under one legend. */
export function FieldSet({
  legend,
  hint,
  error,
  className,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  error?: string | string[]
  className?: string
  children: ReactNode
}) {
  const id = useId()
  const message = firstOf(error)
  const described = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={described || undefined} className={cn('min-w-0', className)}>
      <legend className={cn('text-lg font-medium compact:text-sm', hint ? 'mb-0.5' : 'mb-4 compact:mb-2')}>
        {legend}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-4 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className="flex flex-col gap-4 compact:gap-3">{children}</div>
      {message && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{message}</FieldError>
        </div>
      )}
    </fieldset>
  )
}

const gridColumns = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** Fields side by side from 640 px up, one below the other on phones. */
export function FormGrid({
  columns = 2,
  className,
  children,
}: {
  columns?: 1 | 2 | 3
  className?: string
  children: ReactNode
}) {
  return (
    <div
      className={cn('grid grid-cols-1 items-start gap-x-4 gap-y-5 compact:gap-y-4', gridColumns[columns], className)}
    >
      {children}
    </div>
  )
}

function firstOf(error: string | string[] | undefined): string | undefined {
  return Array.isArray(error) ? error[0] : error
}
