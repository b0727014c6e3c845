import Link from 'next/link'
import { inWords } from '../in-words'

const places: Record<string, string> = {
  product: '/admin/products',
  order: '/admin/orders',
  customer: '/admin/customers',
  mail: '/admin/mail',
  model: '/admin/models',
}

/** The thing a change was made to, as a link where it has a page. */
export function EntityLink({ entity, entityId }: { entity: string; entityId: string }) {
  const place = places[entity]
  return place ? (
    <Link href={`${place}/${entityId}`} prefetch={false} className="link self-start">
      Open this {entity.replaceAll('_', ' ')}
    </Link>
  ) : null
}

/** Kind and short id of what an entry is about. */
export function EntityName({ entity, entityId }: { entity: string; entityId: string }) {
  return (
    <span>
      {inWords(entity)}{' '}
      <span className="font-mono text-xs text-muted">{entity === 'model' ? entityId : entityId.slice(-8)}</span>
    </span>
  )
}
