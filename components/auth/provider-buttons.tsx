import { Button } from '@/components/ui/button'

type ProviderButtonsProps = {
  providers: { id: string; name: string }[]
  action: (form: FormData) => void
  next?: string
}

/** One button for each company whose accounts may sign in here; nothing when there is none. */
export function ProviderButtons({ providers, action, next }: ProviderButtonsProps) {
  if (providers.length === 0) return null
  return (
    <div className="mt-6 flex flex-col gap-3 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <form key={id} action={action}>
          <input type="hidden" name="provider" value={id} />
          {next && <input type="hidden" name="next" value={next} />}
          <Button type="submit" variant="secondary" block>
            Continue with {name}
          </Button>
        </form>
      ))}
    </div>
  )
}
