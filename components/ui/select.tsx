import type { ComponentProps } from 'react'
import { cn } from './cn'
import { controlClass, controlSizes } from './input'

type SelectProps = Omit<ComponentProps<'select'>, 'size'> & {
  options?: readonly { value: string; label: string; disabled?: boolean }[]
  placeholder?: string
  size?: keyof typeof controlSizes
}

/** The browser's own select in the shop's dress; give `options`, or `<option>` children. */
export function Select({ options, placeholder, size = 'md', className, children, ...rest }: SelectProps) {
  return (
    <span className={cn('relative inline-flex base:w-full base:min-w-0 items-center', className)}>
      <select {...rest} className={cn(controlClass, controlSizes[size], 'appearance-none truncate pe-9')}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        className="pointer-events-none absolute end-3 text-muted"
      >
        <path d="m3.5 6 4.5 4.5L12.5 6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  )
}
