'use client'

import { lazy } from 'react'
import { WhenNear } from './when-near'

const DepartmentList = lazy(() => import('./department-list').then((module) => ({ default: module.DepartmentList })))

/** The departments, asked for by the browser, on pages that read nothing themselves. Their room is kept from the start. */
export function DepartmentChips() {
  return (
    <div className="mt-6 min-h-60 sm:min-h-24 noscript:hidden">
      <WhenNear>
        <DepartmentList />
      </WhenNear>
    </div>
  )
}
