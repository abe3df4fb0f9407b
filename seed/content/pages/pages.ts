import type { Page } from '../types.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { privacy } from './privacy.ts'

export const pages: readonly Page[] = [about, privacy, accessibility]
