import { IntentLink } from '@/components/shop/intent-link'
import { Picture } from '@/components/ui/picture'
import type { CategoryNode } from '@/lib/catalog/schema'

type Story = { department: string; title: string; text: string; way: string }

const stories: readonly Story[] = [
  {
    department: 'ceramics',
    title: 'One plate at a time',
    text: 'A set ends with its first broken piece. So every cup, bowl and plate is sold singly here, and the glaze you began with will still be on the shelf next year.',
    way: 'See the ceramics',
  },
  {
    department: 'lighting',
    title: 'The hour after sunset',
    text: 'We choose lamps after dark, switched on, from the height of somebody reading. Each one can be opened, mended and given a new cable.',
    way: 'See the lamps',
  },
  {
    department: 'garden',
    title: 'What came through the winter',
    text: 'A watering can left full in January tells you more than a catalogue. These stood outside from October to March; what rusted, split or faded is not here.',
    way: 'See the garden',
  },
]

/** Short pieces about how things are chosen, each leading to its department; those without department or picture are left out. */
export function HomeStories({ departments }: { departments: readonly CategoryNode[] }) {
  const told = stories.flatMap((story) => {
    const department = departments.find(({ slug }) => slug === story.department)
    return department?.image ? [{ ...story, image: department.image, href: `/categories/${department.path}` }] : []
  })
  if (told.length === 0) return null
  return (
    <section aria-labelledby="stories" className="shell later [--later:100rem] md:[--later:48rem]">
      <h2 id="stories" className="font-display text-display-3">
        Notes from the shop
      </h2>
      <ul className="mt-6 grid gap-x-[clamp(1.25rem,3vw,3rem)] gap-y-10 md:grid-cols-3">
        {told.map(({ department, title, text, way, image, href }) => (
          <li key={department} className="group relative flex flex-col">
            <Picture
              storageKey={image.key}
              alt=""
              width={image.width}
              height={image.height}
              blur={image.blur}
              ratio="4 / 5"
              sizes="(min-width: 48rem) 31vw, 92vw"
              className="rounded max-md:aspect-[4/3]!"
              imgClassName="object-[50%_75%] transition-transform duration-700 ease-out group-hover:scale-[1.015]"
            />
            <h3 className="mt-5 font-display text-display-4">{title}</h3>
            <p className="mt-2 max-w-[46ch] text-muted">{text}</p>
            <IntentLink
              href={href}
              className="link mt-4 self-start py-1 text-sm font-medium after:absolute after:inset-0"
            >
              {way}
            </IntentLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
