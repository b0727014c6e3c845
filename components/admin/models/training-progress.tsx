'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Meter } from '@/components/ui/meter'

const steps = ['load', 'train', 'evaluate', 'register', 'promote']
const words: Record<string, string> = {
  load: 'Reading what it learns from',
  train: 'Learning',
  evaluate: 'Measuring on held-out data',
  register: 'Keeping the version',
  promote: 'Deciding',
}

/** A training that is going on: which step, how far, brought up to date every few seconds. */
export function TrainingProgress({ step, progress }: { step: string; progress: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 3_000)
    return () => clearInterval(timer)
  }, [router])
  const place = Math.max(0, steps.indexOf(step))
  return (
    <div className="rounded-lg border border-line bg-surface px-4 py-3" role="status">
      <Meter
        label={`${words[step] ?? step} (${place + 1} of ${steps.length})`}
        value={place + progress}
        max={steps.length}
        tone="accent"
        showValue
      />
    </div>
  )
}
