import { Problem } from './api'
import type { Page } from './page'

/** Stands for an address that no page answers. */
export const show: Page = () => Promise.reject(new Problem(404, 'Not found'))
