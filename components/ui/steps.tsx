import Link from 'next/link'
import { cn } from './cn'

/** Where one is in a sequence; earlier steps may be links back. `current` counts from 0. */
export function Steps({
  steps,
  current,
  label = 'Progress',
  className,
}: {
  steps: readonly { label: string; href?: string }[]
  current: number
  label?: string
  className?: string
}) {
  return (
    <nav aria-label={label} className={className}>
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm sm:gap-x-3">
        {steps.map((step, index) => {
          const done = index < current
          const here = index === current
          return (
            <li
              key={step.label}
              aria-current={here ? 'step' : undefined}
              className={cn('flex items-center gap-2 sm:gap-3', here ? 'font-medium text-ink' : 'text-muted')}
            >
              {index > 0 && <span aria-hidden className="h-px w-2.5 bg-strong sm:w-6" />}
              {done && step.href ? (
                <Link href={step.href} className="link inline-flex min-h-6 items-center">
                  {step.label}
                </Link>
              ) : (
                <span>{step.label}</span>
              )}
              {done && <span className="sr-only">, done</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
