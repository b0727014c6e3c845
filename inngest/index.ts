import { analyticsJobs } from './analytics'
import { authJobs } from './auth'
import { catalogJobs } from './catalog'
import { maintenanceJobs } from './maintenance'
import { modelJobs } from './models'
import { orderJobs } from './orders'
import { paymentJobs } from './payments'
import { searchJobs } from './search'

/** Every job of the shop, as served to the engine in the worker or to a configured Inngest server. */
export const functions = [
  ...orderJobs,
  ...paymentJobs,
  ...authJobs,
  ...catalogJobs,
  ...analyticsJobs,
  ...maintenanceJobs,
  ...modelJobs,
  ...searchJobs,
]
