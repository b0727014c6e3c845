import { departments } from '../../prisma/seed/goods/categories.ts'
import { goods } from '../../prisma/seed/goods/index.ts'
import type { Good } from '../../prisma/seed/goods/types.ts'
import { photographName, sceneName, snapshotName } from '../../prisma/seed/photographs.ts'
import { lookOf } from '../../prisma/seed/pictures/look.ts'

/** One photograph to take. */
type Shot = {
  file: string
  slug: string
  form: string
  props: object
  view: 'hero' | 'detail' | 'scene' | 'snapshot'
  category: string
  kind: 'hero' | 'detail' | 'variant' | 'scene' | 'snapshot'
  /** the hero a variant is another look of */
  variantOf?: string
  /** higher is taken earlier */
  priority: number
}

type Options = Record<string, string>

/** Every combination of a good's options, the first variant first. */
function variantsOf(good: Good): Options[] {
  return (good.options ?? []).reduce<Options[]>(
    (all, option) => all.flatMap((chosen) => option.values.map(({ key }) => ({ ...chosen, [option.key]: key }))),
    [{}],
  )
}

/** The goods that get a second view: a third of all, the best sold, and the best of every form. */
function seenTwice(): Set<string> {
  const byPopularity = [...goods].sort((a, b) => b.popularity - a.popularity)
  const bestOfForm = new Map<string, string>()
  for (const { form, slug } of byPopularity) if (!bestOfForm.has(form)) bestOfForm.set(form, slug)
  const chosen = new Set(bestOfForm.values())
  for (const { slug } of byPopularity) if (chosen.size < goods.length / 3) chosen.add(slug)
  return chosen
}

function shotsOf(good: Good, twice: boolean): Shot[] {
  const [first = {}, ...others] = variantsOf(good)
  const { slug, form, category } = good
  const common = { slug, form, category }
  const shots: Shot[] = [
    {
      ...common,
      file: slug,
      props: lookOf(good, first).props,
      view: 'hero',
      kind: 'hero',
      priority: 3 + good.popularity,
    },
  ]
  if (twice)
    shots.push({
      ...common,
      file: photographName(good, first, 'detail'),
      props: lookOf(good, first).props,
      view: 'detail',
      kind: 'detail',
      priority: 1 + good.popularity,
    })
  for (const options of others) {
    const file = photographName(good, options, 'hero')
    if (shots.some((shot) => shot.file === file)) continue
    const props = lookOf(good, options).props
    shots.push({ ...common, file, props, view: 'hero', kind: 'variant', variantOf: slug, priority: good.popularity })
  }
  return shots
}

const scenes: Shot[] = ['home-hero', 'home-story', ...departments.map(({ slug }) => slug)].map((slug) => ({
  file: sceneName(slug),
  slug,
  form: 'scene',
  category: slug,
  props: {},
  view: 'scene',
  kind: 'scene',
  priority: 5,
}))

/** What hangs in the air or on a wall is no thing to put on a table and snap. */
const hung = ['pendant', 'wall-lamp', 'robe', 'bird-feeder', 'calendar', 'shelf']

/** The two best-selling goods of every department as customers snap them at home. */
const snapshots: Shot[] = departments.flatMap(({ slug: department }) =>
  goods
    .filter(({ category, form }) => category.split('/')[0] === department && !hung.includes(form))
    .sort((a, b) => b.popularity - a.popularity)
    .slice(0, 2)
    .map(
      (good): Shot => ({
        file: snapshotName(good.slug),
        slug: good.slug,
        form: good.form,
        category: good.category,
        props: lookOf(good, variantsOf(good)[0] ?? {}).props,
        view: 'snapshot',
        kind: 'snapshot',
        priority: 4.5,
      }),
    ),
)

const twice = seenTwice()
const shots = [...goods.flatMap((good) => shotsOf(good, twice.has(good.slug))), ...scenes, ...snapshots]
process.stdout.write(JSON.stringify(shots))
