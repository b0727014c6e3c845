import { cn } from '@/components/ui/cn'
import { type Exhibit, type Show, type Stage, type StateName, stateNames, stateTitles } from './exhibit'

type Density = 'comfortable' | 'compact'
const themes = ['light', 'dark'] as const
const pins: Partial<Record<StateName, string>> = { hover: 'hover', focus: 'focus' }

/** All states of one part, one below the other, by day at the left and by night at the right. */
export function ExhibitFrames({
  exhibit,
  density,
  picture,
}: {
  exhibit: Exhibit
  density: Density
  picture: Stage['picture']
}) {
  const shared = { part: exhibit.part, density, picture }
  return (
    <div className="flex flex-col gap-8">
      {stateNames.map((name) => {
        const state = exhibit.states[name]
        const title = stateTitles[name]
        if (typeof state === 'string')
          return (
            <section key={name} className="flex flex-wrap items-baseline gap-x-3">
              <h2 className="font-medium">{title}</h2>
              <p className="text-muted">{state}</p>
            </section>
          )
        const show = state === true ? exhibit.states.default : state
        return (
          <Frames key={name} {...shared} name={name} title={title} pin={pins[name]} rtl={name === 'rtl'} show={show} />
        )
      })}
      {Object.entries(exhibit.more ?? {}).map(([title, show], index) => (
        <Frames key={title} {...shared} name={`more-${index}`} title={title} show={show} />
      ))}
    </div>
  )
}

type FramesProps = {
  part: string
  name: string
  title: string
  density: Density
  picture: Stage['picture']
  pin?: string
  rtl?: boolean
  show: Show
}

function Frames({ part, name, title, density, picture, pin, rtl, show }: FramesProps) {
  return (
    <section>
      <h2 className="mb-2 font-medium">{title}</h2>
      <div className="grid gap-px overflow-clip rounded-lg border border-line bg-line lg:grid-cols-2">
        {themes.map((theme) => (
          <div
            key={theme}
            data-theme={theme}
            data-density={density}
            data-pin={pin}
            dir={rtl ? 'rtl' : undefined}
            className={cn('min-w-0 bg-paper p-5 text-ink', density === 'compact' ? 'text-sm' : 'text-base')}
          >
            {show({ at: `${part}-${name}-${theme}`, picture })}
          </div>
        ))}
      </div>
    </section>
  )
}
